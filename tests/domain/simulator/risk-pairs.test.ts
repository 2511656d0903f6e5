import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { scenarios } from "~db/seeds/scenarios";

const seeds = [5, 6];

/** The rules by which the last of some messages was answered. */
function rulesAfter(scenario: Scenario, seed: number, messages: readonly string[]): string[] {
  const { steps } = messages.reduce(
    (so, text) => continueRehearsal(so, text, scenario, seed, hear),
    openRehearsal(scenario, seed),
  );
  return [...(steps.at(-1)?.rules ?? [])];
}

const led = [
  "Hello, I'm Sara. What has it been like for you?",
  "It sounds as if you've been alone with this for a long time.",
];
const askedBefore = [...led, "Are you having thoughts of suicide?"];

const thought = /^(?:answers:risk|hedges-about-risk)$/;
const first = ["Have you thought of ending your life", thought] as const;
const matters = [
  [
    "does anyone know?",
    /^(?:answers:risk-know|says-otherwise:safety|says:(?:deflect|already|dontKnow))/,
  ],
  ["who is with you?", /^aside:company$/],
] as const;

const followUps = [
  ["have you ever felt like this before", /^answers:risk-past$/],
  ["are you safe tonight", /^aside:safe$/],
] as const;

const each = scenarios.map((scenario) => [scenario.key, scenario] as const);

function expectBoth(rules: readonly string[], of: readonly RegExp[], asked: string) {
  for (const matter of of)
    expect(
      rules.filter((rule) => matter.test(rule)),
      asked,
    ).not.toEqual([]);
}

describe("Two matters of risk asked in one message", () => {
  it.each(each)(
    "%s answers both when thoughts are asked about for the first time, at every layer",
    (_, scenario) => {
      for (const seed of seeds)
        for (const before of [[], led.slice(0, 1), led])
          for (const [more, rule] of matters) {
            const asked = `${first[0]}, and ${more}`;
            expectBoth(rulesAfter(scenario, seed, [...before, asked]), [first[1], rule], asked);
          }
    },
  );

  it.each(each)("%s answers both once the thoughts were told or denied", (_, scenario) => {
    for (const seed of seeds)
      for (const [one, ofOne] of followUps)
        for (const [more, ofMore] of matters) {
          const asked = `${one[0]?.toUpperCase()}${one.slice(1)}, and ${more}`;
          expectBoth(rulesAfter(scenario, seed, [...askedBefore, asked]), [ofOne, ofMore], asked);
          const apart = `${one[0]?.toUpperCase()}${one.slice(1)}? And ${more}`;
          expectBoth(rulesAfter(scenario, seed, [...askedBefore, apart]), [ofOne, ofMore], apart);
        }
  });

  it.each(each)("%s answers whether anyone knows and who is with them", (_, scenario) => {
    const asked = "Does anyone know about those thoughts, and who is with you?";
    for (const seed of seeds)
      expectBoth(
        rulesAfter(scenario, seed, [...askedBefore, asked]),
        matters.map(([, rule]) => rule),
        asked,
      );
  });

  it.each(each.filter(([, { riskOptIn }]) => riskOptIn))(
    "%s answers who knows and what keeps them in one turn",
    (_, scenario) => {
      const asked = "Does anyone know, and what keeps you going?";
      for (const seed of seeds)
        expectBoth(
          rulesAfter(scenario, seed, [...askedBefore, asked]),
          [/risk-know$/, /risk-keeps$|answers:helps/],
          asked,
        );
    },
  );

  it.each(each.filter(([, { riskOptIn }]) => riskOptIn))(
    "%s answers who knows and what keeps them also beside what they would do if it got worse",
    (_, scenario) => {
      const asked =
        "Does anyone know, and what keeps you going? And what would you do if it gets worse?";
      for (const seed of seeds)
        expectBoth(
          rulesAfter(scenario, seed, [...askedBefore, asked]),
          [/risk-know$/, /risk-keeps$|answers:helps/, /risk-worse$/],
          asked,
        );
    },
  );
});
