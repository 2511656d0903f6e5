import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo } from "./played";

const lead = [
  "Hi, I'm Ines. I have time for you.",
  "How long has it been like this?",
  "What's the hardest part of it?",
];
const takenAsFault =
  /^(?:minimised|confronted|advice-before-the-gate|reassurance-doubted|passed-over|reflection-beside)|^says:(?:minimised|confronted|adviceEarly|doubt|shows-it-was-missed)$/;

/** The clients that take the last of some messages for a fault, each with what they say. */
function faults(...messages: readonly string[]): string[] {
  return scenarios.flatMap((scenario) => {
    const { rules, text } = answerTo(scenario, 77, ...messages);
    return rules.some((rule) => takenAsFault.test(rule))
      ? [`${scenario.key}: ${text} [${rules.join(", ")}]`]
      : [];
  });
}

describe("No client takes for a fault", () => {
  it.each([
    "So people around you just count on you to be all right.",
    "it's kinda like no one's allowed to see you struggle",
    "So they tell you it isn't that bad and you're left standing there.",
    "So you end up thinking it's all your own fault?",
    "and in your mind it's your fault every time, is that right?",
    "Maybe there's a part that says you should have seen it coming?",
    "I get the feeling that you're quite alone with this.",
    "Is it that you feel you've let people down?",
    "You keep it going because nobody else will.",
  ])("a reading put forward: %s", (message) => {
    expect(faults(...lead, message)).toEqual([]);
  });

  it.each([
    "Do you want to say a bit more about it, or is it too much right now?",
    "would u be willing to tell me that again? i'll listen better",
    "Is it okay if we stay with that for a moment?",
    "is there anything more you'd like to say about that? no worries if not",
  ])("leave to go on: %s", (message) => {
    expect(faults(...lead, message)).toEqual([]);
  });

  it.each([
    "You can be as cross as you like in here.",
    "you can let it all out here, i don't mind",
    "There's no need to be brave with me.",
    "That must sting.",
    "that can't be easy",
    "That took something to say, and I noticed.",
    "You clearly care a great deal about getting it right.",
  ])("sympathy, room to feel, and a strength that is named: %s", (message) => {
    expect(faults(...lead, message)).toEqual([]);
  });

  it.each([
    "How confident are you that you'd manage that, from 0 to 10?",
    "how sure are u that you can do it, out of 10",
    "What would it take for things to be okay?",
    "How are you feeling now, after telling me that?",
  ])("a question how sure they are, or how they are now: %s", (message) => {
    expect(faults(...lead, message)).toEqual([]);
  });
});

describe("What is still taken for what it is", () => {
  it.each([
    ["You're overthinking it, everyone has bad weeks.", "minimising"],
    ["At least you have a roof over your head.", "minimising"],
    ["It's your own fault.", "confrontation"],
    ["You should go and see a doctor.", "advice"],
    ["You'll be fine, it will all work out.", "reassurance"],
  ] as const)("%s", (message, move) => {
    expect(hear(message, "I can't sleep.").moves).toContain(move);
  });
});

describe("After an apology that was taken", () => {
  const hurt = [
    ...lead,
    "It's not that bad, other people have it worse.",
    "I'm sorry, that was unfair of me.",
  ];

  it.each(["What went through you when I said that?", "What did you feel when I wrote that?"])(
    "a question about it is no second apology: %s",
    (message) => {
      for (const scenario of scenarios) {
        const { rules } = answerTo(scenario, 77, ...hurt, message);
        expect(rules, scenario.key).not.toContain("taken-back");
        expect(rules, scenario.key).not.toContain("says:repair");
      }
    },
  );
});

describe("A question without its mark, however long", () => {
  it.each([
    "if u could change one thing about this week what would it be",
    "is there somebody u trust a little bit that u could talk to sometime",
  ])("is no reason to go quiet and say nothing to it: %s", (message) => {
    const cold = [
      ...lead,
      "You should just pull yourself together.",
      "Other people have it much worse than you.",
    ];
    for (const scenario of scenarios) {
      const { rules } = answerTo(scenario, 77, ...cold, message);
      expect(rules, scenario.key).not.toContain("says:quiet");
    }
  });
});

describe("Whether it helped", () => {
  it("is asked of what was just told that helps, and not of the talk", () => {
    for (const scenario of scenarios) {
      const { rules } = answerTo(scenario, 77, ...lead, "What helps you a little?", "Did it help?");
      expect(rules, scenario.key).not.toContain("aside:unhelped");
      expect(rules, scenario.key).not.toContain("aside:helping");
    }
  });
});
