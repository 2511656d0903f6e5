import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { priya } from "~db/seeds/priya/scenario";

const answerTo = (scenario: Scenario, message: string) => {
  const before = ["Hi, I'm glad you came.", "What has it been like for you?"].reduce(
    (so, text) => continueRehearsal(so, text, scenario, 4, hear),
    openRehearsal(scenario, 4),
  );
  const after = continueRehearsal(before, message, scenario, 4, hear).steps.at(-1);
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

  it("a mother asked what others in her place are asked answers about herself", () => {
    const asked =
      "Some mums get thoughts that scare them, like being better off not here. Has that happened to you?";
    const { rules, lost } = answerTo(priya, asked);
    expect(rules).toContain("answers:risk");
    expect(lost).toBeLessThanOrEqual(0);
  });
});
