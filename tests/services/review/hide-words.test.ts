import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import { findSpan } from "../../../app/domain/practice/span";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { hideWords } from "../../../app/services/review/hide-words.server";
import { readEvents } from "../../../app/services/review/read-events.server";
import { releaseReview } from "../../../app/services/review/release-review.server";
import { showFeedback } from "../../../app/services/review/show-feedback.server";
import { showHistory } from "../../../app/services/review/show-history.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import { auditLog, suggestions, turns } from "../../../db/schema";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  adding,
  advice,
  eventOf,
  judged,
  makeReviewed,
  missedCue,
  opened,
  texts,
  type Reviewed,
} from "./make-reviewed";

onBothDatabases("Words hidden from a turn", (db) => {
  const hide = (made: Reviewed, actor: Actor, position: number, words: string) => {
    const span = findSpan(texts[position] ?? "", words);
    if (span === null) throw new Error("These words are not in the turn.");
    return hideWords(db(), actor, { sessionId: made.sessionId, position }, [span]);
  };

  it("are in nothing that anybody is shown, and every mark keeps its place", async () => {
    const made = await makeReviewed(db());
    const { sessionId, expert, peer, lead } = made;
    const reviewId = await opened(db(), expert, sessionId);
    const mark = advice(made);
    const { span, quote } = mark;
    await appendEvents(db(), expert, reviewId, [
      eventOf(reviewId, adding(mark)),
      eventOf(reviewId, adding(missedCue(made))),
      eventOf(reviewId, {
        type: "annotation-changed",
        annotationId: mark.id,
        patch: { span, quote, severity: 3 },
      }),
      eventOf(reviewId, { type: "review-submitted" }),
    ]);
    await judged(db(), peer, sessionId);
    await releaseReview(db(), lead, reviewId);
    await db()
      .update(suggestions)
      .set({ text: "Would nobody notice?", reason: "Answers “notice”" })
      .where(eq(suggestions.id, made.suggestionId));
    const shown = async () =>
      JSON.stringify([
        await showSessionReplay(db(), lead, sessionId, reviewId),
        await showSessionReplay(db(), made.researcher, sessionId, null),
        await showWorkbench(db(), expert, reviewId),
        await readEvents(db(), expert, reviewId, 0),
        await showHistory(db(), lead, reviewId),
        await showFeedback(db(), peer, reviewId),
      ]);
    expect(await shown()).toMatch(/notice[^]*drop one/);
    expect(await hide(made, lead, 0, "notice")).toEqual({ ok: true, value: { hidden: 6 } });
    expect(await hide(made, lead, 3, "drop")).toMatchObject({ ok: true });
    expect(await shown()).not.toMatch(/notice|drop one/);
    const replay = await showSessionReplay(db(), lead, sessionId, reviewId);
    const marks = replay.ok ? (replay.value.shown?.annotations ?? []) : [];
    expect(marks.map((each) => each.quote ?? each.evidence?.quote).sort()).toEqual([
      "You should ████ one.",
      "nobody would ██████",
    ]);
  });

  it("take what a device had quoted before it knew, and what is quoted after", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    await hide(made, made.lead, 3, "drop");
    const sent = await appendEvents(db(), made.expert, reviewId, [
      eventOf(reviewId, adding(advice(made))),
      eventOf(reviewId, adding(advice(made, { quote: "You should ████ one." }))),
      eventOf(reviewId, adding(advice(made, { quote: "You could ████ one.." }))),
    ]);
    expect(sent).toMatchObject({
      value: { answers: [{ taken: true }, { taken: true }, { reason: "quote-differs" }] },
    });
  });

  it("are hidden by a lead alone, for good, and the record says no word of them", async () => {
    const made = await makeReviewed(db());
    for (const [actor, reason] of [
      [made.peer, "not-allowed"],
      [made.expert, "not-allowed"],
      [made.researcher, "not-allowed"],
      [{ ...made.lead, roles: ["admin"] as const }, "not-found"],
    ] as const)
      expect(await hide(made, actor, 2, "Stats")).toMatchObject({ reason });
    await hide(made, made.lead, 2, "Stats");
    expect(await hide(made, made.lead, 2, "Stats")).toEqual({ ok: true, value: { hidden: 0 } });
    await hide(made, made.lead, 2, "sleep");
    const [turn] = await db()
      .select()
      .from(turns)
      .where(and(eq(turns.sessionId, made.sessionId), eq(turns.position, 2)));
    expect(turn).toMatchObject({
      text: "Stats. I can’t sleep any more.",
      redactedText: "█████. I can’t █████ any more.",
    });
    const far = { start: 0, end: 999 };
    const place = { sessionId: made.sessionId, position: 2 };
    expect(await hideWords(db(), made.lead, place, [far])).toMatchObject({ reason: "invalid" });
    expect(await hideWords(db(), made.lead, place, [])).toMatchObject({ reason: "invalid" });
    const lines = await db().select().from(auditLog).where(eq(auditLog.subjectId, made.sessionId));
    expect(lines).toMatchObject([
      { action: "words hidden", details: { position: 2, characters: 5 } },
      { action: "words hidden", details: { position: 2, characters: 5 } },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/Stats|sleep/);
  });
});
