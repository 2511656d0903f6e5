import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import { everything } from "../../../app/domain/misalignment/filter";
import type { Actor } from "../../../app/domain/access/can";
import { peerResponseSchema, type PeerView } from "../../../app/domain/review/peer-response";
import { answerFeedback } from "../../../app/services/review/answer-feedback.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showQueue } from "../../../app/services/review/list-queue.server";
import { releaseReview, withdrawRelease } from "../../../app/services/review/release-review.server";
import { showFeedback } from "../../../app/services/review/show-feedback.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import { countStudyResponses } from "../../../app/services/results/count-responses.server";
import { peerResponses } from "../../../db/schema";
import { onBothDatabases } from "../../database/on-both-databases";
import { adding, advice, eventOf, judged, makeReviewed, missedCue, opened } from "./make-reviewed";

onBothDatabases("A peer's answers to feedback", (db) => {
  async function released() {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const [first, second] = [advice(made), missedCue(made)];
    await appendEvents(db(), made.expert, reviewId, [
      eventOf(reviewId, adding(first)),
      eventOf(reviewId, adding(second)),
      eventOf(reviewId, { type: "review-submitted" }),
    ]);
    await judged(db(), made.peer, made.sessionId);
    await releaseReview(db(), made.lead, reviewId);
    const answer = (
      view: PeerView,
      more: { id?: string; annotationId?: string; note?: string; actor?: Actor } = {},
    ) => {
      const { actor = made.peer, ...part } = more;
      const sent = { id: uuid(), annotationId: first.id, view, ...part };
      return answerFeedback(db(), actor, reviewId, peerResponseSchema.parse(sent));
    };
    const seenByPeer = async () => {
      const shown = await showFeedback(db(), made.peer, reviewId);
      if (!shown.ok) return shown.reason;
      return shown.value.isOpen && shown.value.responses;
    };
    const seenBy = async (actor: Actor) => {
      const shown = await showWorkbench(db(), actor, reviewId);
      return shown.ok ? shown.value.answers : shown.reason;
    };
    const answeredInQueue = async (actor: Actor) => {
      const shown = await showQueue(db(), actor);
      if (!shown.ok) return shown.reason;
      const rows = shown.value.flatMap((section) => section.rows);
      return rows.flatMap((row) => (row.reviewId === reviewId ? [row.answered] : []));
    };
    return { made, reviewId, first, second, answer, seenByPeer, seenBy, answeredInQueue };
  }

  it("are stored once for one id, can be changed, and the newest counts", async () => {
    const { first, answer, seenByPeer } = await released();
    const id = uuid();
    expect(await answer("see", { id })).toMatchObject({ ok: true });
    expect(await answer("see", { id })).toMatchObject({ ok: true });
    expect(await answer("differently", { id })).toMatchObject({ reason: "conflict" });
    expect(await seenByPeer()).toEqual([{ annotationId: first.id, view: "see", note: "" }]);
    await answer("differently", { note: "She had asked for a plan." });
    expect(await seenByPeer()).toEqual([
      { annotationId: first.id, view: "differently", note: "She had asked for a plan." },
    ]);
  });

  it("reach the expert in their own review while it is released, and no other expert", async () => {
    const { made, reviewId, answer, seenBy, answeredInQueue } = await released();
    await answer("differently", { note: "I asked first." });
    expect(await answeredInQueue(made.expert)).toEqual([1]);
    expect(await seenBy(made.expert)).toMatchObject([{ note: "I asked first." }]);
    expect(await seenBy(made.other)).toBe("not-found");
    await withdrawRelease(db(), made.lead, reviewId);
    expect(await seenBy(made.expert)).toEqual([]);
    expect(await answeredInQueue(made.expert)).toEqual([0]);
    expect(await answer("see")).toMatchObject({ reason: "not-found" });
  });

  it("are news in the queue until the expert has opened the review, and again when one comes or is changed", async () => {
    const { made, second, answer, seenBy, answeredInQueue } = await released();
    await answer("see");
    expect(await seenBy(made.other)).toBe("not-found");
    expect(await seenBy(made.lead)).toBe("not-found");
    expect(await answeredInQueue(made.expert)).toEqual([1]);
    expect(await seenBy(made.expert)).toHaveLength(1);
    expect(await answeredInQueue(made.expert)).toEqual([0]);
    expect(await seenBy(made.expert)).toHaveLength(1);
    await answer("differently", { annotationId: second.id });
    await answer("differently");
    expect(await answeredInQueue(made.expert)).toEqual([2]);
    expect(await seenBy(made.expert)).toHaveLength(2);
    expect(await answeredInQueue(made.expert)).toEqual([0]);
  });

  it("are counted in the expert's queue without a word of who the peer is", async () => {
    const { made, reviewId, answer } = await released();
    await answer("see");
    const shown = await showQueue(db(), made.expert);
    const rows = shown.ok ? shown.value.flatMap((section) => section.rows) : [];
    expect(rows.find((row) => row.reviewId === reviewId)).toMatchObject({ answered: 1 });
    expect(JSON.stringify(rows)).not.toContain(made.peer.personId);
  });

  it("are the peer's own to give, to a mark of that review", async () => {
    const { made, reviewId, answer } = await released();
    for (const actor of [made.expert, made.other, made.lead, made.researcher])
      expect(await answer("see", { actor })).toMatchObject({ reason: "not-found" });
    const elsewhere = { id: uuid(), annotationId: uuid(), view: "see" as const, note: "" };
    expect(await answerFeedback(db(), made.peer, reviewId, elsewhere)).toMatchObject({
      reason: "not-found",
    });
  });

  it("are counted by tag for researchers, with every released mark in n", async () => {
    const { made, answer } = await released();
    const counted = async (actor: Actor) => {
      const outcome = await countStudyResponses(db(), actor, {
        studyKey: made.study.studyKey,
        filter: everything,
      });
      if (!outcome.ok) return outcome.reason;
      return outcome.value.rows.map(({ tag, n, see, differently }) => [tag, n, see, differently]);
    };
    await answer("see");
    await answer("differently");
    expect(await counted(made.researcher)).toEqual([
      ["cue_implicit", 1, 0, 0],
      ["advice_early", 1, 0, 1],
    ]);
    expect(await counted(made.peer)).toBe("not-allowed");
  });

  it("stay as they were given", async () => {
    const { answer } = await released();
    await answer("see");
    await expect(db().update(peerResponses).set({ note: "Other words." })).rejects.toThrow();
    await expect(db().delete(peerResponses)).rejects.toThrow();
  });
});
