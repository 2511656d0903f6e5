import fc from "fast-check";
import { expect, it } from "vitest";
import { drillKinds } from "../../../app/domain/drills/card";
import { inTurn, type DueCard } from "../../../app/domain/drills/order";

const cardsOf = fc.uniqueArray(
  fc.record({
    annotationId: fc.constantFrom("a", "b", "c", "d", "e"),
    kind: fc.constantFrom(...drillKinds),
    isOwn: fc.boolean(),
  }),
  { selector: (card: DueCard) => `${card.annotationId} ${card.kind}` },
);

it("asks every due card once", () => {
  fc.assert(
    fc.property(cardsOf, (due) => {
      expect(new Set(inTurn(due))).toEqual(new Set(due));
      expect(inTurn(due)).toHaveLength(due.length);
    }),
  );
});

it("begins with an own moment where one is due that was not just asked", () => {
  fc.assert(
    fc.property(cardsOf, (due) => {
      const [first] = inTurn(due);
      expect(first?.isOwn ?? false).toBe(due.some(({ isOwn }) => isOwn));
    }),
  );
});

it("never asks a moment twice in a row as long as another moment is left", () => {
  fc.assert(
    fc.property(cardsOf, (due) => {
      const ordered = inTurn(due);
      for (const [index, card] of ordered.entries()) {
        const next = ordered[index + 1];
        if (next?.annotationId !== card.annotationId) continue;
        const left = ordered.slice(index + 1);
        expect(left.every(({ annotationId }) => annotationId === card.annotationId)).toBe(true);
      }
    }),
  );
});

it("remembers what was asked before", () => {
  const due = [
    { annotationId: "a", kind: "spot-cue" as const, isOwn: true },
    { annotationId: "b", kind: "spot-cue" as const, isOwn: true },
  ];
  const before = [{ annotationId: "a", kind: "better-reply" as const }];
  expect(inTurn(due, before).map(({ annotationId }) => annotationId)).toEqual(["b", "a"]);
});
