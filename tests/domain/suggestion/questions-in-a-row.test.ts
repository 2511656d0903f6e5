import { describe, expect, it } from "vitest";
import { makesGood } from "~/domain/simulator/makes-good";
import { needOf } from "~/domain/suggestion/need";
import { repairTemplates } from "~/domain/suggestion/repair-templates";
import { suggest } from "~/domain/suggestion/suggest";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo } from "../simulator/played";

const asked = [
  "Hi, what has it been like for you?",
  "Is that new?",
  "Do you live alone?",
  "Did you sleep?",
  "Was it loud?",
  "Is it far?",
];
const turns = scenarios.flatMap((scenario) =>
  [3, 14, 28].flatMap((seed) =>
    asked.map((_, at) => ({
      scenario,
      seed,
      step: answerTo(scenario, seed, ...asked.slice(0, at + 1)),
    })),
  ),
);
const grumbled = turns.filter(({ step }) => step.rules.includes("says:interrogated"));
const onlyInARow = turns.filter(
  ({ step }) =>
    step.rules.includes("closed-questions-in-a-row") && !step.rules.includes("says:interrogated"),
);
const forAHurt = new Set<string>(Object.values(repairTemplates.hurt).flat());

describe("One question after another", () => {
  it("that the client only grumbled at is met with slowing down, and with no apology for a hurt", () => {
    expect(grumbled.length).toBeGreaterThan(5);
    for (const { step, scenario, seed } of grumbled) {
      const texts = suggest(step, scenario, seed, []).map(({ text }) => text);
      expect(texts.some(makesGood), step.text).toBe(true);
      expect(texts.filter((text) => forAHurt.has(text))).toEqual([]);
    }
  });

  it("that the client did not mind is no slip", () => {
    expect(onlyInARow.length).toBeGreaterThan(5);
    for (const { step, scenario } of onlyInARow) {
      const { slip } = needOf(step, scenario);
      const isOther = step.rules.some((rule) => /^(?:minimised|confronted|says:)/.test(rule));
      if (!isOther) expect(slip).toBeNull();
    }
  });
});
