import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { usualClasses } from "~/domain/simulator/usual-questions/classes";
import { countedIn } from "~/domain/simulator/usual-questions/features";
import { chancesOf, packUsual, unpackUsual } from "~/domain/simulator/usual-questions/model";

const weight = fc.double({ min: -4, max: 4, noNaN: true });
const weights = fc.record({
  biases: fc.array(weight, { minLength: usualClasses.length, maxLength: usualClasses.length }),
  features: fc
    .array(
      fc.tuple(
        fc.nat({ max: 2 ** 24 - 1 }),
        fc.uniqueArray(fc.tuple(fc.nat({ max: usualClasses.length - 1 }), weight), {
          selector: ([at]) => at,
        }),
      ),
      { maxLength: 40 },
    )
    .map((all) => new Map(all)),
});

describe("Learned weights of usual questions", () => {
  test("come back as they were packed, each within half a step of its scale", () => {
    fc.assert(
      fc.property(weights, (given) => {
        const back = unpackUsual(packUsual(given), usualClasses.length);
        const all = [...given.features.values()].flat().map(([, each]) => Math.abs(each));
        const step = Math.max(1e-9, ...all) / 127;
        back.biases.forEach((bias, at) => expect(bias).toBeCloseTo(given.biases[at] ?? 0, 5));
        for (const [key, own] of given.features) {
          const read = new Map(back.features.get(key));
          for (const [at, each] of own)
            expect(Math.abs((read.get(at) ?? 0) - each)).toBeLessThanOrEqual(step * 0.501 + 1e-6);
        }
      }),
    );
  });

  test("give chances that sum to one, whatever is counted", () => {
    fc.assert(
      fc.property(weights, fc.string(), (given, text) => {
        const chances = chancesOf(
          countedIn(text, () => Float64Array.of(text.length / 100, -0.2)),
          given,
        );
        expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        expect(chances.every((one) => one >= 0 && one <= 1)).toBe(true);
      }),
    );
  });
});
