import { describe, expect, test } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import { ben } from "~db/seeds/ben/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { tom } from "~db/seeds/tom/scenario";
import type { Scenario } from "~/domain/simulator/scenario";

const asked = "Are you having thoughts of suicide?";

function lastOf(scenario: Scenario, messages: readonly string[]) {
  const last = messages.reduce(
    (before, message) => continueRehearsal(before, message, scenario, 4, hear),
    openRehearsal(scenario, 4),
  );
  return last.steps.at(-1)!;
}

const all = scenarios.map((scenario) => [scenario.key, scenario] as const);

describe.each(all)("Right after an answer about suicide, %s", (_, scenario) => {
  test.each([
    "You'd really go through with that. Is that what you say?",
    "Is it what you do?",
    "So you want to do that.",
    "You're over the worst now.",
  ])("says neither yes nor no to what is only given back: %s", (message) => {
    const { rules } = lastOf(scenario, [asked, message]);
    expect(rules.join(" ")).not.toMatch(/says:confirm|aside:mayBe|aside:notThat/);
  });

  test.each(["Where would you do it?", "Where?", "How would you do it?", "With what?"])(
    "answers what asks for a place or a way as a question about a plan, and names neither: %s",
    (message) => {
      const { rules } = lastOf(scenario, [asked, message]);
      expect(rules.join(" ")).toMatch(/answers:risk|already:risk|hedges-about-risk/);
      expect(rules.join(" ")).not.toContain("asked-back");
    },
  );
});

describe("'How would you kill yourself?', asked before anything was told,", () => {
  test.each([tom, noa, ben].map((scenario) => [scenario.key, scenario] as const))(
    "is a question about suicide to %s, and is kept as one",
    (_, scenario) => {
      const { state, rules } = lastOf(scenario, ["How would you kill yourself?"]);
      expect(rules.join(" ")).toMatch(/risk-asked/);
      expect(state.riskAnswer).not.toBeNull();
    },
  );
});
