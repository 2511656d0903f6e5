import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { AdjudicationAct } from "../../../app/domain/review/adjudication/act";
import { appendAdjudicationEvents } from "../../../app/services/adjudication/append-adjudication-events.server";
import { listDisagreements } from "../../../app/services/adjudication/list-disagreements.server";
import { makeGold, retireGold } from "../../../app/services/adjudication/make-gold.server";
import {
  appointAdjudicator,
  dismissAdjudicator,
  setConsensus,
} from "../../../app/services/adjudication/manage-adjudicators.server";
import {
  openAdjudication,
  reopenAdjudication,
} from "../../../app/services/adjudication/open-adjudication.server";
import { pageDisputedSessions } from "../../../app/services/adjudication/page-disputed-sessions.server";
import { showAdjudication } from "../../../app/services/adjudication/show-adjudication.server";
import { showOutcomes } from "../../../app/services/adjudication/show-outcomes.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import type { Database } from "../../../db/client.server";
import { listEventActors } from "../../../db/queries/adjudication-events.server";
import { readCodebook } from "../../../db/queries/codebooks.server";
import { listVersions } from "../../../db/queries/adjudications.server";
import { findStudy } from "../../../db/queries/studies.server";
import { listAnnotations } from "../../../db/queries/review-events.server";
import { reviews, sessions } from "../../../db/schema";
import { joinStudy, makePerson } from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
import { csvLinesOf } from "../../database/csv-lines";
import { adjudicationFile } from "../../../app/services/adjudication/adjudication-file.server";
import { defaultOrder } from "../../../app/domain/review/adjudication/disputed-order";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  adding,
  assign,
  advice,
  eventOf,
  makeReviewed,
  missedCue,
  opened,
  type Reviewed,
} from "../review/make-reviewed";

type Mark = ReturnType<typeof advice>;

async function submit(db: Database, actor: Actor, made: Reviewed, ...marks: Mark[]) {
  const reviewId = await opened(db, actor, made.sessionId);
  const visits = made.turnIds.map((turnId) => eventOf(reviewId, { type: "turn-visited", turnId }));
  const added = marks.map((mark) => eventOf(reviewId, adding(mark)));
  const end = eventOf(reviewId, { type: "review-submitted" });
  await appendEvents(db, actor, reviewId, [...visits, ...added, end]);
  return reviewId;
}

interface Disputed extends Reviewed {
  adjudicationId: string;
  appointed: Actor;
  reviewIds: string[];
}

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.reason}`);
  return outcome.value;
}

/** Two submitted reviews that agree on a missed cue and differ in the severity of an advice. */
async function makeDisputed(db: Database, settings: { blinded?: boolean } = {}): Promise<Disputed> {
  const made = await makeReviewed(db, settings);
  const one = await submit(db, made.expert, made, missedCue(made), advice(made));
  const two = await submit(db, made.other, made, missedCue(made), advice(made, { severity: 3 }));
  const appointed = await makePerson(db, made.study.programmeId, "expert");
  await joinStudy(db, made.study, appointed, "expert");
  const { studyKey } = made.study;
  const { personId } = appointed;
  valueOf(await appointAdjudicator(db, made.lead, { studyKey, personId }));
  const { adjudicationId } = valueOf(await openAdjudication(db, appointed, made.sessionId));
  return { ...made, adjudicationId, appointed, reviewIds: [one, two] };
}

const event = (adjudicationId: string, act: AdjudicationAct) => ({
  ...{ id: uuid(), adjudicationId, seq: null, act, undoes: null },
  at: "2026-11-24T09:00:00.000Z",
});

async function disagreementOf(db: Database, made: Disputed) {
  const shown = valueOf(await showAdjudication(db, made.appointed, made.adjudicationId));
  const unit = shown.alignment.units.find((each) => each.kind === "severity-differs");
  if (!unit) throw new Error("The reviews agree.");
  return { shown, unit };
}

async function settleAndFinish(db: Database, made: Disputed) {
  const { unit } = await disagreementOf(db, made);
  const unitId = unit.id;
  const annotationId = unit.marks[0]?.annotation.id ?? "";
  const events = [
    event(made.adjudicationId, {
      type: "decided",
      unitId,
      decision: { kind: "choose", annotationId },
    }),
    event(made.adjudicationId, { type: "reason-given", unitId, reason: "severity-judgement" }),
    event(made.adjudicationId, { type: "finished" }),
  ];
  return {
    events,
    answer: await appendAdjudicationEvents(db, made.appointed, made.adjudicationId, events),
  };
}

onBothDatabases("Adjudication", (db) => {
  it("opens once however often and by whom it is asked, and needs two submitted reviews", async () => {
    const made = await makeReviewed(db());
    await submit(db(), made.expert, made, advice(made));
    expect(await openAdjudication(db(), made.lead, made.sessionId)).toMatchObject({
      reason: "conflict",
    });
    await submit(db(), made.other, made);
    const asked = await Promise.all(
      [made.lead, made.researcher, made.lead].map((actor) =>
        openAdjudication(db(), actor, made.sessionId),
      ),
    );
    expect(new Set(asked.map((each) => valueOf(each).adjudicationId)).size).toBe(1);
  });

  it("shows reviewers under letters and nothing that says who they are, in a blinded study", async () => {
    const made = await makeDisputed(db());
    const { shown } = await disagreementOf(db(), made);
    expect(shown.reviewers).toEqual([
      { letter: "A", name: null },
      { letter: "B", name: null },
    ]);
    const list = await listDisagreements(db(), made.appointed, made.study.studyKey);
    const seen = JSON.stringify([shown, list]);
    for (const who of [made.expert, made.other, made.peer])
      expect(seen).not.toContain(who.personId);
    for (const reviewId of made.reviewIds) expect(seen).not.toContain(reviewId);
    const open = await makeDisputed(db(), { blinded: false });
    const named = await disagreementOf(db(), open);
    expect(named.shown.reviewers.every((each) => each.name?.startsWith("Person"))).toBe(true);
    const met = [
      valueOf(await showAdjudication(db(), open.researcher, open.adjudicationId)),
      valueOf(await listDisagreements(db(), open.researcher, open.study.studyKey)),
    ];
    expect(JSON.stringify(met)).not.toContain("Person");
    expect(JSON.stringify(met)).toMatch(/"name":"E\d/);
  });

  it("stores an event once, refuses what does not fit, and settles only when all is settled", async () => {
    const made = await makeDisputed(db());
    const early = event(made.adjudicationId, { type: "finished" });
    expect(
      await appendAdjudicationEvents(db(), made.appointed, made.adjudicationId, [early]),
    ).toMatchObject({ value: { answers: [{ taken: false, reason: "still-unsettled" }] } });
    const { events, answer } = await settleAndFinish(db(), made);
    expect(answer).toMatchObject({ value: { answers: events.map((_, n) => ({ seq: n + 1 })) } });
    const again = await appendAdjudicationEvents(db(), made.appointed, made.adjudicationId, events);
    expect(again).toEqual(answer);
    const late = event(made.adjudicationId, {
      type: "note-written",
      unitId: (await disagreementOf(db(), made)).unit.id,
      note: "late",
    });
    expect(
      await appendAdjudicationEvents(db(), made.appointed, made.adjudicationId, [late]),
    ).toMatchObject({ value: { answers: [{ reason: "finished-already" }] } });
  });

  it("is gold once, however many make it so at once", async () => {
    const made = await makeDisputed(db());
    await settleAndFinish(db(), made);
    const asked = await Promise.all(
      [made.lead, made.researcher].map((actor) => makeGold(db(), actor, made.adjudicationId)),
    );
    expect(asked.every((each) => each.ok)).toBe(true);
    const list = valueOf(await listDisagreements(db(), made.lead, made.study.studyKey));
    expect(list).toMatchObject({ next: null, sessions: [{ isGold: true, withheld: null }] });
  });

  it("leaves the reviews as they are, and makes a new version when it is reopened", async () => {
    const made = await makeDisputed(db());
    const stored = async () => [
      await db().select().from(reviews),
      ...(await Promise.all(made.reviewIds.map((id) => listAnnotations(db(), id)))),
    ];
    const before = await stored();
    await settleAndFinish(db(), made);
    const reopened = valueOf(await reopenAdjudication(db(), made.lead, made.adjudicationId));
    expect(await stored()).toEqual(before);
    const next = valueOf(await showAdjudication(db(), made.lead, reopened.adjudicationId));
    expect(next).toMatchObject({ version: 2, status: "open" });
    expect(next.log.map((each) => each.act.type)).toEqual(["decided", "reason-given"]);
    const carried = await listEventActors(db(), reopened.adjudicationId);
    expect([...carried.values()]).toEqual([made.appointed.personId, made.appointed.personId]);
    const former = valueOf(await showAdjudication(db(), made.lead, made.adjudicationId));
    expect(former).toMatchObject({ version: 1, status: "finished" });
    expect(valueOf(await reopenAdjudication(db(), made.lead, made.adjudicationId))).toEqual(
      reopened,
    );
  });

  it("is reopened once where that comes twice, also at once: one version, one line", async () => {
    const made = await makeDisputed(db());
    await settleAndFinish(db(), made);
    const reopen = () => reopenAdjudication(db(), made.lead, made.adjudicationId);
    const [first, ...others] = [...(await Promise.all([reopen(), reopen()])), await reopen()];
    for (const other of others) expect(other).toEqual(first);
    const { adjudicationId } = valueOf(first);
    expect(await actionsAbout(db(), adjudicationId)).toEqual(["adjudication reopened"]);
    expect((await listVersions(db(), made.sessionId)).map(({ version }) => version)).toEqual([
      2, 1,
    ]);
  });

  it("is closed to those who are still to judge the session, to reviewers and to strangers", async () => {
    const made = await makeReviewed(db());
    await submit(db(), made.expert, made, advice(made));
    const third = await makePerson(db(), made.study.programmeId, "expert");
    for (const actor of [made.other, made.peer, third])
      expect(await openAdjudication(db(), actor, made.sessionId)).toMatchObject({
        reason: "not-found",
      });
    await submit(db(), made.other, made, advice(made, { severity: 3 }));
    const { adjudicationId } = valueOf(await openAdjudication(db(), made.lead, made.sessionId));
    expect(await showAdjudication(db(), third, adjudicationId)).toMatchObject({ ok: false });
    expect(await showAdjudication(db(), made.peer, adjudicationId)).toMatchObject({ ok: false });
    const own = valueOf(await showAdjudication(db(), made.expert, adjudicationId));
    expect(own).toMatchObject({ mayWork: false, mayMakeGold: false, listHref: null });
    const act = event(adjudicationId, { type: "finished" });
    expect(await appendAdjudicationEvents(db(), made.expert, adjudicationId, [act])).toMatchObject({
      reason: "not-allowed",
    });
    const { studyKey } = made.study;
    valueOf(await setConsensus(db(), made.lead, { studyKey, consensus: true }));
    expect(valueOf(await showAdjudication(db(), made.expert, adjudicationId)).mayWork).toBe(true);
  });

  it("gives the list as a file to those who may read it: in the order asked for, under codes, without what is held back", async () => {
    const made = await makeDisputed(db());
    const { studyKey, studyId } = made.study;
    const plain = { column: "disagreements" as const, descending: true };
    const lines = await csvLinesOf(adjudicationFile(db(), made.lead, studyKey, plain));
    expect(lines[0]).toMatch(/^session,conversation,disagreements,units,settled,reviews,status,/);
    const rows = lines.slice(1).map((line) => line.split(","));
    expect(rows.map((row) => row.slice(2, 8))).toEqual([["1", "2", "0", "2", "open", "no"]]);
    const expert = await makePerson(db(), made.study.programmeId, "expert");
    await joinStudy(db(), made.study, expert, "expert");
    await assign(db(), made.study, made.sessionId, expert);
    const third = { ...expert, roles: ["lead" as const, "expert" as const] };
    const held = await csvLinesOf(adjudicationFile(db(), third, studyKey, defaultOrder));
    expect(held[1]?.split(",").slice(2, 9)).toEqual([
      ...["", "", "", "2", "withheld until-lock", "", ""],
    ]);
    expect([...lines, ...held].join()).not.toContain("Person");
    const asked = [made.lead, made.researcher, made.appointed];
    for (const actor of asked)
      expect(await adjudicationFile(db(), actor, studyKey, defaultOrder)).toMatchObject({
        ok: true,
      });
    const taken = (await actionsAbout(db(), studyId)).filter((each) => each.includes("exported"));
    expect(new Set(taken)).toEqual(new Set(["adjudication list exported"]));
    expect(taken).toHaveLength(2 + asked.length);
    for (const actor of [made.peer, made.expert])
      expect(await adjudicationFile(db(), actor, studyKey, plain)).toMatchObject({
        reason: "not-allowed",
      });
  });

  it("lists disagreements of all units, and holds back what the person must judge first", async () => {
    const made = await makeDisputed(db());
    const rows = async (actor: Actor) =>
      valueOf(await listDisagreements(db(), actor, made.study.studyKey)).sessions;
    expect(await rows(made.lead)).toMatchObject([
      { counts: { units: 2, disagreements: 1, settled: 0 }, status: "open", reviews: 2 },
    ]);
    expect(await listDisagreements(db(), made.expert, made.study.studyKey)).toMatchObject({
      reason: "not-allowed",
    });
    const order = { column: "disagreements" as const, descending: true };
    const cut = async (value: number) =>
      valueOf(
        await listDisagreements(db(), made.lead, made.study.studyKey, {
          order,
          after: { value, number: 0 },
        }),
      );
    expect((await cut(2)).sessions, "after two disagreements comes one").toHaveLength(1);
    expect(await cut(0)).toMatchObject({ sessions: [], next: null, isAllCompared: true });
    const after = { value: 2, number: 0 };
    const listed = valueOf(await listDisagreements(db(), made.lead, made.study.studyKey));
    const study = await findStudy(db(), made.study.programmeId, made.study.studyKey);
    const codebook = study && (await readCodebook(db(), study.codebookVersionId));
    if (!study || !codebook) throw new Error("The study is gone.");
    const scope = { study, codebook, consensus: false, appointed: false, codes: new Map() };
    const few = await pageDisputedSessions(db(), made.lead, scope, { order, after }, 0);
    const shown = (rows: typeof few.sessions) =>
      rows.map(({ sessionId, counts }) => ({ sessionId, counts }));
    expect(few.isAllCompared).toBe(false);
    expect(shown(few.sessions), "what is not compared is shown, last").toEqual(
      shown(listed.sessions),
    );
    await settleAndFinish(db(), made);
    expect(await rows(made.lead)).toMatchObject([{ status: "finished", counts: { settled: 1 } }]);
    expect(valueOf(await showOutcomes(db(), made.researcher, made.study.studyKey))).toMatchObject({
      outcomes: { units: 2, agreedBefore: 1, disagreements: 1, settled: { choose: 1 } },
      labels: { advice_early: expect.any(String) as string },
    });
  });

  it("becomes gold when it is finished, by a lead or researcher alone, and can be retired", async () => {
    const made = await makeDisputed(db());
    const { adjudicationId } = made;
    expect(await makeGold(db(), made.lead, adjudicationId)).toMatchObject({ reason: "conflict" });
    await settleAndFinish(db(), made);
    expect(await makeGold(db(), made.appointed, adjudicationId)).toMatchObject({
      reason: "not-allowed",
    });
    valueOf(await makeGold(db(), made.lead, adjudicationId));
    valueOf(await makeGold(db(), made.lead, adjudicationId));
    const isGold = async () =>
      valueOf(await showAdjudication(db(), made.lead, adjudicationId)).isGold;
    expect(await isGold()).toBe(true);
    valueOf(await retireGold(db(), made.researcher, adjudicationId));
    valueOf(await retireGold(db(), made.researcher, adjudicationId));
    expect(await isGold()).toBe(false);
    const lines = await actionsAbout(db(), adjudicationId);
    expect(lines.slice(1)).toEqual(["gold made", "gold retired"]);
  });

  it("is given and set once where it is asked twice, also at once, with one audit line", async () => {
    const made = await makeDisputed(db());
    const { studyKey, studyId } = made.study;
    const { personId } = made.appointed;
    const acts = [
      () => dismissAdjudicator(db(), made.lead, { studyKey, personId }),
      () => appointAdjudicator(db(), made.lead, { studyKey, personId }),
      () => setConsensus(db(), made.lead, { studyKey, consensus: true }),
    ];
    for (const act of acts)
      for (const outcome of [...(await Promise.all([act(), act()])), await act()]) valueOf(outcome);
    expect((await actionsAbout(db(), studyId)).slice(-3)).toEqual([
      ...["adjudicator dismissed", "adjudicator appointed", "consensus by reviewers set"],
    ]);
  });

  it("of a session that was withdrawn is in no summary", async () => {
    const made = await makeDisputed(db());
    await settleAndFinish(db(), made);
    const shown = async () =>
      valueOf(await showOutcomes(db(), made.researcher, made.study.studyKey)).outcomes;
    expect(await shown()).toMatchObject({ sessions: 1, units: 2 });
    await db().update(sessions).set({ status: "withdrawn" }).where(eq(sessions.id, made.sessionId));
    expect(await shown()).toMatchObject({ sessions: 0, units: 0 });
  });
});
