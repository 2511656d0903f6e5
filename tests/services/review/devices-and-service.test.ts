import fc from "fast-check";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Act, ReviewEvent } from "../../../app/domain/review/act";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { nextRedo, nextUndo } from "../../../app/domain/review/history";
import {
  enqueue,
  missingAfter,
  outboxFrom,
  receive,
  settle,
  viewOf,
  type Outbox,
} from "../../../app/domain/review/outbox";
import { reviewContext, type ReviewContext } from "../../../app/domain/review/review-context";
import { replay } from "../../../app/domain/review/review-state";
import type { Actor } from "../../../app/domain/access/can";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { readEvents } from "../../../app/services/review/read-events.server";
import type { Database } from "../../../db/client.server";
import { listReplayTurns } from "../../../db/queries/replay.server";
import { makePerson } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";
import { assign, eventOf, makeReviewed, opened } from "./make-reviewed";
import { actsFor, projected, withOwnIds } from "./random-acts";

interface Review {
  db: Database;
  reviewer: Actor;
  reviewId: string;
  context: ReviewContext;
}

/** What can happen on a device, or between it and the server. */
const between = [
  ...(["undo", "redo", "send", "send-twice", "send-and-lose-answer"] as const),
  ...(["send-reversed", "pull", "reconnect", "shuffle"] as const),
];
type Step = { do: "act"; act: Act } | { do: (typeof between)[number] };

const stepOf = (acts: fc.Arbitrary<Act>): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 5, arbitrary: acts.map((act): Step => ({ do: "act", act })) },
    { weight: 4, arbitrary: fc.constantFrom(...between).map((each): Step => ({ do: each })) },
  );

/** One of several devices on a review. It meets the real service. */
class Device {
  outbox: Outbox = outboxFrom([]);
  readonly made: string[] = [];
  constructor(readonly review: Review) {}

  async take(step: Step, own: (act: Act) => Act): Promise<void> {
    switch (step.do) {
      case "act":
        return this.make(own(step.act));
      case "undo":
      case "redo":
        return this.turnBack(step.do);
      case "pull":
        return this.pull();
      case "shuffle":
        this.outbox = { ...this.outbox, waiting: [...this.outbox.waiting].reverse() };
        return;
      case "reconnect":
        return this.reconnect();
      default:
        return this.send(step.do);
    }
  }

  async settleAll(): Promise<void> {
    if (this.outbox.waiting.length > 0) await this.send("send");
    await this.pull();
  }

  private make(act: Act, back: Partial<ReviewEvent> = {}): void {
    const event = eventOf(this.review.reviewId, act, back);
    this.made.push(event.id);
    this.outbox = enqueue(this.outbox, event);
  }

  private turnBack(way: "undo" | "redo"): void {
    const { context } = this.review;
    const { history, state } = viewOf(this.outbox, context);
    const found = (way === "undo" ? nextUndo : nextRedo)(history, state, context);
    if (found) this.make(found.act, { [way === "undo" ? "undoes" : "redoes"]: found.eventId });
  }

  private async send(how: Step["do"]): Promise<void> {
    const { waiting } = this.outbox;
    if (waiting.length === 0) return;
    const { db, reviewer, reviewId } = this.review;
    const batch = how === "send-reversed" ? [...waiting].reverse() : waiting;
    const sent = how === "send-twice" ? [...batch, ...batch] : batch;
    const outcome = await appendEvents(db, reviewer, reviewId, sent);
    if (!outcome.ok) throw new Error(outcome.reason);
    if (how === "send-and-lose-answer") return;
    this.outbox = settle(this.outbox, outcome.value.answers.toReversed());
  }

  private async pull(): Promise<void> {
    const { db, reviewer, reviewId } = this.review;
    const page = await readEvents(db, reviewer, reviewId, missingAfter(this.outbox) ?? 0);
    if (!page.ok) throw new Error(page.reason);
    this.outbox = receive(this.outbox, page.value.events.toReversed());
  }

  /** The page is loaded anew: the log from the server, and from the device what it still keeps. */
  private async reconnect(): Promise<void> {
    const { waiting, refused } = this.outbox;
    this.outbox = { ...outboxFrom([]), refused };
    await this.pull();
    for (const event of waiting) this.outbox = enqueue(this.outbox, event);
  }
}

onBothDatabases("Two devices, the service and its log", (db) => {
  it("agree after any history, whatever is lost, sent twice, put out of order or loaded anew", async () => {
    const made = await makeReviewed(db());
    const turns = await listReplayTurns(db(), made.sessionId);
    const ids = [uuid(), uuid(), uuid()];
    const step = stepOf(actsFor(made, ids));
    const script = fc.array(fc.tuple(fc.constantFrom(0, 1), step), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(script, async (steps) => {
        const reviewer = await makePerson(db(), made.study.programmeId, "expert");
        await assign(db(), made.study, made.sessionId, reviewer);
        const reviewId = await opened(db(), reviewer, made.sessionId);
        const suggestionIds = [made.suggestionId];
        const context = reviewContext({
          reviewId,
          turns,
          suggestionIds,
          codebook: builtInCodebook,
        });
        const review = { db: db(), reviewer, reviewId, context };
        const devices = [new Device(review), new Device(review)];
        const fresh = new Map<string, string>();
        for (const [index, each] of steps)
          await devices[index]?.take(each, (act) => withOwnIds(act, fresh));
        for (const device of [...devices, ...devices]) await device.settleAll();

        const page = await readEvents(db(), reviewer, reviewId, 0);
        const log = page.ok ? page.value.events : [];
        const { state, refused } = replay(log, context);
        expect(refused).toEqual([]);
        for (const { outbox } of devices) {
          expect(outbox.waiting).toEqual([]);
          expect(outbox.confirmed).toEqual(log);
          expect(viewOf(outbox, context).state).toEqual(state);
        }
        const { applied: _, lockedBy: __, ...shown } = state;
        expect(await projected(db(), made.study.programmeId, reviewId)).toEqual(shown);
        const kept = [
          ...log.map(({ id }) => id),
          ...devices.flatMap(({ outbox }) => outbox.refused.map(({ event }) => event.id)),
        ];
        expect(kept.sort()).toEqual(devices.flatMap((device) => device.made).sort());
      }),
      { numRuns: 12 },
    );
  });
});
