import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { CommentAnchor } from "../../../app/domain/review/comment";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { withdrawComment, writeComment } from "../../../app/services/review/write-comment.server";
import { onBothDatabases } from "../../database/on-both-databases";
import { adding, advice, eventOf, makeReviewed, opened, type Reviewed } from "./make-reviewed";

onBothDatabases("Comments", (db) => {
  const say = (made: Reviewed, actor: Actor, anchor: CommentAnchor, text: string, id = uuid()) =>
    writeComment(db(), actor, made.sessionId, { id, anchor, text });
  const onTurn = (made: Reviewed, position = 1): CommentAnchor => ({
    on: "turn",
    turnId: made.turnIds[position] ?? "",
  });
  async function seenBy(made: Reviewed, actor: Actor) {
    const outcome = await showSessionReplay(db(), actor, made.sessionId, null);
    if (!outcome.ok) return outcome.reason;
    return outcome.value.comments?.rows.map(({ text }) => text) ?? null;
  }
  const lock = async (actor: Actor, reviewId: string) =>
    appendEvents(db(), actor, reviewId, [eventOf(reviewId, { type: "review-locked" })]);

  it("on a turn are shown to leads and researchers, and to an expert only after their own lock", async () => {
    const made = await makeReviewed(db());
    await say(made, made.other, onTurn(made), "Theirs.");
    const reviewId = await opened(db(), made.expert, made.sessionId);
    await say(made, made.expert, onTurn(made), "Mine.");
    expect(await seenBy(made, made.lead)).toEqual(["Theirs.", "Mine."]);
    expect(await seenBy(made, made.researcher)).toEqual(["Theirs.", "Mine."]);
    expect(await seenBy(made, made.expert)).toEqual(["Mine."]);
    await lock(made.expert, reviewId);
    expect(await seenBy(made, made.expert)).toEqual(["Theirs.", "Mine."]);
  });

  it("on an annotation are shown to those who may read its review alone", async () => {
    const made = await makeReviewed(db());
    const theirs = await opened(db(), made.other, made.sessionId);
    const annotation = advice(made);
    await appendEvents(db(), made.other, theirs, [eventOf(theirs, adding(annotation))]);
    const anchor: CommentAnchor = { on: "annotation", annotationId: annotation.id };
    expect((await say(made, made.other, anchor, "Why I put it.")).ok).toBe(true);
    expect(await seenBy(made, made.lead)).toEqual([]);
    expect(await say(made, made.expert, anchor, "No.")).toMatchObject({ reason: "not-found" });
    const submitted = { type: "review-submitted" } as const;
    await appendEvents(db(), made.other, theirs, [eventOf(theirs, submitted)]);
    expect(await seenBy(made, made.lead)).toEqual(["Why I put it."]);
    expect((await say(made, made.lead, anchor, "I agree.")).ok).toBe(true);
  });

  it("are nothing that the session's peer can see or write", async () => {
    const made = await makeReviewed(db());
    await say(made, made.lead, onTurn(made), "For the experts.");
    const self = await opened(db(), made.peer, made.sessionId);
    await lock(made.peer, self);
    expect(await seenBy(made, made.peer)).toBeNull();
    expect(await say(made, made.peer, onTurn(made), "Me too.")).toMatchObject({
      reason: "not-allowed",
    });
  });

  it("are stored once for one id, and carry no person's id", async () => {
    const made = await makeReviewed(db());
    const id = uuid();
    await Promise.all([
      say(made, made.lead, onTurn(made), "Once.", id),
      say(made, made.lead, onTurn(made), "Once.", id),
    ]);
    expect(await seenBy(made, made.researcher)).toEqual(["Once."]);
    const shown = await showSessionReplay(db(), made.researcher, made.sessionId, null);
    expect(JSON.stringify(shown)).not.toContain(made.lead.personId);
  });

  it("are not confirmed under the id of another's comment, or of one in another place", async () => {
    const made = await makeReviewed(db());
    const id = uuid();
    await say(made, made.lead, onTurn(made), "First.", id);
    const others = await say(made, made.researcher, onTurn(made), "Second.", id);
    const placed = await say(made, made.lead, onTurn(made, 3), "Third.", id);
    for (const outcome of [others, placed]) expect(outcome).toMatchObject({ reason: "not-found" });
    expect(await seenBy(made, made.lead)).toEqual(["First."]);
  });

  it("can be taken back by who wrote them alone, and then show no words", async () => {
    const made = await makeReviewed(db());
    const id = uuid();
    await say(made, made.lead, onTurn(made), "A slip.", id);
    await withdrawComment(db(), made.researcher, made.sessionId, id);
    expect(await seenBy(made, made.lead)).toEqual(["A slip."]);
    await withdrawComment(db(), made.lead, made.sessionId, id);
    await withdrawComment(db(), made.lead, made.sessionId, id);
    expect(await seenBy(made, made.lead)).toEqual([null]);
  });

  it("belong to a turn of the session", async () => {
    const made = await makeReviewed(db());
    const elsewhere = await makeReviewed(db());
    expect(await say(made, made.lead, onTurn(elsewhere), "Lost.")).toMatchObject({
      reason: "not-found",
    });
    expect(await say(elsewhere, made.lead, onTurn(elsewhere), "Lost.")).toMatchObject({
      reason: "not-found",
    });
  });
});
