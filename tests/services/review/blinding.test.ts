import { expect, it } from "vitest";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { openReview } from "../../../app/services/review/open-review.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import { onBothDatabases } from "../../database/on-both-databases";
import { adding, advice, eventOf, makeReviewed, missedCue, opened } from "./make-reviewed";

onBothDatabases("Blind first", (db) => {
  it("gives an expert neither peer, self-review, others' work nor hints before their own lock", async () => {
    const made = await makeReviewed(db());
    const self = await opened(db(), made.peer, made.sessionId);
    const note = "what the peer thought of it";
    await appendEvents(db(), made.peer, self, [
      eventOf(self, adding(missedCue(made, { note }))),
      eventOf(self, { type: "review-submitted" }),
    ]);
    const theirs = await opened(db(), made.other, made.sessionId);
    const otherNote = "what the other expert thought";
    await appendEvents(db(), made.other, theirs, [
      eventOf(theirs, adding(advice(made, { note: otherNote }))),
      eventOf(theirs, { type: "review-submitted" }),
    ]);
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const hidden = [
      made.peer.personId,
      self,
      note,
      theirs,
      otherNote,
      "Answers the hint",
      "isolation",
    ];
    const seen = async () => [
      await showWorkbench(db(), made.expert, reviewId),
      await showSessionReplay(db(), made.expert, made.sessionId, null),
    ];
    const before = JSON.stringify(await seen());
    for (const secret of hidden) expect(before).not.toContain(secret);

    await appendEvents(db(), made.expert, reviewId, [eventOf(reviewId, { type: "review-locked" })]);
    const [bench, replay] = await seen();
    const after = JSON.stringify([bench, replay]);
    for (const shown of ["Answers the hint", "isolation", otherNote])
      expect(after).toContain(shown);
    expect(after).not.toContain(made.peer.personId);
  });

  it("holds others' reviews back from a peer whose own review is still open", async () => {
    const made = await makeReviewed(db(), { release: "auto" });
    const theirs = await opened(db(), made.expert, made.sessionId);
    await appendEvents(db(), made.expert, theirs, [eventOf(theirs, { type: "review-submitted" })]);
    const self = await opened(db(), made.peer, made.sessionId);
    const reviews = async () => {
      const outcome = await showSessionReplay(db(), made.peer, made.sessionId, null);
      return outcome.ok ? outcome.value.reviews.map((review) => review.id) : outcome.reason;
    };
    expect(await reviews()).toEqual([]);
    await appendEvents(db(), made.peer, self, [eventOf(self, { type: "review-submitted" })]);
    expect(await reviews()).toEqual([theirs, self]);
  });

  it("shows a reviewer's workbench to nobody else", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    for (const actor of [made.other, made.peer, made.lead, made.researcher]) {
      expect(await showWorkbench(db(), actor, reviewId)).toMatchObject({ reason: "not-found" });
    }
  });
});

onBothDatabases("Opening a review", (db) => {
  it("gives the same review however often it is asked for, also at once", async () => {
    const made = await makeReviewed(db());
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => opened(db(), made.expert, made.sessionId)),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await opened(db(), made.peer, made.sessionId)).not.toBe(ids[0]);
  });

  it("is for the peer of the session and for the experts who are asked", async () => {
    const made = await makeReviewed(db());
    const stranger = await makeReviewed(db());
    const answer = async (actor: typeof made.peer) => {
      const outcome = await openReview(db(), actor, made.sessionId);
      return outcome.ok ? "opened" : outcome.reason;
    };
    expect(await answer(stranger.expert)).toBe("not-found");
    expect(await answer(stranger.peer)).toBe("not-found");
    expect(await answer(made.lead)).toBe("not-allowed");
  });
});
