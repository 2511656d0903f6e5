import { describe, expect, it } from "vitest";
import { asksOnlyOfOthers } from "~/domain/practice/hearing/harm-to-others";
import { hear } from "~/domain/practice/hearing/hear";
import { parseLine } from "~/domain/simulator/line";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { wordingsOf } from "~/domain/simulator/wording";
import { halima } from "~db/seeds/halima/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { priya } from "~db/seeds/priya/scenario";

const answerTo = (scenario: Scenario, message: string, seed = 4) => {
  const before = ["Hi, I'm glad you came.", "What has it been like for you?"].reduce(
    (so, text) => continueRehearsal(so, text, scenario, seed, hear),
    openRehearsal(scenario, seed),
  );
  const after = continueRehearsal(before, message, scenario, seed, hear).steps.at(-1);
  const trust = before.steps.at(-1)?.state.trust;
  if (!after || trust === undefined) throw new Error("nothing was played");
  return { ...after, lost: trust - after.state.trust };
};

describe("Asked whether they think of hurting somebody", () => {
  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s says no, tells no thought of their own, and takes it well",
    (_, scenario) => {
      const { rules, cues, lost } = answerTo(scenario, "Have you had thoughts of hurting anyone?");
      expect(rules).toContain("aside:harmless");
      expect(cues.some(({ risk }) => risk)).toBe(false);
      expect(lost).toBeLessThanOrEqual(0);
    },
  );

  const asked = scenarios.flatMap((scenario) =>
    (
      [
        ["Have you ever been rough with anyone, even once?", "aside:harmless"],
        ["Are you ever afraid of hurting somebody?", "aside:harmFeared"],
        ["Is everybody safe with you?", "aside:othersSafe"],
      ] as const
    ).map(([message, rule]) => [scenario.key, message, rule, scenario] as const),
  );

  it.each(asked)("%s answers that and nothing else: %s", (_, message, rule, scenario) => {
    const own = scenario.asides?.[rule.slice("aside:".length) as "harmless"] ?? [];
    for (const seed of [4, 5]) {
      const { rules, text } = answerTo(scenario, message, seed);
      expect(rules.filter((each) => /^(?:aside|offers|answers|says):/.test(each))).toEqual([rule]);
      expect(own.flatMap(wordingsOf).map((line) => parseLine(line).text)).toContain(text);
    }
  });

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "%s answers both halves where their own life is asked about too, in the order asked",
    (_, scenario) => {
      const [own, others] = [
        "Do you ever have thoughts of not wanting to live?",
        "Are you ever afraid of hurting somebody?",
      ];
      const order = (message: string) => {
        const { rules } = answerTo(scenario, message);
        return [
          rules.findIndex((rule) => /^(?:answers:risk|hedges-about-risk)$/.test(rule)),
          rules.indexOf("aside:harmFeared"),
        ] as const;
      };
      const [life, harm] = order(`${own} And ${others.toLowerCase()}`);
      expect(life).toBeGreaterThan(-1);
      expect(harm).toBeGreaterThan(life);
      const [after, first] = order(`${others} And ${own.toLowerCase()}`);
      expect(first).toBeGreaterThan(-1);
      expect(after).toBeGreaterThan(first);
    },
  );

  it("Halima tells of her fear since Sunday, and that she has only shouted", () => {
    const { text } = answerTo(halima, "Are you ever afraid of hurting her?");
    expect(text).toMatch(/since Sunday I'm afraid of hurting her.*my hand has never gone up/i);
  });

  it("Halima is asked about it calmly where she has told of her mother's arms", () => {
    const offered = halima.suggestions?.filter(({ said }) => said.includes("thirty one times"));
    expect(offered?.flatMap(({ mi }) => mi).some(asksOnlyOfOthers)).toBe(true);
  });

  it("a mother asked what others in her place are asked answers about herself", () => {
    const asked =
      "Some mums get thoughts that scare them, like being better off not here. Has that happened to you?";
    const { rules, lost } = answerTo(priya, asked);
    expect(rules).toContain("answers:risk");
    expect(lost).toBeLessThanOrEqual(0);
  });
});
