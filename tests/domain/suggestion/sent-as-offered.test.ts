import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { adviceGateOpen } from "~/domain/simulator/appraisal";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo } from "../simulator/played";
import { answerIn, walk } from "./walks";

const seeds = [Number(process.env.PROPERTY_SEED ?? 11), 4242] as const;
const offerings = scenarios.flatMap((scenario) =>
  seeds.flatMap((seed) => [0, 0.35, 0.7].flatMap((own) => walk(scenario, seed, own, 17))),
);
const sent = offerings.flatMap((offering) =>
  offering.made.map(({ text, reason }) => ({
    ...{ offering, text, reason },
    answer: answerIn(offering, text),
  })),
);
const slips =
  /^(?:minimised|confronted|advice-before-the-gate|passed-over:.*|closed-questions-in-a-row|reassurance-doubted|talked-of-themselves|worn-stock-phrase|says:(?:minimised|confronted|adviceEarly|stock|doubt|selfTalk|interrogated|shows-it-was-missed))$/;

describe("A suggestion sent word for word, in the state in which it is offered", () => {
  it("is tried in thousands of states", () => {
    expect(sent.length).toBeGreaterThan(3000);
  });

  it("is never taken as a slip by the client, nor as passing over", () => {
    const wrong = sent.filter(({ answer }) => answer.rules.some((rule) => slips.test(rule)));
    expect(wrong.map(({ text, answer }) => `${text} -> ${answer.rules.join(" ")}`)).toEqual([]);
  });

  it("never costs trust", () => {
    const wrong = sent.filter(
      ({ answer, offering }) => answer.state.trust < offering.step.state.trust,
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it("is never heard as making small, blame or empty comfort, nor as advice before the gate", () => {
    const wrong = sent.filter(({ offering: { step }, text }) => {
      const { moves } = hear(text, step.text);
      const advises = moves.includes("advice") || moves.includes("advice-with-permission");
      const hurts = ["minimising", "confrontation", "reassurance"] as const;
      return hurts.some((move) => moves.includes(move)) || (advises && !adviceGateOpen(step.state));
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it("is still a slip where a slip stands beside it", () => {
    const worse = offerings.flatMap((offering) => {
      const [text] = offering.made.map((one) => one.text);
      return text === undefined ? [] : [answerIn(offering, `${text} It's not that bad.`)];
    });
    expect(worse.length).toBeGreaterThan(1000);
    for (const { rules } of worse) expect(rules).toContain("minimised");
  });
});

describe("What is said right after an answer about risk", () => {
  const asked = [
    "Hi, what has it been like for you?",
    "That sounds lonely. What's been the hardest part?",
    "With all of that, are you having thoughts of suicide?",
  ];
  const said = [
    "I'm relieved to hear it, and it can still be as hard as you say.",
    "Thank you for telling me. I'm relieved.",
    "I'm glad I asked, and I respect how plainly you answered me.",
    "Okay, I believe you, and it is still a lot.",
  ];

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "in thanks, relief or respect passes over nothing with %s, whoever wrote it",
    (_, scenario) => {
      const before = answerTo(scenario, 9, ...asked).state;
      expect(before.riskAnswer).not.toBeNull();
      for (const message of said) {
        const after = answerTo(scenario, 9, ...asked, message);
        expect(after.rules.join(" "), message).not.toMatch(/passed-over|shows-it-was-missed/);
        expect(after.state.trust, message).toBeGreaterThanOrEqual(before.trust);
      }
    },
  );
});
