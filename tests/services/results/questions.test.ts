import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { sliceSpan } from "../../../app/domain/practice/span";
import { everything, filterChoices } from "../../../app/domain/misalignment/filter";
import { exportDisagreements } from "../../../app/services/results/export-disagreements.server";
import { listDisagreements } from "../../../app/services/results/list-disagreements.server";
import { openPart } from "../../../app/services/results/open-part.server";
import { readMarksOn } from "../../../app/services/results/read-marks-on.server";
import { readMeasured } from "../../../app/services/results/read-measured.server";
import { showOverview } from "../../../app/services/results/show-overview.server";
import { showQuestion } from "../../../app/services/results/show-question.server";
import {
  listShownSessions,
  showUnitsBehind,
} from "../../../app/services/results/show-units-behind.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { sessions as sessionsTable, studyMembers, turns as turnsTable } from "../../../db/schema";
import { makeImportedSession, makePerson, makeProgramme } from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
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
import type { Act } from "../../../app/domain/review/act";
import type { Actor } from "../../../app/domain/access/can";

onBothDatabases("The questions of a study", (db) => {
  async function review(made: Reviewed, by: Actor, acts: readonly Act[]): Promise<void> {
    const reviewId = await opened(db(), by, made.sessionId);
    const visits = made.turnIds.map((turnId): Act => ({ type: "turn-visited", turnId }));
    const all: Act[] = [...visits, ...acts, { type: "review-submitted" }];
    const outcome = await appendEvents(
      db(),
      by,
      reviewId,
      all.map((act) => eventOf(reviewId, act)),
    );
    if (!outcome.ok || outcome.value.answers.some((answer) => !answer.taken))
      throw new Error("The review was not taken.");
  }

  const asked = (made: Reviewed) => ({ studyKey: made.study.studyKey, filter: everything });

  async function rowsOf(made: Reviewed) {
    const opened = await openPart(db(), made.researcher, asked(made));
    if (!opened.ok) throw new Error(opened.reason);
    return (await readMeasured(db(), opened.value, "all")).measured.rows;
  }

  it("are answered from how sessions were practised and what experts said beside tags", async () => {
    const made = await makeReviewed(db());
    const [turnId = ""] = made.turnIds;
    await review(made, made.expert, [
      { type: "reading-set", turnId, reading: { valence: -0.5, arousal: 0.25 } },
      { type: "suggestion-judged", suggestionId: made.suggestionId, judgement: "help" },
      {
        type: "best-reply-chosen",
        turnId,
        choice: { kind: "suggestion", suggestionId: made.suggestionId },
      },
    ]);
    const { sessions, reviews } = await rowsOf(made);
    expect(sessions[0]?.practice).toMatchObject({
      ...{ practiceNumber: 1, peer: expect.any(String) as string },
      month: null,
    });
    const part = await openPart(db(), made.researcher, asked(made));
    const { cueKind: _, ...choices } = filterChoices({ sessions, reviews });
    expect(part.ok && part.value.choices).toMatchObject(choices);
    expect(sessions[0]?.practice?.suggestions).toHaveLength(1);
    expect(reviews[0]?.beside).toEqual({
      readings: [{ turnId, valence: -0.5, arousal: 0.25 }],
      judgements: [{ suggestionId: made.suggestionId, judgement: "help" }],
      bests: [{ turnId, suggestionId: made.suggestionId }],
    });
  });

  it("count what was said beside tags as it was first judged", async () => {
    const made = await makeReviewed(db());
    const judged = (judgement: "help" | "harm"): Act => ({
      ...{ type: "suggestion-judged", suggestionId: made.suggestionId, judgement },
    });
    await review(made, made.expert, [judged("help"), { type: "review-locked" }, judged("harm")]);
    const { reviews } = await rowsOf(made);
    expect(reviews[0]?.beside?.judgements).toMatchObject([{ judgement: "help" }]);
  });

  it("open the turns behind a count, list where reviewers part, and hand that list to researchers alone", async () => {
    const made = await makeReviewed(db());
    await review(made, made.peer, []);
    await review(made, made.expert, [adding(advice(made))]);
    await review(made, made.other, []);
    const behind = { ...asked(made), question: "detection" as const, from: 0 };
    const row = "consensus advice_early";
    expect(await showUnitsBehind(db(), made.lead, { ...behind, row, cell: "miss" })).toMatchObject({
      value: { total: 1, held: 0, units: [{ position: 3 }] },
    });
    expect(
      await showUnitsBehind(db(), made.lead, { ...behind, row, cell: "toString" }),
    ).toMatchObject({ reason: "not-found" });
    const list = { ...asked(made), sort: "experts" as const };
    expect(await listDisagreements(db(), made.lead, { ...list, from: 0 })).toMatchObject({
      value: { total: 1, expertsPart: 1, peersPart: 1, turns: [{ position: 3, expertsDiffer: 1 }] },
    });
    const file = await exportDisagreements(db(), made.researcher, list);
    expect(file.ok && file.value.split("\n")[1]).toMatch(/^\d+,3,advice_early,[^,]+,1,2,0,1,1,/);
    expect(await exportDisagreements(db(), made.lead, list)).toMatchObject({
      reason: "not-allowed",
    });
    expect(await actionsAbout(db(), made.study.studyId)).toEqual(["disagreements exported"]);
  });

  async function markedBehind(made: Reviewed, row: string, cell: string) {
    const behind = { ...asked(made), question: "words" as const, from: 0 };
    const shown = await showUnitsBehind(db(), made.lead, { ...behind, row, cell });
    if (!shown.ok) throw new Error(shown.reason);
    return shown.value.units.map(({ position, marked = [] }) => ({ position, marked }));
  }

  async function twoOverlap(made: Reviewed): Promise<void> {
    const other = { start: 4, end: 25 };
    await review(made, made.expert, [adding(advice(made))]);
    await review(made, made.other, [
      adding(advice(made, { span: other, quote: sliceSpan(texts[3] ?? "", other) })),
    ]);
  }

  it("show which words each expert marked behind a count of words", async () => {
    const made = await makeReviewed(db());
    await twoOverlap(made);
    const [unit] = await markedBehind(made, "advice_early", "overlapping-words");
    expect(unit?.position).toBe(3);
    expect(unit?.marked.flatMap(({ marks }) => marks)).toMatchObject(
      ["You should drop one.", "should drop one. 夜は寝た"].map((words) => ({
        on: "words",
        words,
      })),
    );
    expect(new Set(unit?.marked.map(({ by }) => by)).size).toBe(2);
  });

  it("say of a tag on a whole turn that it is on the turn, and of hidden words that they are hidden", async () => {
    const made = await makeReviewed(db());
    await twoOverlap(made);
    await db()
      .update(turnsTable)
      .set({ redactedText: "█████" })
      .where(eq(turnsTable.id, made.turnIds[3] ?? ""));
    const [hidden] = await markedBehind(made, "advice_early", "overlapping-words");
    expect(hidden?.marked.map(({ marks }) => marks.map(({ on }) => on))).toEqual([
      ["hidden words"],
      ["hidden words"],
    ]);
    const whole = await makeReviewed(db());
    await review(whole, whole.expert, [adding(missedCue(whole))]);
    const turn = { sessionId: whole.sessionId, turnId: whole.turnIds[1] ?? "", position: 1 };
    const part = await openPart(db(), whole.lead, asked(whole));
    if (!part.ok) throw new Error(part.reason);
    const [marked] = await readMarksOn(db(), part.value, [{ ...turn, text: null }], "cue_implicit");
    expect(marked?.flatMap(({ marks }) => marks)).toMatchObject([{ on: "turn" }]);
  });

  it("number an expert without a code over the whole part, whichever sessions are on the page", async () => {
    const made = await makeReviewed(db());
    const later = { ...made, ...(await makeImportedSession(db(), made.study, texts)) };
    await assign(db(), made.study, later.sessionId, made.other);
    await review(made, made.expert, [adding(advice(made))]);
    await review(later, made.other, [adding(advice(later))]);
    await db().delete(studyMembers).where(eq(studyMembers.studyId, made.study.studyId));
    const part = await openPart(db(), made.lead, asked(made));
    if (!part.ok) throw new Error(part.reason);
    const { sessionId, turnIds } = later;
    const turn = { sessionId, turnId: turnIds[3] ?? "", position: 3, text: null };
    const [marked] = await readMarksOn(db(), part.value, [turn], "advice_early");
    const { codeOf } = await readMeasured(db(), part.value, "words");
    expect(marked?.map(({ by }) => by)).toEqual(["Expert 2"]);
    expect(codeOf("expert", made.other.personId)).toBe("Expert 2");
  });

  it("show no words of a session that was withdrawn after an answer was kept", async () => {
    const made = await makeReviewed(db());
    const opened = await openPart(db(), made.lead, asked(made));
    const studyId = opened.ok ? opened.value.study.id : "";
    const shown = () => listShownSessions(db(), studyId, made.lead, [made]);
    expect([...(await shown())]).toEqual([made.sessionId]);
    await db()
      .update(sessionsTable)
      .set({ status: "withdrawn" })
      .where(eq(sessionsTable.id, made.sessionId));
    expect([...(await shown())]).toEqual([]);
  });

  it("are for leads and researchers of the programme alone", async () => {
    const made = await makeReviewed(db());
    const question = { ...asked(made), question: "self-ratings" as const, halfWidth: 0.1 as const };
    for (const actor of [made.peer, made.expert]) {
      expect(await showOverview(db(), actor, asked(made))).toMatchObject({ reason: "not-allowed" });
      expect(await showQuestion(db(), actor, question)).toMatchObject({ reason: "not-allowed" });
    }
    const stranger = await makePerson(db(), await makeProgramme(db()), "researcher");
    expect(await showOverview(db(), stranger, asked(made))).toMatchObject({ reason: "not-found" });
    expect(await showQuestion(db(), made.lead, question)).toMatchObject({ ok: true });
  });
});
