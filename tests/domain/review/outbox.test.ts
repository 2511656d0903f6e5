import { describe, expect, it } from "vitest";
import {
  annotationSaved,
  dismiss,
  enqueue,
  isAtServer,
  missingAfter,
  outboxFrom,
  receive,
  settle,
  viewOf,
  type Outbox,
} from "../../../app/domain/review/outbox";
import { adding, advice, context, event } from "./make-review";

const counts = (outbox: Outbox) => [outbox.waiting.length, outbox.refused.length];
const three = [1, 2, 3].map((n) => event(n, adding(advice(n))));
const waiting = three.reduce(enqueue, outboxFrom([]));
const taken = (n: number, seq: number) => ({ id: three[n - 1]!.id, taken: true as const, seq });
const refused = (n: number) => ({
  id: three[n - 1]!.id,
  taken: false as const,
  reason: "tag-retired" as const,
});

describe("the save state", () => {
  it("counts what waits and what was refused, down to none once all is saved", () => {
    expect(counts(outboxFrom([]))).toEqual([0, 0]);
    expect(counts(waiting)).toEqual([3, 0]);
    const answered = settle(waiting, [taken(1, 1), refused(2)]);
    expect(counts(answered)).toEqual([1, 1]);
    expect(counts(settle(dismiss(answered, three[1]!.id), [taken(3, 2)]))).toEqual([0, 0]);
  });

  it("is known for each annotation, with the reason of a refusal", () => {
    const answered = settle(waiting, [taken(1, 1), refused(2)]);
    expect([1, 2, 3].map((n) => annotationSaved(answered, advice(n).id))).toEqual([
      { kind: "saved" },
      { kind: "refused", reason: "tag-retired" },
      { kind: "waiting" },
    ]);
  });
});

describe("what the server has", () => {
  const { id } = advice(1);
  const isThere = (outbox: Outbox) => isAtServer(outbox, id);
  const change = event(7, { type: "annotation-changed", annotationId: id, patch: { note: "x" } });
  const removal = event(8, { type: "annotation-removed", annotationId: id });
  const there = settle(waiting, [taken(1, 1)]);

  it("is a tag from the moment its own adding is taken, and not while that waits or was refused", () => {
    expect(isThere(waiting)).toBe(false);
    expect(isThere(settle(waiting, [refused(1)]))).toBe(false);
    expect(isThere(there)).toBe(true);
  });

  it("stays there while a change of it waits, is refused or is taken", () => {
    const changing = enqueue(there, change);
    expect(annotationSaved(changing, id).kind).toBe("waiting");
    const answers = [
      { id: change.id, taken: false as const, reason: "tag-retired" as const },
      { id: change.id, taken: true as const, seq: 2 },
    ];
    for (const outbox of [changing, ...answers.map((answer) => settle(changing, [answer]))])
      expect(isThere(outbox)).toBe(true);
  });

  it("is no more what was removed, and is again what was put back", () => {
    const removed = settle(enqueue(there, removal), [{ id: removal.id, taken: true, seq: 2 }]);
    expect(isThere(removed)).toBe(false);
    const back = event(9, adding(advice(1)));
    expect(isThere(enqueue(removed, back))).toBe(false);
    expect(isThere(settle(enqueue(removed, back), [{ id: back.id, taken: true, seq: 3 }]))).toBe(
      true,
    );
  });
});

describe("the outbox", () => {
  it("shows what waits on top of what is confirmed", () => {
    const view = viewOf(settle(waiting, [taken(2, 1)]), context);
    expect([...view.state.annotations.keys()]).toEqual([2, 1, 3].map((n) => advice(n).id));
    expect(view.unfitting).toEqual([]);
  });

  it("takes an answer twice, late or for an unknown event without harm", () => {
    const once = settle(waiting, [taken(1, 1), taken(2, 2)]);
    const again = settle(once, [taken(2, 2), taken(1, 1), { id: "x", taken: true, seq: 9 }]);
    expect(again).toEqual(once);
    expect(settle(once, [refused(1)])).toEqual(once);
  });

  it("keeps a refused event until it is let go, and takes it where the server did after all", () => {
    const answered = settle(waiting, [refused(1)]);
    expect(answered.refused).toEqual([{ event: three[0], reason: "tag-retired" }]);
    expect(settle(answered, [taken(1, 1)]).refused).toEqual([]);
  });

  it("adds an event once", () => {
    expect(enqueue(waiting, three[0]!)).toBe(waiting);
  });

  it("drops what waits when the log brings it, as after a reload", () => {
    const log = [{ ...three[0]!, seq: 1 }];
    const after = receive(waiting, log);
    expect(after.waiting.map((each) => each.id)).toEqual([three[1]!.id, three[2]!.id]);
    expect(after.confirmed).toEqual(log);
  });

  it("knows after which sequence another device's events are missing", () => {
    const log = [1, 2, 4].map((seq) => event(seq, adding(advice(seq)), { seq }));
    expect(missingAfter(outboxFrom(log))).toBe(2);
    expect(missingAfter(outboxFrom(log.slice(0, 2)))).toBeNull();
  });

  it("names waiting events that the server's events have overtaken", () => {
    const removal = event(7, { type: "annotation-removed", annotationId: advice(1).id });
    const change = event(8, {
      type: "annotation-changed",
      annotationId: advice(1).id,
      patch: { note: "x" },
    });
    const log = [
      { ...three[0]!, seq: 1 },
      { ...removal, seq: 2 },
    ];
    const view = viewOf(enqueue(outboxFrom(log), change), context);
    expect(view.unfitting).toEqual([{ event: change, reason: "annotation-unknown" }]);
  });
});
