import fc from "fast-check";
import { expect, it } from "vitest";
import { transcriptParts } from "../../../../app/domain/review/model-reviewer/transcript-parts";
import type { ReviewTurn } from "../../../../app/domain/review/review-context";

const turn = (length: number, position: number): ReviewTurn => ({
  ...{ id: String(position), position, speaker: "client" },
  text: "a".repeat(length),
});

it("a transcript's parts hold every turn in order, each begins within the one before and adds to it", () => {
  const lengths = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });
  const limits = fc.record({
    turns: fc.integer({ min: 1, max: 12 }),
    characters: fc.integer({ min: 1, max: 100 }),
    overlap: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(lengths, limits, (sizes, limit) => {
      const turns = sizes.map(turn);
      const parts = transcriptParts(turns, limit);
      let covered = 0;
      for (const part of parts) {
        const from = part[0]?.position ?? Infinity;
        const to = from + part.length;
        expect(part).toEqual(turns.slice(from, to));
        expect(from).toBeLessThanOrEqual(covered);
        expect(to).toBeGreaterThan(covered);
        const fresh = to - covered;
        if (fresh > 1) expect(part.length).toBeLessThanOrEqual(limit.turns);
        covered = to;
      }
      expect(covered).toBe(turns.length);
    }),
  );
});
