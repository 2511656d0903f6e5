import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import { repeatedSessions } from "../../../app/domain/exchange/snapshot/repeated-sessions";
import { steadinessOf } from "../../../app/domain/misalignment/steadiness";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import {
  defaultCalibration,
  type CalibrationSettings,
} from "../../../app/domain/review/calibration/settings";
import { appendAdjudicationEvents } from "../../../app/services/adjudication/append-adjudication-events.server";
import { listDisagreements } from "../../../app/services/adjudication/list-disagreements.server";
import { makeGold } from "../../../app/services/adjudication/make-gold.server";
import { openAdjudication } from "../../../app/services/adjudication/open-adjudication.server";
import { showAdjudication } from "../../../app/services/adjudication/show-adjudication.server";
import {
  changeCalibration,
  waveThrough,
} from "../../../app/services/calibration/change-calibration.server";
import { makeDueRepeats } from "../../../app/services/calibration/make-repeats.server";
import {
  listOffered,
  takeCalibration,
} from "../../../app/services/calibration/offer-calibration.server";
import { showCalibrationResult } from "../../../app/services/calibration/show-calibration-result.server";
import { showCalibration } from "../../../app/services/calibration/show-calibration.server";
import { showSteadiness } from "../../../app/services/results/show-steadiness.server";
import { readFrozenStudy } from "../../../app/services/snapshots/read-frozen-study.server";
import { standardPlan } from "../../../app/statistics/resampling/bootstrap";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showQueue } from "../../../app/services/review/list-queue.server";
import { openReview } from "../../../app/services/review/open-review.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import { writeComment } from "../../../app/services/review/write-comment.server";
import type { Database } from "../../../db/client.server";
import { readStudyRows } from "../../../db/queries/result-rows.server";
import { listSessionsMetBlind } from "~db/queries/turns-behind.server";
import { findStudyById } from "../../../db/queries/studies.server";
import { assignments, auditLog, reviews } from "../../../db/schema";
import { joinStudy, makeImportedSession, makePerson } from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
import { csvLinesOf } from "../../database/csv-lines";
import { calibrationFile } from "../../../app/services/calibration/calibration-file.server";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  adding,
  advice,
  assign,
  eventOf,
  makeReviewed,
  missedCue,
  opened,
  texts,
  type Reviewed,
} from "../review/make-reviewed";

type Mark = ReturnType<typeof advice>;

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** Everything visited, these marks, and submitted. */
async function submit(db: Database, actor: Actor, made: Reviewed, ...marks: Mark[]) {
  const reviewId = await opened(db, actor, made.sessionId);
  const visits = made.turnIds.map((turnId) => eventOf(reviewId, { type: "turn-visited", turnId }));
  const added = marks.map((mark) => eventOf(reviewId, adding(mark)));
  const end = eventOf(reviewId, { type: "review-submitted" });
  await appendEvents(db, actor, reviewId, [...visits, ...added, end]);
  return reviewId;
}

interface Golden extends Reviewed {
  novice: Actor;
  /** A session that the novice is to review in earnest. */
  liveId: string;
  liveTurnIds: string[];
  goldNote: string;
  adjudicationId: string;
}

const asked: CalibrationSettings = {
  ...defaultCalibration,
  on: true,
  required: 1,
  kappa: 0.8,
  fewestDecisions: 4,
};

/** A gold session with a missed cue and an advice, and a new expert with a live session before them. */
async function makeGolden(db: Database, settings: Partial<CalibrationSettings> = {}) {
  const made = await makeReviewed(db);
  const { study, lead, sessionId } = made;
  await submit(db, made.expert, made, missedCue(made), advice(made));
  await submit(db, made.other, made, missedCue(made), advice(made, { severity: 3 }));
  const { adjudicationId } = valueOf(await openAdjudication(db, lead, sessionId));
  const shown = valueOf(await showAdjudication(db, lead, adjudicationId));
  const unit = shown.alignment.units.find((each) => each.kind === "severity-differs");
  const unitId = unit?.id ?? "";
  const annotationId = unit?.marks[0]?.annotation.id ?? "";
  const goldNote = "Advice before anything was heard.";
  const acts = [
    { type: "decided" as const, unitId, decision: { kind: "choose" as const, annotationId } },
    { type: "reason-given" as const, unitId, reason: "severity-judgement" as const },
    { type: "note-written" as const, unitId, note: goldNote },
    { type: "finished" as const },
  ];
  const at = "2026-11-24T09:00:00.000Z";
  const events = acts.map((act) => ({
    id: uuid(),
    adjudicationId,
    seq: null,
    act,
    undoes: null,
    at,
  }));
  await appendAdjudicationEvents(db, lead, adjudicationId, events);
  valueOf(await makeGold(db, lead, adjudicationId));
  const novice = await makePerson(db, study.programmeId, "expert");
  await joinStudy(db, study, novice, "expert");
  const live = await makeImportedSession(db, study, texts);
  await assign(db, study, live.sessionId, novice);
  const set = { ...asked, sessionIds: [sessionId], ...settings };
  valueOf(await changeCalibration(db, made.researcher, study.studyKey, set));
  return {
    ...made,
    novice,
    liveId: live.sessionId,
    liveTurnIds: live.turnIds,
    goldNote,
    adjudicationId,
  } satisfies Golden;
}

const sessionsIn = async (db: Database, actor: Actor) =>
  valueOf(await showQueue(db, actor)).flatMap((section) =>
    section.rows.map((row) => row.sessionId),
  );

const day = 24 * 3600 * 1000;

async function makeOld(db: Database, reviewId: string, days: number) {
  const submittedAt = new Date(Date.now() - days * day);
  await db.update(reviews).set({ submittedAt }).where(eq(reviews.id, reviewId));
}

onBothDatabases("Calibration", (db) => {
  it("closes the live sessions to a new expert, whichever way they come, and to nobody at work", async () => {
    const made = await makeGolden(db());
    const { novice, liveId } = made;
    expect(await openReview(db(), novice, liveId)).toMatchObject({
      reason: "conflict",
      message: expect.stringContaining("calibration") as string,
    });
    expect(await showSessionReplay(db(), novice, liveId, null)).toMatchObject({
      reason: "not-found",
    });
    expect(await sessionsIn(db(), novice)).not.toContain(liveId);
    expect(await listOffered(db(), novice)).toMatchObject([
      {
        required: 1,
        submitted: 0,
        waiting: 1,
        sessions: [{ sessionId: made.sessionId, state: "open" }],
      },
    ]);
    const more = await makeImportedSession(db(), made.study, texts);
    await assign(db(), made.study, more.sessionId, made.expert);
    expect(await listOffered(db(), made.expert)).toEqual([]);
    await opened(db(), made.expert, more.sessionId);
  });

  it("keeps them blind for a new expert who is also a researcher or lead", async () => {
    const made = await makeGolden(db());
    const { expert, novice, liveId } = made;
    const live = { ...made, sessionId: liveId, turnIds: made.liveTurnIds };
    await assign(db(), made.study, liveId, expert);
    const note = "What a colleague thought of it.";
    await submit(db(), expert, live, advice(live, { note }));
    for (const role of ["lead", "researcher"] as const) {
      const both = { ...novice, roles: ["expert" as const, role] };
      const shown = valueOf(await showSessionReplay(db(), both, liveId, null));
      expect(shown).toMatchObject({ reviews: [], shown: null, hints: null });
      expect(JSON.stringify(shown)).not.toContain(note);
    }
    const seen = valueOf(await showSessionReplay(db(), made.lead, liveId, null));
    expect(JSON.stringify(seen)).toContain(note);
  });

  it("keeps what is offered for it blind for a new expert by whichever role they come, until they are let in", async () => {
    const made = await makeGolden(db());
    const { novice, lead, sessionId, study, adjudicationId } = made;
    const seenBy = async (actor: Actor) => {
      const replay = valueOf(await showSessionReplay(db(), actor, sessionId, null));
      const listed = valueOf(await listDisagreements(db(), actor, study.studyKey));
      return {
        marks: [replay.reviews.length, replay.hints?.disagreements.length ?? 0],
        gold: (await showAdjudication(db(), actor, adjudicationId)).ok,
        disputed: listed.sessions.find((each) => each.sessionId === sessionId),
      };
    };
    for (const role of ["lead", "researcher"] as const) {
      const both = { ...novice, roles: ["expert" as const, role] };
      for (const actor of [both, { ...novice, roles: [role] }])
        expect(await seenBy(actor)).toMatchObject({
          ...{ marks: [0, 0], gold: false, disputed: { withheld: "until-lock", counts: null } },
        });
    }
    const blindTo = (actor: Actor) => listSessionsMetBlind(db(), study.studyId, actor.personId);
    expect(await blindTo(novice)).toContain(sessionId);
    expect(await blindTo(lead)).not.toContain(sessionId);
    const wave = { studyKey: study.studyKey, personId: novice.personId, reason: "Trained us." };
    valueOf(await waveThrough(db(), lead, wave));
    const both = { ...novice, roles: ["expert" as const, "lead" as const] };
    const open = { marks: [2, 0], gold: true, disputed: { withheld: null } };
    for (const actor of [both, lead]) expect(await seenBy(actor)).toMatchObject(open);
    expect(await blindTo(novice)).not.toContain(sessionId);
  });

  it("opens them with the submission that reaches the threshold, and keeps that review out of all results", async () => {
    const made = await makeGolden(db());
    const { novice, sessionId, study } = made;
    const before = await readStudyRows(db(), (await findStudyById(db(), study.studyId))!);
    valueOf(await takeCalibration(db(), novice, sessionId));
    valueOf(await takeCalibration(db(), novice, sessionId));
    const reviewId = await submit(db(), novice, made, missedCue(made), advice(made));
    const result = valueOf(await showCalibrationResult(db(), novice, reviewId));
    expect(result.missing).toEqual([]);
    expect(result.here).toMatchObject({ n: 6, both: 2, ownOnly: 0, referenceOnly: 0 });
    expect(result.here.kappa.value).toBeCloseTo(1, 12);
    expect(JSON.stringify(result.turns)).toContain(made.goldNote);
    const [head = "", ...rows] = await csvLinesOf(calibrationFile(db(), novice, reviewId));
    const cells = rows.map((row) => row.split(","));
    const column = (name: string) => cells.map((row) => row[head.split(",").indexOf(name)]);
    expect(column("of")).toEqual(["pooled", "session", ...result.byTag.map(() => "tag")]);
    expect(column("tag").slice(2)).toEqual(result.byTag.map(({ tag }) => tag));
    expect([column("decisions")[1], column("both")[1], column("own_only")[1]]).toEqual([
      ...["6", "2", "0"],
    ]);
    expect(Number(column("kappa")[1])).toBeCloseTo(1, 12);
    expect(await actionsAbout(db(), reviewId)).toContain("calibration exported");
    for (const actor of [made.other, made.peer])
      expect(await calibrationFile(db(), actor, reviewId)).toMatchObject({ reason: "not-found" });
    await opened(db(), novice, made.liveId);
    expect(await listOffered(db(), novice)).toEqual([]);
    expect(await sessionsIn(db(), novice)).toEqual([made.liveId]);
    const after = await readStudyRows(db(), (await findStudyById(db(), study.studyId))!);
    expect(after.reviews.map((each) => each.reviewId)).toEqual(
      before.reviews.map((each) => each.reviewId),
    );
    const listed = valueOf(await listDisagreements(db(), made.lead, study.studyKey));
    expect(listed.sessions.find((each) => each.sessionId === sessionId)).toMatchObject({
      reviews: 2,
      newReviews: 0,
    });
    const shown = valueOf(await showCalibration(db(), made.lead, study.studyKey));
    expect(shown.experts.map((each) => each.state).sort()).toEqual([
      "at-work",
      "at-work",
      "passed",
    ]);
    expect(shown.golds).toHaveLength(1);
  });

  it("shows nothing of gold before the own review is submitted, not even after its lock", async () => {
    const made = await makeGolden(db());
    const { novice, sessionId } = made;
    expect(await showSessionReplay(db(), novice, sessionId, null)).toMatchObject({ ok: false });
    valueOf(await takeCalibration(db(), novice, sessionId));
    const reviewId = await opened(db(), novice, sessionId);
    const seen = async () =>
      JSON.stringify([
        await showWorkbench(db(), novice, reviewId),
        await showSessionReplay(db(), novice, sessionId, null),
        await showCalibrationResult(db(), novice, reviewId),
        await listOffered(db(), novice),
      ]);
    expect(await seen()).not.toContain(made.goldNote);
    await appendEvents(db(), novice, reviewId, [eventOf(reviewId, { type: "review-locked" })]);
    expect(await seen()).not.toContain(made.goldNote);
    expect(await showCalibrationResult(db(), novice, reviewId)).toMatchObject({
      reason: "not-found",
    });
    expect(await showCalibrationResult(db(), made.other, reviewId)).toMatchObject({ ok: false });
    expect(await calibrationFile(db(), novice, reviewId)).toMatchObject({ reason: "not-found" });
  });

  it("shows nothing of what others marked or said before that, and of what they marked nothing until it is passed", async () => {
    const made = await makeGolden(db());
    const { novice, sessionId, other, lead, study } = made;
    const anchor = { on: "turn" as const, turnId: made.turnIds[1] ?? "" };
    const text = "Here I saw advice too early.";
    valueOf(await writeComment(db(), other, sessionId, { id: uuid(), anchor, text }));
    valueOf(await takeCalibration(db(), novice, sessionId));
    const reviewId = await opened(db(), novice, sessionId);
    const seenBy = async (actor: Actor) => {
      const session = valueOf(await showSessionReplay(db(), actor, sessionId, null));
      const bench = valueOf(await showWorkbench(db(), actor, reviewId));
      const comments = [session.comments, bench.comments].map((each) => each?.rows.length);
      const marks = [session.reviews, bench.others, session.hints?.disagreements ?? []];
      return { marks: marks.map((each) => each.length), comments };
    };
    const both = { ...novice, roles: ["expert" as const, "lead" as const] };
    const nothing = { marks: [0, 0, 0], comments: [0, 0] };
    await appendEvents(db(), novice, reviewId, [eventOf(reviewId, { type: "review-locked" })]);
    for (const actor of [novice, both]) expect(await seenBy(actor)).toEqual(nothing);
    await submit(db(), novice, made);
    for (const actor of [novice, both])
      expect(await seenBy(actor)).toEqual({ marks: [0, 0, 0], comments: [1, 1] });
    const wave = { studyKey: study.studyKey, personId: novice.personId, reason: "Trained us." };
    valueOf(await waveThrough(db(), lead, wave));
    expect((await seenBy(novice)).marks.slice(0, 2)).toEqual([2, 2]);
  });

  it("says what is missing, keeps the try, and lets a lead wave somebody through once, with a reason", async () => {
    const made = await makeGolden(db());
    const { novice, lead, researcher, study } = made;
    valueOf(await takeCalibration(db(), novice, made.sessionId));
    const reviewId = await submit(db(), novice, made, advice(made));
    const result = valueOf(await showCalibrationResult(db(), novice, reviewId));
    expect(result.missing).toEqual([expect.stringMatching(/^Cohen’s kappa is 0\.\d\d; at least/)]);
    expect(await openReview(db(), novice, made.liveId)).toMatchObject({ reason: "conflict" });
    expect(await listOffered(db(), novice)).toMatchObject([{ isExhausted: true }]);
    const wave = { studyKey: study.studyKey, personId: novice.personId, reason: "Trained us." };
    const themselves = { ...novice, roles: ["expert" as const, "lead" as const] };
    for (const actor of [researcher, themselves])
      expect(await waveThrough(db(), actor, wave)).toMatchObject({ reason: "not-allowed" });
    const mayWave = async (actor: Actor) =>
      valueOf(await showCalibration(db(), actor, study.studyKey)).experts.find(
        ({ personId }) => personId === novice.personId,
      )?.mayWave;
    expect(await Promise.all([lead, researcher, themselves].map(mayWave))).toEqual([
      true,
      false,
      false,
    ]);
    const both = await Promise.all([waveThrough(db(), lead, wave), waveThrough(db(), lead, wave)]);
    expect(both.map((each) => each.ok)).toEqual([true, true]);
    expect(await waveThrough(db(), lead, wave)).toMatchObject({ ok: true });
    const otherwise = { ...wave, reason: "Another reason." };
    expect(await waveThrough(db(), lead, otherwise)).toMatchObject({ reason: "conflict" });
    await opened(db(), novice, made.liveId);
    const lines = await db().select().from(auditLog).where(eq(auditLog.subjectId, novice.personId));
    expect(lines.map((line) => line.action)).toEqual(["expert waved through"]);
    const shown = valueOf(await showCalibration(db(), lead, study.studyKey));
    expect(shown.experts.find((each) => each.state === "waved")).toMatchObject({
      submitted: 1,
      waved: { reason: "Trained us." },
    });
  });

  it("is not for the reviewers of the gold, nor for a session that is no gold", async () => {
    const made = await makeGolden(db());
    expect(await takeCalibration(db(), made.expert, made.sessionId)).toMatchObject({ ok: false });
    expect(await takeCalibration(db(), made.novice, made.liveId)).toMatchObject({ ok: false });
    const set = { ...asked, sessionIds: [made.liveId] };
    const { studyKey } = made.study;
    expect(await changeCalibration(db(), made.lead, studyKey, set)).toMatchObject({
      reason: "invalid",
    });
    expect(await changeCalibration(db(), made.expert, studyKey, set)).toMatchObject({
      reason: "not-allowed",
    });
  });
});

onBothDatabases("A hidden repeat", (db) => {
  const often = { on: false, repeatShare: 100, repeatDays: 7 };

  it("is made once, however often and by how many it is asked for at once", async () => {
    const made = await makeGolden(db(), often);
    const { studyKey } = made.study;
    expect(valueOf(await makeDueRepeats(db(), made.lead, studyKey)).made).toBe(0);
    for (const { id } of await db()
      .select({ id: reviews.id })
      .from(reviews)
      .where(eq(reviews.sessionId, made.sessionId)))
      await makeOld(db(), id, 8);
    const asked = await Promise.all(
      [made.lead, made.researcher, made.lead].map((who) => makeDueRepeats(db(), who, studyKey)),
    );
    expect(asked.map((each) => valueOf(each).made).sort()).toEqual([0, 0, 2]);
    const kept = await db().select().from(assignments).where(eq(assignments.purpose, "repeat"));
    expect(kept.filter((each) => each.sessionId === made.sessionId)).toHaveLength(2);
  });

  it("looks like any other assignment, and nothing of the former review is shown before its lock", async () => {
    const made = await makeGolden(db(), often);
    const { expert, sessionId, study } = made;
    const queue = async () => valueOf(await showQueue(db(), expert));
    const done = (await queue()).find((section) =>
      section.rows.some((row) => row.sessionId === sessionId),
    );
    const former = done?.rows[0]?.reviewId ?? "";
    const words = "As I said of this turn.";
    const anchor = { on: "turn" as const, turnId: made.turnIds[1] ?? "" };
    valueOf(await writeComment(db(), expert, sessionId, { id: uuid(), text: words, anchor }));
    await makeOld(db(), former, 8);
    const metBlind = () => listSessionsMetBlind(db(), study.studyId, expert.personId);
    expect(await metBlind()).toEqual([]);
    valueOf(await makeDueRepeats(db(), made.lead, study.studyKey));
    expect(await metBlind()).toEqual([sessionId]);
    const rows = (await queue()).flatMap(({ part, rows: here }) =>
      here.map((row) => ({ part, row })),
    );
    expect(rows.map(({ part, row }) => [part, row.sessionId, row.reviewId])).toEqual([
      ["needs-me", sessionId, null],
    ]);
    const replay = async () =>
      JSON.stringify(await showSessionReplay(db(), expert, sessionId, null));
    expect(await replay()).not.toContain(former);
    expect(await replay()).not.toContain(words);
    expect(await showWorkbench(db(), expert, former)).toMatchObject({ reason: "not-found" });
    const again = await opened(db(), expert, sessionId);
    expect(again).not.toBe(former);
    const bench = valueOf(await showWorkbench(db(), expert, again));
    expect(bench.log).toEqual([]);
    expect(bench.hints).toBeNull();
    expect(JSON.stringify(bench)).not.toMatch(new RegExp(`repeat|${former}|${words}`));
    await appendEvents(db(), expert, again, [eventOf(again, { type: "review-locked" })]);
    expect((await showWorkbench(db(), expert, former)).ok).toBe(true);
    expect(await metBlind()).toEqual([]);
  });

  it("gives the agreement of an expert with themselves, and changes no result of the study", async () => {
    const made = await makeGolden(db(), often);
    const { expert, study } = made;
    const firsts = await db()
      .select({ id: reviews.id })
      .from(reviews)
      .where(eq(reviews.reviewerId, expert.personId));
    for (const { id } of firsts) await makeOld(db(), id, 8);
    valueOf(await makeDueRepeats(db(), made.researcher, study.studyKey));
    const row = (await findStudyById(db(), study.studyId))!;
    const before = await readStudyRows(db(), row);
    await submit(db(), expert, made, advice(made));
    const { repeats } = valueOf(await showSteadiness(db(), made.lead, study.studyKey));
    expect(repeats).toMatchObject([
      { agreement: { n: 6, both: 1, ownOnly: 0, referenceOnly: 1, neither: 4, sessions: 1 } },
    ]);
    expect(repeats[0]?.agreement.f1.value).toBeCloseTo(2 / 3, 12);
    expect(await readStudyRows(db(), row)).toEqual(before);
    const frozen = await readFrozenStudy(db(), row, builtInCodebook);
    const kept = steadinessOf(repeatedSessions(frozen), standardPlan);
    expect(kept.map(({ agreement }) => agreement)).toEqual(
      repeats.map(({ agreement }) => agreement),
    );
    expect(await showSteadiness(db(), expert, study.studyKey)).toMatchObject({
      reason: "not-allowed",
    });
  });
});
