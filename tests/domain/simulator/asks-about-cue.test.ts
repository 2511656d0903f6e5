import { describe, expect, it } from "vitest";
import { scenarios } from "~db/seeds/scenarios";
import { weiLing } from "~db/seeds/wei-ling/scenario";
import { rulesOf } from "./played";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";

const aboutElse = [
  "What is the capital of Peru?",
  "How do planes fly?",
  "What do you think of electric cars?",
  "Which football team is best?",
  "What colour are your curtains?",
  "What did you think of the election?",
  "What would you cook for ten guests?",
  "Where do you buy your clothes?",
];

describe("An open question", () => {
  it.each(aboutElse)("is not about the cue by its form alone: %s", (question) => {
    expect(rulesOf(weiLing, 3, question)).not.toContain("open-question-on-the-cue");
  });

  it.each([
    "What is that like for you?",
    "What goes through your mind then?",
    "Can you tell me more about that?",
    "What would a gentler week look like?",
    "What would be a relief to say?",
    "What is mine to ask?",
    "What would you rather I understood?",
    "What's the hardest part?",
  ])("is about the cue by what it asks: %s", (question) => {
    expect(rulesOf(weiLing, 3, question)).toContain("open-question-on-the-cue");
  });
});

it.each(scenarios)("When it is hardest may be asked, and passes over nothing: $key", (scenario) => {
  for (const seed of [1, 4]) {
    const rules = rulesOf(scenario, seed, "When is it hardest?");
    expect(rules).not.toMatch(/passed-over|shows-it-was-missed/);
  }
});

describe.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
  "%s, asked only about other things",
  (_, scenario) => {
    it("trusts less than at the start and tells nothing deep, however openly it is asked", () => {
      for (const seed of [1, 2]) {
        const { steps } = aboutElse.reduce(
          (so, message) => continueRehearsal(so, message, scenario, seed, hear),
          openRehearsal(scenario, seed),
        );
        const last = steps.at(-1)?.state;
        expect(last?.trust).toBeLessThan(scenario.start.trust);
        expect(last?.valence).toBeLessThan(scenario.start.valence);
        expect(last?.layer).toBeLessThan(2);
      }
    });
  },
);
