import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act, ReviewEvent } from "../../../app/domain/review/act";
import { nextRedo, nextUndo } from "../../../app/domain/review/history";
import {
  enqueue,
  missingAfter,
  outboxFrom,
  receive,
  settle,
  viewOf,
  type Answer,
  type Outbox,
} from "../../../app/domain/review/outbox";
import {
  applyEvent,
  emptyReview,
  replay,
  type ReviewState,
} from "../../../app/domain/review/review-state";
import { adding, advice, context, event, missedCue, suggestionIds, turnId } from "./make-review";

/** A server that keeps only what it takes, and gives everything an answer. */
class Server {
  state: ReviewState = emptyReview();
  readonly log: ReviewEvent[] = [];

  send(sent: ReviewEvent): Answer {
    const known = this.log.find((each) => each.id === sent.id);
    if (known !== undefined) return { id: sent.id, taken: true, seq: known.seq! };
    const applied = applyEvent(this.state, sent, context);
    if (!applied.ok) return { id: sent.id, taken: false, reason: applied.reason };
    this.state = applied.state;
    const seq = this.log.length + 1;
    this.log.push({ ...sent, seq });
    return { id: sent.id, taken: true, seq };
  }
}

const annotationNumber = fc.integer({ min: 1, max: 4 });
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: annotationNumber.map((n) => adding(n % 2 ? advice(n) : missedCue(n))) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        n: annotationNumber,
        note: fc.string({ maxLength: 3 }),
        severity: fc.constantFrom(1, 2, 3),
      })
      .map(({ n, note, severity }): Act => ({
        type: "annotation-changed",
        annotationId: advice(n).id,
        patch: { note, severity: severity },
      })),
  },
  {
    weight: 2,
    arbitrary: annotationNumber.map((n): Act => ({
      type: "annotation-removed",
      annotationId: advice(n).id,
    })),
  },
  fc.constantFrom<Act[]>(
    { type: "rating-set", scale: "empathy", rating: { value: 2, confidence: null } },
    { type: "rating-set", scale: "empathy", rating: null },
    { type: "suggestion-judged", suggestionId: suggestionIds[0]!, judgement: "harm" },
    { type: "best-reply-chosen", turnId: turnId(0), choice: { kind: "own" } },
    { type: "reading-set", turnId: turnId(0), reading: { valence: 0.5, arousal: -1 } },
    { type: "turn-visited", turnId: turnId(3) },
    { type: "turn-visited", turnId: turnId(5) },
    { type: "review-locked" },
  ),
);

/** What can happen on one of two devices, or between it and the server. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("act" as const), act: anyAct }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("undo" as const, "redo" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom("send" as const, "send-and-lose-answer" as const, "pull" as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("shuffle" as const) }) },
);
const history = fc.array(fc.tuple(fc.constantFrom(0, 1), step), { maxLength: 60 });
type Script = typeof history extends fc.Arbitrary<infer T> ? T : never;

class Play {
  readonly server = new Server();
  readonly devices: Outbox[] = [outboxFrom([]), outboxFrom([])];
  made = 0;

  run(script: Script): this {
    for (const [device, what] of script) {
      if (what.do === "act") this.make(device, { act: what.act });
      else if (what.do === "undo" || what.do === "redo") this.turnBack(device, what.do);
      else if (what.do === "shuffle") this.shuffle(device);
      else if (what.do === "pull") this.pull(device);
      else this.send(device, what.do === "send");
    }
    return this;
  }

  /** Everything is sent and received until nothing waits anywhere. */
  settleAll(): this {
    for (const device of [0, 1, 0, 1]) {
      while (this.devices[device]!.waiting.length > 0) this.send(device, true);
      this.pull(device);
    }
    return this;
  }

  private make(device: number, facts: Partial<ReviewEvent> & { act: Act }): void {
    this.made += 1;
    this.devices[device] = enqueue(this.devices[device]!, event(this.made, facts.act, facts));
  }

  private turnBack(device: number, way: "undo" | "redo"): void {
    const view = viewOf(this.devices[device]!, context);
    const found = (way === "undo" ? nextUndo : nextRedo)(view.history, view.state, context);
    if (found === null) return;
    const of = way === "undo" ? { undoes: found.eventId } : { redoes: found.eventId };
    this.make(device, { act: found.act, ...of });
  }

  private send(device: number, answered: boolean): void {
    const [first] = this.devices[device]!.waiting;
    if (first === undefined) return;
    const answer = this.server.send(first);
    if (answered) this.devices[device] = settle(this.devices[device]!, [answer, answer]);
  }

  private pull(device: number): void {
    this.devices[device] = receive(this.devices[device]!, [...this.server.log].reverse());
  }

  /** The outbox is read back from the device in another order. */
  private shuffle(device: number): void {
    const outbox = this.devices[device]!;
    this.devices[device] = { ...outbox, waiting: [...outbox.waiting].reverse() };
  }
}

describe("two devices and a server, whatever is done, lost, sent twice or put out of order", () => {
  it("end with the same review, which is the log's, with nothing waiting", () => {
    fc.assert(
      fc.property(history, (script) => {
        const play = new Play().run(script).settleAll();
        const views = play.devices.map((device) => viewOf(device, context));
        for (const [index, view] of views.entries()) {
          expect(view.state).toEqual(play.server.state);
          expect(view.unfitting).toEqual([]);
          expect(play.devices[index]!.waiting).toEqual([]);
          expect(missingAfter(play.devices[index]!)).toBeNull();
        }
        expect(views[0]!.history).toEqual(views[1]!.history);
      }),
      { numRuns: 400 },
    );
  });

  it("lose no act: each is in the log once, or refused with a reason on the device that made it", () => {
    fc.assert(
      fc.property(history, (script) => {
        const play = new Play().run(script).settleAll();
        const inLog = play.server.log.map((each) => each.id);
        const refusedIds = play.devices.flatMap((device) =>
          device.refused.map(({ event: { id } }) => id),
        );
        expect(new Set(inLog).size).toBe(inLog.length);
        const all = [...inLog, ...refusedIds];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toHaveLength(play.made);
        expect(play.server.log.map((each) => each.seq)).toEqual(inLog.map((_, index) => index + 1));
      }),
      { numRuns: 200 },
    );
  });

  it("rebuild from the log to any moment, as the server stood then", () => {
    fc.assert(
      fc.property(history, fc.nat(60), (script, cut) => {
        const { server } = new Play().run(script).settleAll();
        const events = server.log.slice(0, cut);
        const step = (state: ReviewState, each: ReviewEvent) => {
          const applied = applyEvent(state, each, context);
          return applied.ok ? applied.state : state;
        };
        const incremental = events.reduce(step, emptyReview());
        const rebuilt = replay([...events, ...events], context);
        expect(rebuilt.state).toEqual(incremental);
        expect(rebuilt.refused).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("one device", () => {
  const acts = fc.array(anyAct, { maxLength: 30 });

  it("undoes everything back to the visits and locks, and redoes it to where it was", () => {
    fc.assert(
      fc.property(acts, (made) => {
        let outbox = outboxFrom([]);
        let count = 0;
        const put = (act: Act, facts: Partial<ReviewEvent> = {}) => {
          count += 1;
          outbox = enqueue(outbox, event(count, act, facts));
        };
        made.forEach((act) => put(act));
        const { state: end, unfitting } = viewOf(outbox, context);
        const wasRefused = new Set(unfitting.map(({ event: { id } }) => id));
        outbox = { ...outbox, waiting: outbox.waiting.filter(({ id }) => !wasRefused.has(id)) };

        for (let view = viewOf(outbox, context); ; view = viewOf(outbox, context)) {
          const back = nextUndo(view.history, view.state, context);
          if (back === null) break;
          put(back.act, { undoes: back.eventId });
        }
        const start = viewOf(outbox, context);
        expect(start.history.undo).toEqual([]);
        expect([start.state.annotations.size, start.state.ratings.size]).toEqual([0, 0]);
        expect([start.state.visits, start.state.status]).toEqual([end.visits, end.status]);

        for (let view = viewOf(outbox, context); ; view = viewOf(outbox, context)) {
          const again = nextRedo(view.history, view.state, context);
          if (again === null) break;
          put(again.act, { redoes: again.eventId });
        }
        expect(contentsOf(viewOf(outbox, context).state)).toEqual(contentsOf(end));
      }),
      { numRuns: 200 },
    );
  });

  function contentsOf({ annotations, ratings, judgements, bestReplies, readings }: ReviewState) {
    return { annotations, ratings, judgements, bestReplies, readings };
  }
});
