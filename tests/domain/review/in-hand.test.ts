import { describe, expect, it } from "vitest";
import { nextToOpen, staysOpen, tagsAt, takesSeverity } from "../../../app/domain/review/in-hand";
import type { Annotation } from "../../../app/domain/review/annotation";
import { advice, context, idOf, missedCue, turnId, turns } from "./make-review";

const at = (position: number) => {
  const turn = turns[position];
  if (!turn) throw new Error(`No turn ${position}.`);
  return turn;
};
const tagOf = ({ tag }: Annotation) => context.tagByKey.get(tag);
const positions = turns.map((turn) => turn.position);

describe("an open tag", () => {
  it("closes as soon as another turn comes into hand", () => {
    const open = (position: number) => staysOpen(advice(1), at(3), at(position));
    expect(positions.filter(open)).toEqual([3]);
  });

  it("stays open on earlier turns where it answers to the client’s words", () => {
    const late = missedCue(1, { turnId: turnId(5) });
    const open = (position: number) => staysOpen(late, at(5), at(position));
    expect(positions.filter(open)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("has the digits on its own turn and on words of the client, never on another answer", () => {
    const late = missedCue(1, { turnId: turnId(5), severity: 2 });
    const weighs = (position: number) => takesSeverity(late, tagOf(late), at(position));
    expect([5, 4, 3, 2, 1].map(weighs)).toEqual([true, true, false, true, false]);
  });

  it("leaves the digits alone where it is a strength", () => {
    const strength = advice(1, { tag: "affirm", severity: null });
    expect(takesSeverity(strength, tagOf(strength), at(3))).toBe(false);
  });
});

describe("opening by key", () => {
  const all = [advice(1), missedCue(2), advice(3, { tag: "minimise" })];

  it("goes round the tags of the turn in hand, and from the client’s words to what answers to them", () => {
    const here = tagsAt(all, turnId(3));
    expect(here.map(({ id }) => id)).toEqual([idOf("annotation", 1), idOf("annotation", 3)]);
    const walk = [null, 1, 3].map(
      (n) => nextToOpen(here, n === null ? null : idOf("annotation", n))?.id,
    );
    expect(walk).toEqual([1, 3, 1].map((n) => idOf("annotation", n)));
    expect(tagsAt(all, turnId(0)).map(({ id }) => id)).toEqual([idOf("annotation", 2)]);
  });

  it("finds nothing on a turn without tags", () => {
    expect(nextToOpen(tagsAt(all, turnId(6)), null)).toBeUndefined();
  });
});
