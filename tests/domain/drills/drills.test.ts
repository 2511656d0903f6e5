import fc from "fast-check";
import { expect, it } from "vitest";
import {
  drillsFrom,
  eachAskedOnce,
  isEnough,
  secondsADay,
  type DrillKind,
} from "../../../app/domain/drills/card";
import { compareSpans, consensusSpans } from "../../../app/domain/drills/spot-cue";

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

it("marked words touch a cue exactly where both share a code point", () => {
  fc.assert(
    fc.property(span, span, (marked, cue) => {
      const { touches, covered, overlap } = compareSpans(marked, cue);
      expect(touches).toBe(marked.start < cue.end && cue.start < marked.end);
      expect(covered).toBeLessThanOrEqual(1);
      expect(overlap > 0).toBe(touches);
      expect(compareSpans(cue, cue)).toEqual({ touches: true, covered: 1, overlap: 1 });
    }),
  );
  expect(compareSpans(null, { start: 0, end: 3 }).touches).toBe(false);
});

it("consensus is what at least half of the experts marked, each counted once", () => {
  const [a, b, c] = [
    [{ start: 0, end: 6 }],
    [{ start: 4, end: 10 }],
    [
      { start: 4, end: 5 },
      { start: 4, end: 5 },
    ],
  ];
  expect(consensusSpans([a ?? [], b ?? [], c ?? []])).toEqual([{ start: 4, end: 6, experts: 3 }]);
  expect(consensusSpans([a ?? []])).toEqual([{ start: 0, end: 6, experts: 1 }]);
  expect(consensusSpans([])).toEqual([]);
});

it("a mark becomes the drills that it has something to show for", () => {
  const mark = { tag: "cue_implicit", onTurn: true, hasEvidence: true, betterReply: "What then?" };
  expect(drillsFrom(mark)).toEqual(["spot-cue", "better-reply"]);
  expect(
    drillsFrom({ ...mark, tag: "advice_early", hasEvidence: false, betterReply: " " }),
  ).toEqual(["wait-or-advise"]);
  expect(drillsFrom({ ...mark, onTurn: false })).toEqual([]);
});

it("of several marks each question is asked once, whatever the answer: a cue's of the client's words, others at a turn", () => {
  const at = (turnId: string, kind: DrillKind, cueTurnId: string | null = null) => ({
    ...{ turnId, kind, cueTurnId },
  });
  const first = [
    at("a", "better-reply"),
    at("a", "wait-or-advise"),
    at("b", "better-reply"),
    at("a", "spot-cue", "said"),
    at("a", "spot-cue", "said later"),
  ];
  const same = [at("a", "better-reply"), at("a", "wait-or-advise"), at("b", "spot-cue", "said")];
  expect(eachAskedOnce([...first, ...same])).toEqual(first);
});

it("a day is enough when nothing is due or five minutes are used", () => {
  expect(isEnough(0, 0)).toBe(true);
  expect(isEnough(3, secondsADay - 1)).toBe(false);
  expect(isEnough(3, secondsADay)).toBe(true);
});
