import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import type { Scenario } from "~/domain/simulator/scenario";
import { kofi } from "~db/seeds/kofi/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { tom } from "~db/seeds/tom/scenario";
import { answerTo, rulesOf } from "./played";

const letter: Scenario = {
  ...kofi,
  topics: {
    ...kofi.topics,
    letter: {
      layer: 0,
      asks: ["letter to the council"],
      answers: [
        "I sent the council a letter in May, Ama posted it.",
        "They said it's with somebody else now.",
      ],
    },
  },
};

describe("What came back of something that was told", () => {
  it.each(["What did they answer?", "What was their reply?", "What did they say?"])(
    "is told before anything of who was named last: %s",
    (message) => {
      const asked = [
        "Hi Kofi, how are you?",
        "What about your letter to the council?",
        message,
      ] as const;
      const { text, rules } = answerTo(letter, 4, ...asked);
      expect(text).toMatch(/somebody else now/);
      expect(rules).toContain("answers:letter");
    },
  );

  it("is of whom the question names", () => {
    expect(
      rulesOf(letter, 4, "Hi Kofi.", "What about your letter to the council?", "What did Ama say?"),
    ).not.toMatch(/answers:letter/);
  });
});

describe("A question that only points at what was told", () => {
  it.each(["Do you miss them?", "Has it happened since?"])("passes over nothing: %s", (message) => {
    expect(rulesOf(kofi, 4, "Hi Kofi, how are you?", message)).not.toMatch(/passed-over/);
  });
});

describe("Beside harm, or in words of its own", () => {
  it("an apology that names its own words is no second harm, and a question about risk is answered", () => {
    const rules = rulesOf(
      noa,
      910,
      "At least you had three years.",
      "Sorry, that at least was no help. With all this, do you ever get thoughts of not wanting to be here?",
    );
    expect(rules).toMatch(/risk-asked|hedges-about-risk|answers:risk/);
    expect(rules).not.toMatch(/says:minimised/);
  });

  it("an apology that makes small once more is one", () => {
    expect(hear("Sorry about that, but at least you have a job.", null).moves).toContain(
      "minimising",
    );
  });

  it("what somebody would say of it is asked of them, and not about risk", () => {
    expect(
      hear("What would Gwen say if she heard you say better off without you?", null).moves,
    ).not.toContain("risk-question");
  });

  it.each([
    ["When was the last time?", /answers:risk-now/],
    ["How often do they come?", /answers:risk-often/],
    ["What keeps you here, and have you tried before?", /answers:risk-past.*answers:risk-keeps/],
    ["Could the two of us think what you do the next time it comes?", /answers:risk-together/],
  ])("once a thought was told, %s is answered as what it asks", (message, rules) => {
    expect(
      rulesOf(tom, 5, "Hi Tom, how are you?", "Are you thinking about suicide?", message),
    ).toMatch(rules);
  });
});
