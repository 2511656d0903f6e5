import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import { loader } from "../../../app/routes/reviews/history/route";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { releaseReview } from "../../../app/services/review/release-review.server";
import { showHistory } from "../../../app/services/review/show-history.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { onBothDatabases } from "../../database/on-both-databases";
import { adding, advice, eventOf, judged, makeReviewed, opened } from "./make-reviewed";

onBothDatabases("The history of a review", (db) => {
  it("is for its reviewer, and once it is submitted for those who oversee the study, by code", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const added = eventOf(reviewId, adding(advice(made)));
    await appendEvents(db(), made.expert, reviewId, [added]);
    const seenBy = (actor: typeof made.expert) => showHistory(db(), actor, reviewId);
    const own = { value: { review: { isOwn: true, by: null }, log: [{ id: added.id }] } };
    expect(await seenBy(made.expert)).toMatchObject(own);
    const outside = [made.lead, made.researcher, made.other, made.peer];
    for (const actor of outside) expect(await seenBy(actor)).toMatchObject({ reason: "not-found" });

    const submitted = eventOf(reviewId, { type: "review-submitted" });
    await appendEvents(db(), made.expert, reviewId, [submitted]);
    for (const actor of [made.lead, made.researcher]) {
      const seen = await seenBy(actor);
      expect(seen).toMatchObject({
        value: {
          review: { isOwn: false, kind: "expert", by: expect.any(String) as string },
          log: [{ id: added.id }, { id: submitted.id }],
          suggestions: [{ id: made.suggestionId, category: "empathy" }],
        },
      });
      expect(JSON.stringify(seen)).not.toContain(made.expert.personId);
      expect(await showSessionReplay(db(), actor, made.sessionId, null)).toMatchObject({
        value: { reviews: [{ id: reviewId, mayReadHistory: true }] },
      });
    }
    for (const actor of [made.other, made.peer])
      expect(await seenBy(actor)).toMatchObject({ reason: "not-found" });
    expect(await showSessionReplay(db(), made.expert, made.sessionId, null)).toMatchObject({
      value: { reviews: [{ id: reviewId, mayReadHistory: true }] },
    });
  });

  /** The status of the page that this person opens. */
  async function pageFor(actor: Actor, reviewId: string): Promise<number> {
    const args = {
      request: new Request(`http://attune.test/reviews/${reviewId}/history`),
      params: { reviewId },
      context: { app: { db: db() }, actor },
    } as unknown as LoaderFunctionArgs;
    return loader(args).then(
      () => 200,
      (thrown: { init: { status: number } }) => thrown.init.status,
    );
  }

  it("is never for the session's own peer, who reads the released review, whatever else they are", async () => {
    const made = await makeReviewed(db());
    const ownId = await judged(db(), made.peer, made.sessionId);
    const reviewId = await judged(db(), made.expert, made.sessionId);
    expect(await releaseReview(db(), made.lead, reviewId)).toMatchObject({ ok: true });
    expect(await pageFor(made.lead, reviewId)).toBe(200);
    const both: Actor = { ...made.peer, roles: ["peer", "lead", "researcher"] };
    expect(await showHistory(db(), both, reviewId)).toMatchObject({ reason: "not-found" });
    expect(await pageFor(both, reviewId)).toBe(404);
    expect(await pageFor(both, ownId)).toBe(200);
    const replayed = await showSessionReplay(db(), both, made.sessionId, reviewId);
    if (!replayed.ok) throw new Error(replayed.reason);
    expect(replayed.value.reviews.map((each) => [each.id, each.mayReadHistory])).toEqual(
      expect.arrayContaining([
        [ownId, true],
        [reviewId, false],
      ]),
    );
    expect(replayed.value.anchoring).toEqual([]);
  });
});
