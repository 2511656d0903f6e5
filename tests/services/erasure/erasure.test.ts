import { strFromU8, unzipSync } from "fflate";
import { and, eq, inArray, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import { confirmingWords } from "../../../app/domain/erasure/erasure";
import { studyResults } from "../../../app/domain/misalignment/study-results";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import {
  askErasure,
  declineRequest,
  showOwnRequest,
  takeRequestBack,
} from "../../../app/services/erasure/ask-erasure.server";
import { assignReviewers } from "../../../app/services/studies/assign-reviewers.server";
import { beginErasure } from "../../../app/services/erasure/begin-erasure.server";
import { orErased } from "../../../app/services/erasure/or-erased.server";
import { carryOnErasure } from "../../../app/services/erasure/carry-on-erasures.server";
import { showRequests } from "../../../app/services/erasure/list-erasures.server";
import { showErasure } from "../../../app/services/erasure/show-erasure.server";
import { stopErasure } from "../../../app/services/erasure/stop-erasure.server";
import { showCohort } from "../../../app/services/cohorts/show-cohort.server";
import { showNotifications } from "../../../app/services/notification/own-notifications.server";
import { openOwnSession } from "../../../app/services/practice/open-session.server";
import { disablePerson } from "../../../app/services/people/change-roles.server";
import { removeIdentity } from "../../../app/services/people/remove-identity.server";
import { readFirstJudgements } from "../../../app/services/results/read-first-judgements.server";
import { resultRows } from "../../../app/services/results/result-rows";
import { showResults } from "../../../app/services/results/show-results.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { readEvents } from "../../../app/services/review/read-events.server";
import { handBackSession } from "../../../app/services/review/session-care.server";
import { downloadBundle } from "../../../app/services/snapshots/download-bundle.server";
import { eraseSession, letGo } from "../../../db/queries/erase-session.server";
import { insertErasure, nameSessionsOf } from "../../../db/queries/erasures.server";
import { findPerson } from "../../../db/queries/people.server";
import { nextSessionNumber } from "../../../db/queries/studies.server";
import {
  auditLog,
  cohortExperts,
  cohortMembers,
  cohorts,
  drillCards,
  notifications,
  programmeRoles,
  reviewEvents,
  reviews,
  sessions,
  snapshots,
  turns,
} from "../../../db/schema";
import { joinStudy, makePerson, makeProgramme } from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
import { makeApp } from "../../database/make-app";
import { madeSnapshot } from "../../database/make-snapshot";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";
import { eventOf } from "../review/make-reviewed";
import { makeMarked, tablesHolding, type Marked } from "./make-marked";

const holding = [
  ...["adjudication_events", "annotations", "comments", "debriefs", "drill_answers"],
  ...["notifications", "peer_responses", "practice_plans", "recodings", "releases"],
  ...["review_events", "study_answers", "suggestions", "turns", "what_ifs"],
];

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.reason}`);
  return outcome.value;
}

/** As printed: sums may be added up in another order. */
const rounded = (rows: unknown): unknown =>
  JSON.parse(
    JSON.stringify(rows, (_, value: unknown) =>
      typeof value === "number" ? Number(value.toFixed(9)) + 0 : value,
    ),
  );

onBothDatabases("Erasing a person", (db, kind) => {
  const adminOf = ({ programmeId }: { programmeId: string }) =>
    makePerson(db(), programmeId, "admin");
  const wordsFor = async (personId: string, sessions = 1) =>
    confirmingWords({ name: (await findPerson(db(), personId))?.name ?? "", sessions });
  const erase = async (
    actor: Actor,
    personId: string,
    typed?: string,
    erasureId: string = uuid(),
  ) =>
    beginErasure(makeApp(db(), kind), actor, {
      ...{ erasureId, personId, typed: typed ?? (await wordsFor(personId)) },
    });
  /** Another peer's session in the same study. */
  const beside = async (made: Marked) => {
    const peer = await makePerson(db(), made.programmeId, "peer");
    await joinStudy(db(), made.place.study, peer, "peer");
    return makeMarked(db(), { at: { ...made.place, peer } });
  };
  /** What a session is, with what was said, marked and drilled. */
  const everythingOf = async (sessionId: string) => {
    const ofReviews = db()
      .select({ id: reviews.id })
      .from(reviews)
      .where(eq(reviews.sessionId, sessionId));
    return [
      await db().select().from(turns).where(eq(turns.sessionId, sessionId)),
      await db().select().from(reviews).where(eq(reviews.sessionId, sessionId)),
      await db().select().from(reviewEvents).where(inArray(reviewEvents.reviewId, ofReviews)),
      await db().select().from(drillCards).where(inArray(drillCards.reviewId, ofReviews)),
    ];
  };
  const linesOf = async (programmeId: string) => {
    const lines = await db().select().from(auditLog).where(eq(auditLog.programmeId, programmeId));
    return lines.sort((a, b) => (a.id < b.id ? -1 : 1));
  };

  it("leaves no word of theirs, or of anybody about it, in any column of any table, and audit lines that count", async () => {
    const made = await makeMarked(db());
    const admin = await adminOf(made);
    const { marker, peer, sessionId, reviewId, expert } = made;
    expect(await tablesHolding(db(), marker)).toEqual(holding);
    const shown = valueOf(await showErasure(db(), admin, peer.personId));
    expect(shown.count).toMatchObject({
      ...{ sessions: 1, reviews: 3, reviewsByOthers: 2, drillsOfOthers: 1, adjudications: 1 },
      openStudies: ["A study"],
    });
    const { drills } = shown.count;
    expect(await erase(admin, peer.personId)).toEqual({ ok: true, value: null });
    expect(await tablesHolding(db(), marker)).toEqual([]);
    expect(await db().$count(sessions, eq(sessions.id, sessionId))).toBe(0);
    expect(await findPerson(db(), peer.personId)).toMatchObject({
      ...{ name: "Somebody who left", passwordHash: null },
      email: `${peer.personId}@removed.invalid`,
    });
    const lines = (await linesOf(made.programmeId)).slice(-4);
    expect(lines.map(({ action, details }) => [action, details])).toEqual([
      ["person disabled", null],
      ["identity removed", null],
      ["erasure begun", { sessions: 1, reviews: 3, drills }],
      ["sessions erased", { because: "person", sessions: 1 }],
    ]);
    const late = eventOf(reviewId, { type: "review-submitted" });
    expect(await appendEvents(db(), expert, reviewId, [late])).toMatchObject({
      reason: "not-found",
    });
  });

  it("tells a page of the session that was open that it is gone for good, and nobody of another programme", async () => {
    const made = await makeMarked(db());
    const kept = await beside(made);
    const admin = await adminOf(made);
    const { expert, sessionId, reviewId } = made;
    const asks = (actor: Actor, id: string | null = sessionId) =>
      readEvents(db(), actor, reviewId, 0).then((found) =>
        orErased({ db: db(), actor, sessionId: id }, found),
      );
    expect(await asks(made.other)).toMatchObject({ reason: "not-found" });
    await erase(admin, made.peer.personId);
    expect(await asks(expert)).toEqual({ ok: false, reason: "erased" });
    expect(await asks(expert, null)).toMatchObject({ reason: "not-found" });
    expect(await asks(expert, kept.sessionId)).toMatchObject({ reason: "not-found" });
    const stranger = await makePerson(db(), await makeProgramme(db()), "expert");
    expect(await asks(stranger)).toMatchObject({ reason: "not-found" });
    const practised = (actor: Actor) => openOwnSession(db(), actor, sessionId);
    expect(await practised(made.peer)).toEqual({ ok: false, reason: "erased" });
    expect(await practised(stranger)).toMatchObject({ reason: "not-found" });
  });

  it("takes their session from the line that asked for it, that which asked again included", async () => {
    const made = await makeMarked(db());
    const kept = await beside(made);
    const { sessionId, programmeId } = made;
    const { study } = made.place;
    const third = await makeMarked(db(), { at: { ...made.place, peer: kept.peer } });
    const expert = () => makePerson(db(), programmeId, "expert");
    const [once, often, again] = [await expert(), await expert(), await expert()];
    for (const actor of [once, often, again]) await joinStudy(db(), study, actor, "expert");
    const ask = (reviewer: Actor, ...sessionIds: string[]) =>
      assignReviewers(db(), made.lead, {
        sent: sentNow(),
        ...{ studyKey: study.studyKey, sessionIds, reviewerIds: [reviewer.personId], dueAt: null },
      });
    await ask(once, sessionId);
    await ask(often, sessionId, kept.sessionId);
    await ask(often, third.sessionId);
    await ask(again, sessionId, kept.sessionId);
    expect(await handBackSession(db(), again, sessionId, "")).toMatchObject({ ok: true });
    await ask(again, sessionId, third.sessionId);
    await erase(await adminOf(made), made.peer.personId);
    const counts = async ({ personId }: Actor) => {
      const lines = await db()
        .select({ facts: notifications.facts })
        .from(notifications)
        .where(
          and(eq(notifications.subjectId, study.studyId), eq(notifications.personId, personId)),
        )
        .orderBy(notifications.id);
      return lines.map(({ facts }) => facts.count);
    };
    expect(await counts(once)).toEqual([]);
    expect(await counts(often)).toEqual([1, 1]);
    expect(await counts(again)).toEqual([2, 1]);
  });

  it("keeps snapshots byte for byte and others' work as it was, and moves results to what a recompute gives", async () => {
    const made = await makeMarked(db());
    const kept = await beside(made);
    const elsewhere = await makeMarked(db());
    const admin = await adminOf(made);
    const researcher = await makePerson(db(), made.programmeId, "researcher");
    const { study } = made.place;
    const snapshotId = await madeSnapshot(db(), study);
    const frozen = () => db().select().from(snapshots).where(eq(snapshots.id, snapshotId));
    const others = async () =>
      Promise.all([kept, elsewhere].map((each) => everythingOf(each.sessionId)));
    const transcripts = async () => {
      const asked = { studyKey: study.studyKey, snapshotId, transcripts: true };
      const chunks: Uint8Array[] = [];
      for await (const chunk of valueOf(await downloadBundle(db(), researcher, asked)).chunks)
        chunks.push(chunk);
      return Object.values(unzipSync(Buffer.concat(chunks)))
        .map((bytes) => strFromU8(bytes))
        .join("\n");
    };
    const rows = async () =>
      rounded(resultRows(valueOf(await showResults(db(), researcher, study.studyKey)).results));
    const before = { frozen: await frozen(), others: await others(), rows: await rows() };
    expect(await transcripts()).toContain(made.says);
    await erase(admin, made.peer.personId);
    expect(await frozen()).toEqual(before.frozen);
    expect(await others()).toEqual(before.others);
    expect(await tablesHolding(db(), elsewhere.marker)).toEqual(holding);
    const bundle = await transcripts();
    expect(bundle).not.toContain(made.marker);
    expect(bundle).toContain(kept.says);
    const scope = { id: study.studyId, codebookVersionId: study.codebookVersionId };
    const judged = await readFirstJudgements(db(), scope, builtInCodebook);
    expect(await rows()).toEqual(rounded(resultRows(studyResults(judged, builtInCodebook))));
    expect(await rows()).not.toEqual(before.rows);
    const [{ last } = { last: 0 }] = await db()
      .select({ last: sql<number>`max(${sessions.number})` })
      .from(sessions)
      .where(eq(sessions.studyId, study.studyId));
    await erase(admin, kept.peer.personId);
    expect(await nextSessionNumber(db(), study.studyId)).toBe(last + 1);
  });

  it("is done by an admin of the programme alone, with the number typed, for somebody else, and once", async () => {
    const made = await makeMarked(db());
    const { personId } = made.peer;
    const admin = await adminOf(made);
    for (const role of ["peer", "expert", "lead", "researcher"] as const) {
      const actor = await makePerson(db(), made.programmeId, role);
      expect(await erase(actor, personId)).toMatchObject({ reason: "not-allowed" });
    }
    expect(await erase(made.peer, personId)).toMatchObject({ reason: "not-allowed" });
    const stranger = await adminOf({ programmeId: await makeProgramme(db()) });
    expect(await erase(stranger, personId)).toMatchObject({ reason: "not-found" });
    const [right, tooMany] = [await wordsFor(personId), await wordsFor(personId, 2)];
    for (const typed of ["", "erase 1 session", tooMany, await wordsFor(made.other.personId)])
      expect(await erase(admin, personId, typed)).toMatchObject({ field: "typed" });
    expect(await erase(admin, admin.personId, await wordsFor(admin.personId, 0))).toMatchObject({
      reason: "conflict",
    });
    expect(await db().$count(sessions, eq(sessions.id, made.sessionId))).toBe(1);
    expect((await findPerson(db(), personId))?.disabledAt).toBeNull();
    const id = uuid();
    await Promise.all([1, 2].map(() => erase(admin, personId, ` ${right.toUpperCase()} `, id)));
    const lines = await linesOf(made.programmeId);
    expect(lines.filter(({ action }) => action === "sessions erased")).toHaveLength(1);
  });

  it("leaves a cohort without them; whose name alone goes has left it, without an e-mail", async () => {
    const made = await makeMarked(db());
    const { programmeId, peer, other, lead } = made;
    const cohortId = uuid();
    await db().insert(cohorts).values({ id: cohortId, programmeId, name: "A cohort" });
    const members = [peer, other].map(({ personId }) => ({ cohortId, personId }));
    await db().insert(cohortMembers).values(members);
    const admin = await adminOf(made);
    const shown = async () => valueOf(await showCohort(db(), lead, cohortId)).peers;
    await erase(admin, peer.personId);
    const { signIn } = makeApp(db(), kind);
    await disablePerson(db(), signIn, admin, other.personId);
    expect(await shown()).toMatchObject([{ personId: other.personId, leftAt: null }]);
    await removeIdentity(db(), admin, other.personId);
    expect(await shown()).toMatchObject([{ name: "Somebody who left", email: null }]);
    expect((await shown())[0]?.leftAt).toBeInstanceOf(Date);
  });

  it("takes their part in this programme alone from somebody who works in another one too", async () => {
    const made = await makeMarked(db());
    const { personId } = made.peer;
    const other = await makeProgramme(db());
    await db().insert(programmeRoles).values({ programmeId: other, personId, role: "peer" });
    const [here, there] = [uuid(), uuid()];
    await db()
      .insert(cohorts)
      .values([
        { id: here, programmeId: made.programmeId, name: "Here" },
        { id: there, programmeId: other, name: "There" },
      ]);
    const places = [here, there].map((cohortId) => ({ cohortId, personId }));
    await db().insert(cohortMembers).values(places);
    await db().insert(cohortExperts).values(places);
    const before = await findPerson(db(), personId);
    await erase(await adminOf(made), personId);
    expect(await findPerson(db(), personId)).toEqual(before);
    const cohort = valueOf(await showCohort(db(), made.lead, here));
    expect([...cohort.peers, ...cohort.experts]).toEqual([]);
    const leadThere = await makePerson(db(), other, "lead");
    const own = { personId, leftAt: null };
    expect(await showCohort(db(), leadThere, there)).toMatchObject({
      value: { peers: [own], experts: [own] },
    });
    expect(await tablesHolding(db(), made.marker)).toEqual([]);
  });

  it("goes on where it was broken off, loses no half of a session, and stops between two", async () => {
    const made = await makeMarked(db());
    const second = await makeMarked(db(), { at: made.place });
    const third = await makeMarked(db(), { at: made.place });
    const admin = await adminOf(made);
    const who = { programmeId: made.programmeId, personId: made.peer.personId };
    const id = uuid();
    await insertErasure(db(), {
      ...{ id, ...who, kind: "person", createdBy: admin.personId },
      ...{ sessions: 3, reviews: 9, drills: 0 },
    });
    await nameSessionsOf(db(), id, who);
    const whole = await everythingOf(made.sessionId);
    const breaksOff = db().transaction(async (tx) => {
      await eraseSession(tx, made.sessionId);
      throw new Error("gone away");
    });
    await expect(breaksOff).rejects.toThrow("gone away");
    expect(await everythingOf(made.sessionId)).toEqual(whole);
    expect(await carryOnErasure(db(), id)).toBe(true);
    const left = () => db().$count(sessions, eq(sessions.peerId, who.personId));
    expect(await left()).toBe(2);
    expect(valueOf(await showErasure(db(), admin, who.personId)).last).toMatchObject({ gone: 1 });
    const stranger = await adminOf({ programmeId: await makeProgramme(db()) });
    expect(await stopErasure(db(), stranger, id)).toMatchObject({ reason: "not-found" });
    expect(await stopErasure(db(), admin, id)).toMatchObject({ ok: true });
    expect(await stopErasure(db(), admin, id)).toMatchObject({ ok: true });
    expect(await carryOnErasure(db(), id)).toBe(false);
    expect(await left()).toBe(2);
    await erase(admin, who.personId, await wordsFor(who.personId, 2));
    expect(await left()).toBe(0);
    for (const { marker } of [made, second, third])
      expect(await tablesHolding(db(), marker)).toEqual([]);
  });

  it("takes what was begun in the moment that it began itself, too", async () => {
    const made = await makeMarked(db());
    const admin = await adminOf(made);
    const who = { programmeId: made.programmeId, personId: made.peer.personId };
    const id = uuid();
    await insertErasure(db(), {
      ...{ id, ...who, kind: "person", createdBy: admin.personId },
      ...{ sessions: 1, reviews: 3, drills: 0 },
    });
    await nameSessionsOf(db(), id, who);
    const late = await makeMarked(db(), { at: made.place });
    while (await carryOnErasure(db(), id));
    expect(await db().$count(sessions, eq(sessions.peerId, who.personId))).toBe(0);
    expect(await tablesHolding(db(), late.marker)).toEqual([]);
  });

  it("is the only way through the logs, and only for the rows of the session that it names", async () => {
    const [made, other] = [await makeMarked(db()), await makeMarked(db())];
    const refusedWith = async (subject: string, statement: ReturnType<typeof sql>) => {
      const tried = db().transaction(async (tx) => {
        await letGo(tx, subject);
        await tx.execute(statement);
      });
      await expect(tried).rejects.toThrow();
    };
    const events = sql`delete from review_events where review_id = ${made.reviewId}`;
    const said = sql`delete from turns where session_id = ${made.sessionId} and position = 0`;
    for (const subject of ["", "yes", other.sessionId, other.peer.personId]) {
      await refusedWith(subject, events);
      await refusedWith(subject, said);
      for (const log of ["peer_responses", "recodings", "adjudication_events", "drill_gradings"])
        await refusedWith(
          subject,
          sql`delete from ${sql.identifier(log)}
          where ctid in (select ctid from ${sql.identifier(log)})`,
        );
      await refusedWith(
        subject,
        sql`delete from adjudications where session_id = ${made.sessionId}`,
      );
    }
    const { sessionId, programmeId } = made;
    await refusedWith(
      sessionId,
      sql`update review_events set at = now() where review_id = ${made.reviewId}`,
    );
    await refusedWith(
      sessionId,
      sql`update adjudications set seed = 2 where session_id = ${sessionId}`,
    );
    await refusedWith(sessionId, sql`update turns set text = 'x' where session_id = ${sessionId}`);
    await refusedWith(sessionId, sql`delete from audit_log where programme_id = ${programmeId}`);
  });

  it("is begun once where it comes twice, also when the first is over by then", async () => {
    const made = await makeMarked(db());
    const { personId } = made.peer;
    const [admin, id, typed] = [await adminOf(made), uuid(), await wordsFor(made.peer.personId)];
    const ask = () => erase(admin, personId, typed, id);
    const answers = [...(await Promise.all([ask(), ask()])), await ask()];
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await actionsAbout(db(), personId)).toEqual([
      ...["person disabled", "identity removed", "erasure begun", "sessions erased"],
    ]);
  });

  it("can be asked for by a peer, taken back, and declined with a reason that they read", async () => {
    const made = await makeMarked(db());
    const { peer, lead } = made;
    const admin = await adminOf(made);
    const waiting = async () => valueOf(await showRequests(db(), admin)).map(({ name }) => name);
    const last = async () => valueOf(await showOwnRequest(db(), peer)).last;
    expect(await askErasure(db(), lead, uuid())).toMatchObject({ reason: "not-allowed" });
    expect(await last()).toBeNull();
    await Promise.all([uuid(), uuid()].map((id) => askErasure(db(), peer, id)));
    expect(await waiting()).toHaveLength(1);
    const told = async () => valueOf(await showNotifications(db(), admin)).lines;
    expect(await told()).toMatchObject([{ kind: "erasure-asked", subjectId: peer.personId }]);
    expect(await takeRequestBack(db(), peer)).toMatchObject({ ok: true });
    expect(await told()).toEqual([]);
    expect(await takeRequestBack(db(), peer)).toMatchObject({ ok: true });
    expect(await waiting()).toEqual([]);
    const stale = {
      erasureId: uuid(),
      personId: peer.personId,
      typed: await wordsFor(peer.personId),
    };
    const answered = await beginErasure(makeApp(db(), kind), admin, { ...stale, onRequest: true });
    expect(answered).toMatchObject({ ok: false, reason: "conflict" });
    expect(await tablesHolding(db(), made.marker)).not.toEqual([]);
    await askErasure(db(), peer, uuid());
    const no = { personId: peer.personId, reason: `Not before Friday, ${made.marker}.` };
    expect(await declineRequest(db(), lead, no)).toMatchObject({ reason: "not-allowed" });
    expect(await declineRequest(db(), admin, no)).toMatchObject({ ok: true });
    expect(await declineRequest(db(), admin, no)).toMatchObject({ ok: true });
    const otherwise = { ...no, reason: "Another reason." };
    expect(await declineRequest(db(), admin, otherwise)).toMatchObject({ reason: "conflict" });
    expect(await takeRequestBack(db(), peer)).toMatchObject({ reason: "conflict" });
    expect(await actionsAbout(db(), peer.personId)).toEqual([
      ...["erasure asked", "erasure request taken back"],
      ...["erasure asked", "erasure request declined"],
    ]);
    expect(await last()).toMatchObject({ end: "declined", reason: no.reason });
    await askErasure(db(), peer, uuid());
    await erase(admin, peer.personId);
    expect(await waiting()).toEqual([]);
    expect(await tablesHolding(db(), made.marker)).toEqual([]);
  });
});
