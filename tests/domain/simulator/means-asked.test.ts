import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { scenarios } from "~db/seeds/scenarios";

const opened = (scenario: Scenario) =>
  [
    "Hello, I'm Sara. What has it been like for you?",
    "It sounds as if you've been alone with this for a long time.",
    "Are you having thoughts of suicide?",
  ].reduce(
    (so, text) => continueRehearsal(so, text, scenario, 6, hear),
    openRehearsal(scenario, 6),
  );

const answerTo = (scenario: Scenario, ...messages: readonly string[]) => {
  const before = opened(scenario);
  const after = messages.reduce(
    (so, text) => continueRehearsal(so, text, scenario, 6, hear),
    before,
  );
  const [last, one] = [after.steps.at(-1), after.steps.at(-2)];
  if (!last || !one) throw new Error("nothing was played");
  return { ...last, lost: one.state.trust - last.state.trust };
};

const atRisk = scenarios.filter(({ riskOptIn }) => riskOptIn);
const others = scenarios.filter(({ riskOptIn }) => !riskOptIn);

describe("Once a thought of suicide was told", () => {
  it.each(
    atRisk.flatMap((scenario) =>
      [
        "Is there anything at home you've thought of using?",
        "Are there tablets or a gun or anything like that in the house?",
        "Do you have pills at home?",
        "Are there pills or anything in the flat you could use to kill yourself?",
        "As a doctor you have things close to hand. Is there anything at home you would use?",
        "Do you have access to anything you could use?",
        "Is there anything within reach tonight?",
        "Do you have the means to do it?",
        "What would you use?",
        "Where are the tablets now?",
      ].map((asked) => [scenario.key, asked, scenario] as const),
    ),
  )("%s answers, without losing trust: %s", (_, asked, scenario) => {
    const { rules, lost } = answerTo(scenario, asked);
    expect(rules).toContain("answers:risk-means");
    expect(rules).not.toContain("answers:risk");
    expect(lost).toBeLessThanOrEqual(0);
  });

  it.each(atRisk.map((scenario) => [scenario.key, scenario] as const))(
    "%s takes up that somebody could keep what is at hand",
    (_, scenario) => {
      const { rules } = answerTo(
        scenario,
        "Is there anything at home you've thought of using?",
        "Could somebody keep it for you for now?",
      );
      expect(rules).toContain("answers:risk-means");
      expect(rules.join(" ")).not.toMatch(/advice/);
    },
  );

  it.each(
    atRisk.flatMap((scenario) =>
      [
        "Have you thought of using the helpline?",
        "Have you thought about using your leave?",
        "Is there something to hand that calms you?",
        "Got any painkillers for your back?",
        "Can you put the phone away for now?",
      ].map((asked) => [scenario.key, asked, scenario] as const),
    ),
  )("%s does not take for one about means: %s", (_, asked, scenario) => {
    const { rules } = answerTo(scenario, asked);
    expect(rules).not.toContain("answers:risk-means");
  });

  it.each(atRisk.map((scenario) => [scenario.key, scenario] as const))(
    "%s answers whether they are safe, what keeps them, who knows, and two things at once",
    (_, scenario) => {
      expect(answerTo(scenario, "Are you safe till morning?").rules).toContain("aside:safe");
      const further = "What keeps you from going further than the wish?";
      expect(answerTo(scenario, further).rules).toContain("answers:risk-keeps");
      const tried = "And have you ever tried anything in the past?";
      expect(answerTo(scenario, tried).rules).toContain("answers:risk-past");
      const who = "Who knows about this, besides me?";
      expect(answerTo(scenario, who).rules).toContain("answers:risk-know");
      const both = "Have you ever thought about how you would do it, or come close before?";
      const { rules, moves } = answerTo(scenario, both);
      expect(rules).toEqual(expect.arrayContaining(["answers:risk-plan", "answers:risk-past"]));
      expect(moves).toContain("risk-question");
      expect(moves).not.toContain("advice");
    },
  );
});

describe("Right after such thoughts were denied", () => {
  it.each(others.map((scenario) => [scenario.key, scenario] as const))(
    "%s still answers about them, and does not make them out after all",
    (_, scenario) => {
      const kindOf = {
        "Have you felt that way in the past, ever?": "past",
        "Who could you tell, if it got stronger?": "worse",
        "Does anyone know about those thoughts?": "know",
        "Do you have pills or anything like that at home?": "means",
      };
      for (const [asked, kind] of Object.entries(kindOf)) {
        const { rules, lost, state } = answerTo(scenario, asked);
        expect(rules, asked).toContain(`answers:risk-${kind}`);
        expect(lost, asked).toBeLessThanOrEqual(0);
        expect(state.riskWaits).toBeNull();
        expect(state.counters.riskShown).toBe(0);
      }
    },
  );
});

describe("A question of things that has nothing to do with it", () => {
  it.each([
    ["tom", "Do you have any painkillers for your shoulder?"],
    ["noa", "Is Tali within reach tonight?"],
  ])("is not taken by %s for one about means where nothing was told: %s", (key, asked) => {
    const scenario = scenarios.find((one) => one.key === key);
    if (!scenario) throw new Error("no scenario");
    const played = ["Hello, what has it been like for you?", asked].reduce(
      (so, text) => continueRehearsal(so, text, scenario, 6, hear),
      openRehearsal(scenario, 6),
    );
    expect(played.steps.at(-1)?.rules.join(" ")).not.toMatch(/risk/);
  });
});
