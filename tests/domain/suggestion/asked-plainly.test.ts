import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { hintsAtRisk } from "~/domain/simulator/hinted-at-risk";
import { suggest } from "~/domain/suggestion/suggest";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo } from "../simulator/played";

const before = ["Hi, what has it been like for you?", "That sounds lonely."];
const hints = [
  "u wouldnt do anything stupid right?",
  "you're not gonna do something silly are you",
  "Please don't do anything drastic.",
  "promise me you wont",
  "You're not going to, you know, do anything?",
] as const;
const asking = (texts: readonly { text: string }[]) =>
  texts.filter(({ text }) => hear(text, null).moves.includes("risk-question"));

describe("A question about suicide that does not name it", () => {
  it.each(hints.slice(0, 3))("is known for what it is: %s", (message) => {
    expect(hintsAtRisk(message)).toBe(true);
  });

  it.each([
    "Did you do something stupid at the party?",
    "Would he do anything stupid?",
    "It's not silly at all.",
    "Would you like to do something nice this weekend?",
    "Did you try anything like that before?",
    "I won't do anything crazy like call someone without telling you.",
  ])("is none where it is about something else: %s", (message) => {
    expect(hintsAtRisk(message)).toBe(false);
  });

  it.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "is made good by one suggestion that asks plainly, with %s",
    (_, scenario) => {
      const hinted = hints
        .map((hint) => ({ hint, step: answerTo(scenario, 21, ...before, hint) }))
        .filter(({ step }) => step.state.counters.riskAsked === 0);
      expect(hinted.length).toBeGreaterThan(2);
      for (const { hint, step } of hinted) {
        const made = suggest(step, scenario, 21, []);
        expect(asking(made).length, `${hint}: ${step.text}`).toBeGreaterThan(0);
      }
    },
  );

  it("is not asked once more where the answer is known", () => {
    const asked = [...before, "Are you having thoughts of suicide?"];
    const denied = scenarios
      .filter((scenario) => answerTo(scenario, 9, ...asked).state.riskAnswer === "denied")
      .map((scenario) => ({
        scenario,
        step: answerTo(scenario, 9, ...asked, "Okay.", hints[0]),
      }))
      .filter(({ step }) => !step.state.riskOpen);
    expect(denied.length).toBeGreaterThan(2);
    for (const { scenario, step } of denied) {
      const made = suggest(step, scenario, 9, []);
      expect(made.filter(({ text }) => /asked that badly|went round it/.test(text))).toEqual([]);
    }
  });
});
