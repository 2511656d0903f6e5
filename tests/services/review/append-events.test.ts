import { v7 as uuid } from "uuid";
import { beforeAll, expect, it } from "vitest";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { readEvents } from "../../../app/services/review/read-events.server";
import { listAnnotations } from "../../../db/queries/review-events.server";
import { findReview } from "../../../db/queries/reviews.server";
import { onBothDatabases } from "../../database/on-both-databases";
import {
  adding,
  advice,
  eventOf,
  makeReviewed,
  missedCue,
  opened,
  type Reviewed,
} from "./make-reviewed";

onBothDatabases("Appending the events of a review", (db) => {
  let made: Reviewed;
  let reviewId: string;
  beforeAll(async () => {
    made = await makeReviewed(db());
    reviewId = await opened(db(), made.expert, made.sessionId);
  });
  const send = async (events: ReturnType<typeof eventOf>[], actor = made.expert) => {
    const outcome = await appendEvents(db(), actor, reviewId, events);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.value.answers;
  };

  it("confirms each with the next place in the log, and gives the log back", async () => {
    const events = [
      eventOf(reviewId, adding(advice(made))),
      eventOf(reviewId, adding(missedCue(made))),
    ];
    const answers = await send(events);
    expect(answers).toEqual([
      { id: events[0]?.id, taken: true, seq: 1 },
      { id: events[1]?.id, taken: true, seq: 2 },
    ]);
    const log = await readEvents(db(), made.expert, reviewId, 0);
    expect(log).toEqual({
      ok: true,
      value: { events: events.map((event, index) => ({ ...event, seq: index + 1 })), more: false },
    });
  });

  it("confirms what was sent before, also within one batch, and does it once", async () => {
    const event = eventOf(reviewId, adding(advice(made, { note: "once" })));
    const first = await send([event, event]);
    expect(first[1]).toEqual(first[0]);
    expect(await send([event])).toEqual([first[0]]);
    const stored = await listAnnotations(db(), reviewId);
    expect(stored.filter((annotation) => annotation.note === "once")).toHaveLength(1);
  });

  it("refuses words that the turn does not say at that place, and stores nothing of it", async () => {
    const before = await findReview(db(), made.expert.programmeId, reviewId);
    const quote = "You must drop one. XX";
    const wrong = eventOf(reviewId, adding(advice(made, { quote: quote.slice(0, 20) })));
    const fits = eventOf(reviewId, { type: "turn-visited", turnId: made.turnIds[5] ?? "" });
    const last = before?.lastSequence ?? 0;
    expect(await send([wrong, fits])).toEqual([
      { id: wrong.id, taken: false, reason: "quote-differs" },
      { id: fits.id, taken: true, seq: last + 1 },
    ]);
    expect(await listAnnotations(db(), reviewId)).not.toContainEqual(
      expect.objectContaining({
        id: wrong.act.type === "annotation-added" && wrong.act.annotation.id,
      }),
    );
  });

  it("refuses a turn of another session, and an annotation's id that another review has", async () => {
    const elsewhere = await makeReviewed(db());
    const theirs = await opened(db(), elsewhere.expert, elsewhere.sessionId);
    const annotation = advice(elsewhere);
    await appendEvents(db(), elsewhere.expert, theirs, [eventOf(theirs, adding(annotation))]);
    const foreignTurn = eventOf(reviewId, {
      type: "turn-visited",
      turnId: elsewhere.turnIds[0] ?? "",
    });
    const foreignId = eventOf(reviewId, adding(advice(made, { id: annotation.id })));
    const removal = eventOf(reviewId, { type: "annotation-removed", annotationId: annotation.id });
    const answers = await send([foreignTurn, foreignId, removal]);
    expect(answers.map((answer) => (answer.taken ? "taken" : answer.reason))).toEqual([
      "turn-unknown",
      "annotation-exists",
      "annotation-unknown",
    ]);
    expect(await listAnnotations(db(), theirs)).toEqual([annotation]);
  });

  it("does not confirm an event under the id of one in another review", async () => {
    const elsewhere = await makeReviewed(db());
    const theirs = await opened(db(), elsewhere.expert, elsewhere.sessionId);
    const event = eventOf(theirs, { type: "turn-visited", turnId: elsewhere.turnIds[0] ?? "" });
    await appendEvents(db(), elsewhere.expert, theirs, [event]);
    const copy = { ...event, reviewId, act: { ...event.act, turnId: made.turnIds[0] ?? "" } };
    expect(await send([copy])).toEqual([{ id: event.id, taken: false, reason: "other-review" }]);
  });

  it("numbers without gap or double when two devices send at once", async () => {
    const batches = Array.from({ length: 6 }, () => [
      eventOf(reviewId, adding(advice(made))),
      eventOf(reviewId, adding(advice(made))),
    ]);
    const answers = (await Promise.all(batches.map((batch) => send(batch)))).flat();
    const log = await readEvents(db(), made.expert, reviewId, 0);
    const places = log.ok ? log.value.events.map((event) => event.seq) : [];
    expect(places).toEqual(places.map((_, index) => index + 1));
    expect(answers.every((answer) => answer.taken)).toBe(true);
  });

  it("is for the reviewer alone: others of the study may not write, strangers find nothing", async () => {
    const event = eventOf(reviewId, { type: "turn-visited", turnId: made.turnIds[0] ?? "" });
    const stranger = await makeReviewed(db());
    const answerTo = async (actor: typeof made.expert) => {
      const outcome = await appendEvents(db(), actor, reviewId, [event]);
      return outcome.ok ? "taken" : outcome.reason;
    };
    expect(await answerTo(made.other)).toBe("not-found");
    expect(await answerTo(made.peer)).toBe("not-found");
    expect(await answerTo(stranger.expert)).toBe("not-found");
    expect(await answerTo(stranger.lead)).toBe("not-found");
    expect(await answerTo(made.lead)).toBe("not-allowed");
    const unknown = await appendEvents(db(), made.expert, uuid(), [event]);
    expect(unknown).toEqual({ ok: false, reason: "not-found" });
  });

  it("locks with the submission: nothing is taken after it, and what came before stays", async () => {
    const submit = eventOf(reviewId, { type: "review-submitted" });
    const late = eventOf(reviewId, adding(advice(made)));
    const [first, second] = await send([submit, late]);
    expect(first?.taken).toBe(true);
    expect(second).toEqual({ id: late.id, taken: false, reason: "review-over" });
    const review = await findReview(db(), made.expert.programmeId, reviewId);
    expect(review).toMatchObject({ status: "submitted", released: false });
    expect(review?.lockedAt).toEqual(review?.submittedAt);
    expect((await send([submit]))[0]).toEqual(first);
  });
});
