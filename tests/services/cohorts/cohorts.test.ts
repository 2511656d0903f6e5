import { readFile } from "node:fs/promises";
import { eq, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import type { PracticePlan } from "../../../app/domain/practice/practice-plan";
import { addPeople } from "../../../app/services/cohorts/add-people.server";
import {
  archiveCohort,
  changeCohort,
  removeFromCohort,
  renewLinks,
  withdrawCohortInvitation,
} from "../../../app/services/cohorts/change-cohort.server";
import { saveCohortPlan, showCohortPlan } from "../../../app/services/cohorts/practice-plan.server";
import { createCohort, type CohortInput } from "../../../app/services/cohorts/create-cohort.server";
import { findDoubts } from "../../../app/services/cohorts/find-doubts.server";
import { listCohorts } from "../../../app/services/cohorts/list-cohorts.server";
import { showCohort } from "../../../app/services/cohorts/show-cohort.server";
import {
  answerConsent,
  isAskedForConsent,
  showConsent,
} from "../../../app/services/consent/answer-consent.server";
import { acceptInvitation } from "../../../app/services/people/accept-invitation.server";
import { showInvitations } from "../../../app/services/people/list-people.server";
import { invitationsFile } from "../../../app/services/people/people-files.server";
import { startSession } from "../../../app/services/practice/start-session.server";
import { readPlansOfPeer } from "../../../app/services/practice/plan-of-peer.server";
import { publishShipped } from "../../../app/services/scenario/add-shipped-scenarios.server";
import { addMember } from "../../../app/services/studies/add-member.server";
import { plannedOverlap } from "../../../app/services/studies/planned-overlap.server";
import { findPersonByEmail, listMemberships } from "../../../db/queries/people.server";
import { listPlansOfPeers } from "../../../db/queries/practice-plans.server";
import { listPlayable } from "../../../db/queries/scenarios.server";
import { listStudiesOfPeer } from "../../../db/queries/studies.server";
import { auditLog, invitations, people, sessions, studyMembers } from "../../../db/schema";
import { csvLinesOf } from "../../database/csv-lines";
import { makePerson, makeProgramme, makeStudy } from "../../database/make";
import { makeApp } from "../../database/make-app";
import { practiceHost } from "../../database/make-practice";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";

function input(more: Partial<CohortInput> = {}): CohortInput {
  return {
    secret: "the secret of an installation",
    ...{ id: uuid(), name: `Cohort ${uuid().slice(-6)}`, startsOn: "2026-09-01", endsOn: null },
    ...{ trainingOn: ["2026-10-01"], doubleShare: 50, tripleShare: 0, asks: ["research"] },
    ...{ studyKey: null, supports: "plan", expertIds: [], peers: [], experts: [] },
    ...more,
  };
}

const always = { rule: "always" } as const;

const named = (n: number) =>
  Array.from({ length: n }, (_, at) => ({ name: `Peer ${at}`, email: `${uuid()}@example.org` }));

onBothDatabases("A cohort", (db, kind) => {
  const lead = async () => makePerson(db(), await makeProgramme(db()), "lead");
  const emailOf = async ({ personId }: Actor) => {
    const [row] = await db().select().from(people).where(eq(people.id, personId));
    return row?.email ?? "";
  };
  async function made(actor: Actor, more: Partial<CohortInput> = {}) {
    const outcome = await createCohort(db(), actor, input(more));
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.value;
  }
  async function shown(actor: Actor, id: string) {
    const outcome = await showCohort(db(), actor, id);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.value;
  }
  const accept = (token: string) =>
    acceptInvitation(makeApp(db(), kind), token, {
      ...{ name: "New Person", password: "a long enough one", address: uuid() },
    });

  it("is made once where it comes twice, also at once, and answers with the same links", async () => {
    const actor = await lead();
    const [peer, expert] = await Promise.all(
      (["peer", "expert"] as const).map((role) => makePerson(db(), actor.programmeId, role)),
    );
    const peers = [...named(2), { name: "", email: await emailOf(peer!) }];
    const asked = input({ peers, experts: named(1), expertIds: [expert!.personId] });
    const make = () => createCohort(db(), actor, asked);
    const [first, ...others] = [...(await Promise.all([make(), make()])), await make()];
    for (const other of others) expect(other).toEqual(first);
    if (!first?.ok) throw new Error(first?.reason);
    for (const { token } of first.value.added)
      expect(token === null || (await accept(token)).ok).toBe(true);
    const lines = await actionsAbout(db(), asked.id);
    expect(lines.filter((action) => action === "cohort made")).toHaveLength(1);
    const somebody = await makePerson(db(), actor.programmeId, "lead");
    expect(await createCohort(db(), somebody, asked)).toMatchObject({ reason: "conflict" });
  });

  it("is changed, put away and planned for once where that comes twice, also at once", async () => {
    const actor = await lead();
    await db().transaction((tx) => publishShipped(tx, actor.programmeId, null));
    const { id } = await made(actor);
    const [scenario] = await listPlayable(db(), actor.programmeId);
    const steps = [{ scenarioKey: scenario?.key ?? "", dueOn: null }];
    const plan = { note: "", steps, suggestions: always, emotionCurve: always };
    const { name, startsOn, endsOn, trainingOn, doubleShare, tripleShare, asks } = input();
    const facts = { name, startsOn, endsOn, trainingOn, doubleShare, tripleShare, asks };
    const acts = [
      () => changeCohort(db(), actor, id, facts),
      () => saveCohortPlan(db(), actor, id, { personId: null, plan }),
      () => archiveCohort(db(), actor, id, true),
      () => archiveCohort(db(), actor, id, false),
    ];
    for (const act of acts) {
      const answers = await Promise.all([act(), act()]);
      expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    }
    expect((await actionsAbout(db(), id)).slice(1)).toEqual([
      ...["cohort changed", "practice plan kept", "cohort archived", "cohort brought back"],
    ]);
  });

  it("is made with its study, twelve peers and six experts, who find their places by their links", async () => {
    const actor = await lead();
    const here = await makePerson(db(), actor.programmeId, "expert");
    const { id, added } = await made(actor, {
      peers: named(12),
      experts: named(5),
      expertIds: [here.personId],
    });
    expect(added.filter((each) => each.became === "invited")).toHaveLength(17);
    const [first] = added;
    expect((await accept(first?.token ?? "")).ok).toBe(true);
    const view = await shown(actor, id);
    expect(view.peers.map((peer) => peer.email)).toEqual([first?.email]);
    expect(view.experts.map((expert) => expert.personId)).toEqual([here.personId]);
    expect(view.invitations).toHaveLength(16);
    const person = await findPersonByEmail(db(), first?.email ?? "");
    const members = await db()
      .select()
      .from(studyMembers)
      .where(eq(studyMembers.personId, person?.id ?? ""));
    expect(members).toMatchObject([{ role: "peer", armId: null }]);
    const studyKey = view.study?.key ?? "";
    const overlapThere = (by: Actor) => plannedOverlap(db(), by, studyKey);
    expect(await overlapThere(actor)).toMatchObject({ value: { double: 50, triple: 0 } });
    expect(await overlapThere(await lead())).toMatchObject({ value: null });
    expect(await overlapThere(here)).toMatchObject({ reason: "not-allowed" });
    const { personId } = await makePerson(db(), actor.programmeId, "peer");
    const joins = { studyKey, personId, role: "peer" as const, armId: null };
    expect(await addMember(db(), actor, joins)).toMatchObject({ ok: true });
  });

  it("takes those who hold the role at once, and sends a link to those known here as something else or elsewhere", async () => {
    const actor = await lead();
    const peer = await makePerson(db(), actor.programmeId, "peer");
    const expert = await makePerson(db(), actor.programmeId, "expert");
    const stranger = await makePerson(db(), await makeProgramme(db()), "peer");
    const { id } = await made(actor);
    const emails = await Promise.all([peer, expert, stranger].map(emailOf));
    const peers = emails.map((email) => ({ name: "", email }));
    const outcome = await addPeople(db(), actor, id, { sent: sentNow(), peers, experts: [] });
    expect(outcome).toMatchObject({
      value: [{ became: "joined", token: null }, { became: "invited" }, { became: "invited" }],
    });
    const again = await addPeople(db(), actor, id, { sent: sentNow(), peers, experts: [] });
    expect(again).toMatchObject({ value: [{ became: "already" }, {}, {}] });
    expect((await shown(actor, id)).invitations).toHaveLength(2);
    await db().update(people).set({ disabledAt: new Date() }).where(eq(people.id, peer.personId));
    expect(
      await addPeople(db(), actor, id, { sent: sentNow(), peers: peers.slice(0, 1), experts: [] }),
    ).toMatchObject({ value: [{ became: "invited" }] });
  });

  it("adds people once where the list is sent twice, also at once, with the same links", async () => {
    const actor = await lead();
    const peer = await makePerson(db(), actor.programmeId, "peer");
    const { id } = await made(actor);
    const peers = [...named(2), { name: "", email: await emailOf(peer) }];
    const asked = { sent: sentNow(), peers, experts: named(1) };
    const add = () => addPeople(db(), actor, id, asked);
    const [first, ...others] = [...(await Promise.all([add(), add()])), await add()];
    for (const other of others) expect(other).toEqual(first);
    expect(first).toMatchObject({
      value: [{ became: "invited" }, {}, { became: "joined" }, { became: "invited" }],
    });
    const { invitations: open, peers: joined } = await shown(actor, id);
    expect([open.length, joined.length]).toEqual([3, 1]);
    const lines = await db().select().from(auditLog);
    const invited = lines.filter(({ details }) => details?.cohort === id);
    expect(invited.map(({ action }) => action)).toEqual(Array(3).fill("invitation made"));
    expect(await actionsAbout(db(), id)).toEqual(["cohort made", "cohort member added"]);
    if (!first.ok) throw new Error(first.reason);
    for (const { token } of first.value)
      expect(token === null || (await accept(token)).ok).toBe(true);
    expect((await actionsAbout(db(), id)).slice(2)).toEqual(Array(3).fill("joined a cohort"));
  });

  it("makes one new link where it is asked for twice, also at once, for one person and for all", async () => {
    const actor = await lead();
    const { id } = await made(actor, { peers: named(2) });
    const [one] = (await shown(actor, id)).invitations;
    for (const invitationId of [one?.id, undefined]) {
      const sent = sentNow();
      const renew = () => renewLinks(db(), actor, id, { sent, invitationId });
      const [first, ...others] = [...(await Promise.all([renew(), renew()])), await renew()];
      for (const other of others) expect(other).toEqual(first);
      if (!first.ok) throw new Error(first.reason);
      expect(first.value).toHaveLength(invitationId ? 1 : 2);
      expect(first.value.every(({ replaced }) => replaced)).toBe(true);
    }
    const lines = await db().select().from(auditLog);
    expect(lines.filter(({ details }) => details?.cohort === id)).toHaveLength(5);
    expect((await shown(actor, id)).invitations).toHaveLength(2);
  });

  it("asks about those whose name or part is another here, and tells nothing of people elsewhere", async () => {
    const actor = await lead();
    const expert = await makePerson(db(), actor.programmeId, "expert");
    const peer = await makePerson(db(), actor.programmeId, "peer");
    const stranger = await makePerson(db(), await makeProgramme(db()), "expert");
    const [known, other, elsewhere] = await Promise.all([expert, peer, stranger].map(emailOf));
    const listed = (email: string | undefined, name = "") => ({ name, email: email ?? "" });
    const peers = [listed(known), listed(other, "Zoe Unlike"), listed(elsewhere, "Zoe Unlike")];
    const asked = await findDoubts(db(), actor, { peers, experts: [listed(known)] });
    expect(asked).toMatchObject({
      value: [
        { part: "peer", email: known, why: "other role", roles: ["expert"] },
        { part: "peer", email: other, why: "other name", roles: ["peer"] },
      ],
    });
    expect(await findDoubts(db(), expert, { peers, experts: [] })).toMatchObject({
      reason: "not-allowed",
    });
  });

  it("gives one person a new link and says that their earlier one stops; the others' go on", async () => {
    const actor = await lead();
    const { id, added } = await made(actor, { peers: named(2) });
    expect(added.map(({ replaced }) => replaced)).toEqual([false, false]);
    const [first] = (await shown(actor, id)).invitations;
    const renewed = await renewLinks(db(), actor, id, { sent: sentNow(), invitationId: first?.id });
    expect(renewed).toMatchObject({ value: [{ email: first?.email, replaced: true }] });
    expect((await accept(added[0]?.token ?? "")).ok).toBe(false);
    expect((await accept(added[1]?.token ?? "")).ok).toBe(true);
    expect(
      await renewLinks(db(), actor, id, { sent: sentNow(), invitationId: first?.id }),
    ).toMatchObject({
      reason: "conflict",
    });
  });

  it("tells an invitation that a new link replaced from one that was withdrawn, also where both were made before that was kept", async () => {
    const actor = await lead();
    const admin = await makePerson(db(), actor.programmeId, "admin");
    const { id } = await made(actor, { peers: named(3) });
    const [first, second] = (await shown(actor, id)).invitations;
    await renewLinks(db(), actor, id, { sent: sentNow(), invitationId: first?.id });
    await withdrawCohortInvitation(db(), actor, id, second?.id ?? "");
    const told = async () => {
      const listed = await showInvitations(db(), admin);
      if (!listed.ok) throw new Error(listed.reason);
      const ended = listed.value.filter(({ withdrawnAt }) => withdrawnAt !== null);
      return new Map(ended.map((row) => [row.id, row.isReplaced]));
    };
    const expected = new Map([
      [second?.id, false],
      [first?.id, true],
    ]);
    expect(await told()).toEqual(expected);
    await db()
      .update(invitations)
      .set({ isReplaced: false })
      .where(eq(invitations.id, first?.id ?? ""));
    const path = "db/migrations/0040_invitations-replaced-before.sql";
    await db().execute(sql.raw(await readFile(path, "utf8")));
    expect(await told()).toEqual(expected);
    const lines = await csvLinesOf(invitationsFile(db(), admin));
    expect(lines[0]).toMatch(/,withdrawn,replaced_by_new_link$/);
    const ended = lines.slice(1).map((line) => line.split(",").slice(-2).map(Boolean));
    expect(ended.filter((each) => each.some(Boolean)).sort()).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  /** A session with Tom, ended on this day. */
  async function playTom(peer: Actor, day: string) {
    const { programmeId, personId } = peer;
    const tom = (await listPlayable(db(), programmeId)).find(({ key }) => key === "tom");
    const [place] = await listStudiesOfPeer(db(), programmeId, personId);
    const id = uuid();
    const ids = { id, scenarioVersionId: tom?.versionId ?? "", studyId: place?.study.id ?? null };
    const started = await startSession(practiceHost(db()), peer, { ...ids, acknowledged: true });
    if (!started.ok) throw new Error(started.reason);
    const at = new Date(`${day}T12:00:00Z`);
    await db()
      .update(sessions)
      .set({ status: "ended", startedAt: at, endedAt: at })
      .where(eq(sessions.id, id));
  }

  it("has a plan beside that of another cohort: both hold, the running one decides, and the lead learns of it", async () => {
    const actor = await lead();
    await publishShipped(db(), actor.programmeId, actor.personId);
    const peer = await makePerson(db(), actor.programmeId, "peer");
    const peers = [{ name: "", email: await emailOf(peer) }];
    const plan = (note: string, dueOn: string | null): PracticePlan => ({
      ...{ note, steps: [{ scenarioKey: "tom", dueOn }] },
      ...{ suggestions: always, emotionCurve: always },
    });
    const keep = (id: string, kept: PracticePlan) =>
      saveCohortPlan(db(), actor, id, { personId: null, plan: kept });
    const runs = await made(actor, { peers });
    const comes = await made(actor, { peers, startsOn: "2999-01-10", trainingOn: [] });
    expect(await keep(runs.id, plan("Now", null))).toMatchObject({ ok: true });
    expect(await keep(comes.id, plan("Then", "2999-01-05"))).toMatchObject({ field: "dueOn-0" });
    expect(await keep(comes.id, plan("Then", "2999-01-10"))).toMatchObject({ ok: true });
    const noon = (day: string) => new Date(`${day}T12:00:00Z`);
    const notesOn = async (day: string) =>
      (await readPlansOfPeer(db(), peer, noon(day))).map(({ plan: { note } }) => note);
    expect(await notesOn("2999-01-09")).toEqual(["Now", "Then"]);
    expect(await notesOn("2999-01-10")).toEqual(["Then", "Now"]);
    const elsewhere = async (id: string, day = "2999-01-09") => {
      const seen = await showCohortPlan(db(), actor, id, null, noon(day));
      return seen.ok && seen.value.elsewhere.map(({ cohorts, deciding }) => [cohorts, deciding]);
    };
    const nameOf = async (id: string) => (await shown(actor, id)).cohort.name;
    const [now, then] = [await nameOf(runs.id), await nameOf(comes.id)];
    expect(await elsewhere(runs.id)).toEqual([[[{ id: comes.id, name: then }], now]]);
    expect(await elsewhere(comes.id, "2999-01-10")).toEqual([[[{ id: runs.id, name: now }], then]]);
    expect(await elsewhere(runs.id, "2999-01-10")).toEqual([[[{ id: comes.id, name: then }], now]]);
    const { programmeId } = await lead();
    expect(await listPlansOfPeers(db(), programmeId, [peer.personId])).toEqual([]);
    await playTom(peer, "2998-12-01");
    const doneIn = async (id: string) => {
      const seen = await showCohortPlan(db(), actor, id, null, noon("2999-01-12"));
      return seen.ok && seen.value.peers.map((each) => [each.done, each.next?.dueOn]);
    };
    expect([await doneIn(runs.id), await doneIn(comes.id)]).toEqual([
      [[1, undefined]],
      [[0, "2999-01-10"]],
    ]);
    await playTom(peer, "2999-01-11");
    expect(await doneIn(comes.id)).toEqual([[1, undefined]]);
    const counted = await readPlansOfPeer(db(), peer, noon("2999-01-12"));
    expect(counted.map(({ played }) => played.length)).toEqual([1, 2]);
    await archiveCohort(db(), actor, comes.id, true);
    expect(await notesOn("2999-01-10")).toEqual(["Now"]);
    expect(await elsewhere(runs.id)).toEqual([]);
    expect(await elsewhere(comes.id)).toEqual([]);
  });

  it("gives a session the supports of its own study's cohort while that runs, else of the deciding plan", async () => {
    const actor = await lead();
    await publishShipped(db(), actor.programmeId, actor.personId);
    const peer = await makePerson(db(), actor.programmeId, "peer");
    const peers = [{ name: "", email: await emailOf(peer) }];
    const days = { startsOn: "2020-01-01", trainingOn: [] };
    const own = await made(actor, { ...days, peers });
    const last = await made(actor, { ...days, peers });
    const keep = async (id: string, suggestions: PracticePlan["suggestions"]) => {
      const plan = { note: "", steps: [], suggestions, emotionCurve: always };
      expect(await saveCohortPlan(db(), actor, id, { personId: null, plan })).toMatchObject({
        ok: true,
      });
    };
    await keep(own.id, { rule: "never" });
    await keep(last.id, always);
    const [tom] = await listPlayable(db(), actor.programmeId);
    const seesSuggestions = async (cohortId: string) => {
      const { studyId } = (await shown(actor, cohortId)).cohort;
      const asked = { id: uuid(), scenarioVersionId: tom?.versionId ?? "", studyId };
      const started = await startSession(practiceHost(db()), peer, {
        ...asked,
        acknowledged: true,
      });
      expect(started).toMatchObject({ ok: true });
      const [row] = await db().select().from(sessions).where(eq(sessions.id, asked.id));
      return row?.suggestionsOn;
    };
    expect([await seesSuggestions(own.id), await seesSuggestions(last.id)]).toEqual([false, true]);
    const over = input({ ...days, id: own.id, endsOn: "2020-02-01" });
    expect(await changeCohort(db(), actor, own.id, over)).toMatchObject({ ok: true });
    expect([await seesSuggestions(own.id), await seesSuggestions(last.id)]).toEqual([true, true]);
  });

  it("can keep a plan on though it begins later by now, with no new step before it begins", async () => {
    const actor = await lead();
    await publishShipped(db(), actor.programmeId, actor.personId);
    const facts = input({ startsOn: "2999-01-10", trainingOn: [] });
    const { id } = await made(actor, facts);
    const keep = (note: string, ...days: string[]) =>
      saveCohortPlan(db(), actor, id, {
        personId: null,
        plan: {
          ...{ note, steps: days.map((dueOn) => ({ scenarioKey: "tom", dueOn })) },
          ...{ suggestions: always, emotionCurve: always },
        },
      });
    expect(await keep("First", "2999-01-10")).toMatchObject({ ok: true });
    const later = { ...facts, startsOn: "2999-02-01" };
    expect(await changeCohort(db(), actor, id, later)).toMatchObject({ ok: true });
    expect(await keep("Second", "2999-01-10")).toMatchObject({ ok: true });
    expect(await keep("Third", "2999-01-10", "2999-01-31")).toMatchObject({ field: "dueOn-1" });
    expect(await keep("Third", "2999-01-10", "2999-02-01")).toMatchObject({ ok: true });
  });

  it("shares its peers out evenly over the study's arms where the arms decide", async () => {
    const actor = await lead();
    const study = await makeStudy(db(), actor.programmeId);
    const peer = await makePerson(db(), actor.programmeId, "peer");
    const peers = [{ name: "", email: await emailOf(peer) }];
    await made(actor, { studyKey: study.studyKey, supports: "arms", peers });
    const rows = await db().select().from(studyMembers);
    const own = rows.filter((row) => row.personId === peer.personId);
    expect(own).toMatchObject([{ studyId: study.studyId, armId: study.armId }]);
  });

  it("is made once, whoever sends it twice, and has a name of its own", async () => {
    const actor = await lead();
    const asked = input({ peers: named(1) });
    expect((await createCohort(db(), actor, asked)).ok).toBe(true);
    const again = { ...asked, peers: named(1) };
    expect(await createCohort(db(), actor, again)).toMatchObject({ reason: "conflict" });
    const other = { ...asked, id: uuid() };
    expect(await createCohort(db(), actor, other)).toMatchObject({ field: "name" });
    const open = await db().select().from(invitations);
    expect(open.filter((each) => each.cohortId === other.id)).toEqual([]);
  });

  it("makes new links for those who have not come; the earlier ones stop working", async () => {
    const actor = await lead();
    const { id, added } = await made(actor, { peers: named(2) });
    const renewed = await renewLinks(db(), actor, id, { sent: sentNow() });
    if (!renewed.ok) throw new Error(renewed.reason);
    expect(renewed.value.map((each) => each.name)).toEqual(added.map((each) => each.name));
    expect(await accept(added[0]?.token ?? "")).toMatchObject({ reason: "conflict" });
    expect((await accept(renewed.value[0]?.token ?? "")).ok).toBe(true);
  });

  it("is read only while it is archived: nobody is added or leaves, and nothing of it is lost", async () => {
    const actor = await lead();
    const peer = await makePerson(db(), actor.programmeId, "peer");
    const peers = [{ name: "", email: await emailOf(peer) }];
    const { id, added } = await made(actor, { peers, experts: named(1) });
    const before = await shown(actor, id);
    expect((await archiveCohort(db(), actor, id, true)).ok).toBe(true);
    const leaving = { personId: peer.personId, part: "peer" as const };
    expect(await removeFromCohort(db(), actor, id, leaving)).toMatchObject({ reason: "conflict" });
    expect(
      await addPeople(db(), actor, id, { sent: sentNow(), peers: named(1), experts: [] }),
    ).toMatchObject({
      reason: "conflict",
    });
    expect((await accept(added[1]?.token ?? "")).ok).toBe(true);
    await archiveCohort(db(), actor, id, false);
    const after = await shown(actor, id);
    expect(after.peers).toEqual(before.peers);
    expect(after.experts).toEqual([]);
    for (const _ of ["once", "twice"])
      expect(await removeFromCohort(db(), actor, id, leaving)).toMatchObject({ ok: true });
    expect((await shown(actor, id)).peers[0]?.leftAt).not.toBeNull();
    const never = { ...leaving, part: "expert" as const };
    expect(await removeFromCohort(db(), actor, id, never)).toMatchObject({ reason: "not-found" });
  });

  it("is nothing to a lead of another programme, and not for other roles", async () => {
    const actor = await lead();
    const { id } = await made(actor);
    const other = await lead();
    expect(await showCohort(db(), other, id)).toMatchObject({ reason: "not-found" });
    expect(await renewLinks(db(), other, id, { sent: sentNow() })).toMatchObject({
      reason: "not-found",
    });
    expect(await archiveCohort(db(), other, id, true)).toMatchObject({ reason: "not-found" });
    for (const role of ["peer", "expert", "researcher", "admin"] as const) {
      const someone = await makePerson(db(), actor.programmeId, role);
      expect(await listCohorts(db(), someone)).toMatchObject({ reason: "not-allowed" });
      expect(await createCohort(db(), someone, input())).toMatchObject({ reason: "not-allowed" });
    }
  });
});

onBothDatabases("Consent", (db) => {
  async function askedPeer() {
    const actor = await makePerson(db(), await makeProgramme(db()), "lead");
    const peer = await makePerson(db(), actor.programmeId, "peer");
    const [row] = await db().select().from(people).where(eq(people.id, peer.personId));
    const peers = [{ name: "", email: row?.email ?? "" }];
    const outcome = await createCohort(db(), actor, input({ peers }));
    if (!outcome.ok) throw new Error(outcome.reason);
    return { actor, peer, cohortId: outcome.value.id };
  }

  it("is answered once where the answer comes twice at once", async () => {
    const { peer } = await askedPeer();
    const give = () => answerConsent(db(), peer, { purpose: "research", act: "given" });
    for (const { ok } of await Promise.all([give(), give()])) expect(ok).toBe(true);
    expect(await actionsAbout(db(), peer.personId)).toEqual(["consent given"]);
  });

  it("is asked of a peer who joins, given and withdrawn by themselves, with a line for each", async () => {
    const { actor, peer, cohortId } = await askedPeer();
    expect(await isAskedForConsent(db(), peer)).toBe(true);
    for (const act of ["given", "given", "withdrawn"] as const)
      expect((await answerConsent(db(), peer, { purpose: "research", act })).ok).toBe(true);
    const own = await showConsent(db(), peer);
    if (!own.ok) throw new Error(own.reason);
    const research = own.value.find((each) => each.purpose === "research");
    expect(research?.lines.map((line) => line.act)).toEqual(["asked", "given", "withdrawn"]);
    const lines = await db().select().from(auditLog).where(eq(auditLog.actorId, peer.personId));
    expect(lines.map((line) => line.action).sort()).toEqual(["consent given", "consent withdrawn"]);
    const view = await showCohort(db(), actor, cohortId);
    if (!view.ok) throw new Error(view.reason);
    expect(view.value.peers[0]?.consents).toMatchObject([
      { purpose: "research", act: "withdrawn" },
      { purpose: "drills", act: "none" },
    ]);
  });

  it("cannot be withdrawn before it is given, nor answered by a lead", async () => {
    const { actor, peer } = await askedPeer();
    const withdrawn = { purpose: "research", act: "withdrawn" } as const;
    expect(await answerConsent(db(), peer, withdrawn)).toMatchObject({ reason: "conflict" });
    const given = { purpose: "research", act: "given" } as const;
    expect(await answerConsent(db(), actor, given)).toMatchObject({ reason: "not-allowed" });
    expect(await listMemberships(db(), peer.personId)).toHaveLength(1);
  });
});
