import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Act } from "../../../app/domain/review/act";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { nextRedo, nextUndo } from "../../../app/domain/review/history";
import { outboxFrom, viewOf } from "../../../app/domain/review/outbox";
import { reviewContext } from "../../../app/domain/review/review-context";
import { emptyReview, replay } from "../../../app/domain/review/review-state";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { listReplayTurns } from "../../../db/queries/replay.server";
import { listEvents } from "../../../db/queries/review-events.server";
import { makePerson } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";
import { assign, eventOf, makeReviewed, opened } from "./make-reviewed";
import { actsFor, projected, withOwnIds } from "./random-acts";

const stepOf = (acts: fc.Arbitrary<Act>) =>
  fc.oneof(
    { weight: 6, arbitrary: acts.map((act) => ({ do: "act" as const, act })) },
    { weight: 2, arbitrary: fc.constantFrom({ do: "undo" as const }, { do: "redo" as const }) },
    { weight: 1, arbitrary: fc.constant({ do: "repeat" as const }) },
  );

onBothDatabases("The projections of a review", (db) => {
  it("equal a replay of its log after any history with undo, redo and double delivery", async () => {
    const made = await makeReviewed(db());
    const { programmeId } = made.study;
    const turns = await listReplayTurns(db(), made.sessionId);
    const ids = () => [uuid(), uuid(), uuid()];
    const script = fc
      .constant(null)
      .map(ids)
      .chain((three) =>
        fc.array(fc.array(stepOf(actsFor(made, three)), { minLength: 1, maxLength: 6 }), {
          maxLength: 6,
        }),
      );
    await fc.assert(
      fc.asyncProperty(script, async (batches) => {
        const reviewer = await makePerson(db(), programmeId, "expert");
        await assign(db(), made.study, made.sessionId, reviewer);
        const reviewId = await opened(db(), reviewer, made.sessionId);
        const context = reviewContext({
          reviewId,
          turns,
          suggestionIds: [made.suggestionId],
          codebook: builtInCodebook,
        });
        const fresh = new Map<string, string>();
        const own = (act: Act): Act => withOwnIds(act, fresh);
        let previous: ReturnType<typeof eventOf>[] = [];
        for (const batch of batches) {
          const log = await listEvents(db(), reviewId, { after: 0, limit: 1000 });
          const { state, history } = viewOf(outboxFrom(log), context);
          const events = batch.flatMap((step) => {
            if (step.do === "repeat") return previous;
            if (step.do === "act") return [eventOf(reviewId, own(step.act))];
            const find = step.do === "undo" ? nextUndo : nextRedo;
            const back = find(history, state, context);
            if (back === null) return [];
            const name = step.do === "undo" ? "undoes" : "redoes";
            return [eventOf(reviewId, back.act, { [name]: back.eventId })];
          });
          if (events.length === 0) continue;
          const outcome = await appendEvents(db(), reviewer, reviewId, events);
          expect(outcome.ok).toBe(true);
          previous = events;
        }
        const log = await listEvents(db(), reviewId, { after: 0, limit: 1000 });
        const rebuilt = replay(log, context);
        const { applied: _, lockedBy: __, ...state } = rebuilt.state;
        expect(rebuilt.refused).toEqual([]);
        expect(await projected(db(), programmeId, reviewId)).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });

  it("are empty for a review in which nothing was done", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const { applied: _, lockedBy: __, ...empty } = emptyReview();
    expect(await projected(db(), made.study.programmeId, reviewId)).toEqual(empty);
  });
});
