import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../../fixtures/hearing/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

describe("what must never be missed", () => {
  it.each(linesOf("minimising.txt"))("hears distress made small in '%s'", (text) => {
    expect(hear(text, null).moves).toContain("minimising");
  });

  it.each(linesOf("risk-questions.txt"))("hears a question about risk in '%s'", (text) => {
    expect(hear(text, null).moves).toContain("risk-question");
  });

  it.each([
    "Sometimes people who feel this low think about suicide. Is that so for you?",
    'You wrote "i want to die". Did you mean that?',
    'when you wrote "i wish i was dead" did you mean it?',
  ])(
    "hears a question about risk over two sentences or about the client's own words: %s",
    (text) => {
      const { moves } = hear(text, null);
      expect(moves).toContain("risk-question");
    },
  );
});

describe("what is easily taken for harm or risk", () => {
  it.each([
    "you're not overreacting",
    "no it's not too much at all, i have time",
    "it's just too much for one person",
    "it makes sense, it's not a small thing",
    "its ok to cry about it",
    "what makes it so bad at night",
    "you dont have to be strong all the time",
    "does it get worse when you are alone?",
    "i do not think you are being dramatic",
    "what do the others think",
  ])("does not hear minimising in '%s'", (text) => {
    expect(hear(text, null).moves).not.toContain("minimising");
  });

  it.each([
    "is anyone with you now",
    "do you want to live with your mum or your dad?",
    "did you finish the plan for school?",
    "what would you like to do tonight?",
    "is your grandma still alive?",
    "did you say goodbye to your colleagues?",
    "when did the thoughts about quitting start?",
    "how long have you been there?",
    "Do you blame yourself for her death?",
    "Do you ever think about her dying?",
    "Do you think about Eleanor dying?",
    "Do you feel guilty about your father's death?",
    "have you talked to anyone about your mother dying?",
    "what was the death of your grandmother like for you?",
    "Did you get to say goodbye to him?",
    "did you have time to say goodbye to her?",
    "Are you safe at home?",
    "Do you feel safe at school and at home?",
    "do you feel safe with him?",
    "is anyone hurting you?",
  ])("does not hear a question about risk in '%s'", (text) => {
    expect(hear(text, null).moves).not.toContain("risk-question");
  });

  it.each(["Take your time", "take ur time, no rush", "Go on", "go on, i'm listening"])(
    "does not hear advice in '%s'",
    (text) => {
      expect(hear(text, null).moves).not.toContain("advice");
    },
  );
});
