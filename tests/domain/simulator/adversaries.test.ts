import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { rehearse } from "~/domain/simulator/rehearse";
import type { Supporter } from "~/domain/simulator/supporters/supporter";
import { scenarios } from "~db/seeds/scenarios";
import { adversaries } from "./adversaries";
import { seeds, sessionOf } from "./rehearsals";

const replies = 15;
const cases: readonly (readonly [string, Supporter])[] = Object.entries(adversaries);

describe("a supporter who only looks like listening", () => {
  it.each(cases)("%s: never comes near a good one, with any client and seed", (_, supporter) => {
    for (const scenario of scenarios)
      for (const seed of seeds) {
        const good = sessionOf(scenario, seed, "good", replies).steps.at(-1)?.state;
        const other = rehearse(scenario, seed, supporter, replies, hear).steps.at(-1)?.state;
        const where = `${scenario.key}, seed ${seed}`;
        expect((good?.valence ?? -1) - (other?.valence ?? 1), where).toBeGreaterThan(0.15);
        expect((good?.trust ?? 1) - (other?.trust ?? 4), where).toBeGreaterThan(0.5);
      }
  });
});
