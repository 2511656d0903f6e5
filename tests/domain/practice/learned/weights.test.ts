import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { featureGroups, type FeatureGroup } from "~/domain/practice/learned/features";
import { packWeights, unpackWeights } from "~/domain/practice/learned/weights";

const group = fc
  .array(fc.tuple(fc.nat(0xffffff), fc.integer({ min: -127, max: 127 })), { maxLength: 40 })
  .map((entries) => new Map(entries));
const groups = fc.record(
  Object.fromEntries(featureGroups.map((name) => [name, group])) as Record<
    FeatureGroup,
    typeof group
  >,
);

describe("packed weights", () => {
  it("come back as they were, but for the rounding to 127 steps of the largest of their group", () => {
    fc.assert(
      fc.property(groups, fc.float({ noNaN: true, noDefaultInfinity: true }), (all, bias) => {
        const back = unpackWeights(packWeights({ bias, groups: all }));
        expect(back.bias).toBe(bias);
        for (const name of featureGroups) {
          const largest = Math.max(0, ...[...all[name].values()].map(Math.abs));
          for (const [key, weight] of all[name])
            expect(Math.abs((back.groups[name].get(key) ?? 0) - weight)).toBeLessThanOrEqual(
              largest / 254 + 1e-5,
            );
          for (const key of back.groups[name].keys()) expect(all[name].has(key)).toBe(true);
        }
      }),
    );
  });
});
