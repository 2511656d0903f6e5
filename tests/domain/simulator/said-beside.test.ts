import { describe, expect, it } from "vitest";
import { scenarios } from "~db/seeds/scenarios";
import { lastRules } from "./last-rules";

const hello = "Hi, thanks for writing. What's been going on?";
const begun = [hello, "That sounds hard. How long has it been like that?"];

function expectOfAll(message: string, rule: string) {
  for (const scenario of scenarios)
    expect(lastRules(scenario, [...begun, message]), scenario.key).toContain(rule);
}

describe("A second try announced", () => {
  it.each([
    "I don't think I said that well. Let me try again.",
    "Sorry, let me rephrase that.",
    "Can I put that differently?",
    "Scratch that.",
    "I think I put that badly before. Let me take it back.",
  ])("gets room, and is no subject dropped: %s", (message) => {
    expectOfAll(message, "aside:rephrases");
  });

  it("gives way to what is then said in the same message", () => {
    for (const scenario of scenarios)
      expect(
        lastRules(scenario, [...begun, "Let me rephrase that. How are you sleeping?"]),
        scenario.key,
      ).not.toContain("aside:rephrases");
  });
});

describe("A mistake owned in passing", () => {
  it.each([
    "Sorry, I sent that before I'd properly read what you wrote.",
    "I keep giving you the same sort of reply, don't I? I'm still learning how to do this.",
    "Never mind my last question.",
    "Sorry for the slow reply, I was thinking about how to answer you.",
    "I'm a bit new at this, so please tell me if I get something wrong.",
  ])("is waved away, and nothing new is told behind it: %s", (message) => {
    expectOfAll(message, "aside:noApology");
  });
});

describe("What only begins like one of these", () => {
  it.each([["Before we finish, how are you feeling about it?", "answers:now"]])(
    "is answered for what it asks: %s",
    (message, rule) => {
      expectOfAll(message, rule);
    },
  );

  it.each([
    ["I think you are tired and you should rest.", /adviceEarly|adviceNo|adviceOpen/],
    ["You can be yourself and tell your GP about it.", /adviceEarly|adviceNo|adviceOpen/],
  ])("is advice all the same: %s", (message, rule) => {
    for (const scenario of scenarios)
      expect(lastRules(scenario, [...begun, message]), scenario.key).toMatch(rule);
  });

  it.each([
    "I'm learning so much from you about what grief is like.",
    "Do you let yourself rest, or do you keep going until you drop?",
    "My shift ends at ten, so we still have an hour.",
    "I think we could stop here for a moment and look at what you just said.",
    "Never mind the question about your mum, how are you sleeping?",
  ])("is neither apology, rest, end nor company: %s", (message) => {
    for (const scenario of scenarios)
      expect(lastRules(scenario, [...begun, message]), scenario.key).not.toMatch(
        /aside:(?:noApology|goOnOrRest|company)|says:farewell/,
      );
  });
});

describe("Sympathy, or that it is only human", () => {
  it.each([
    "That sucks. I'm so sorry.",
    "Oh love, I'm so sorry.",
    "My heart is with you.",
    "There's nothing wrong with you for feeling this way, honestly there isn't.",
    "What you feel is normal after something like this.",
    "It's okay to not have the right words for it.",
  ])("is taken kindly: %s", (message) => {
    for (const scenario of scenarios) {
      const rules = lastRules(scenario, [...begun, message]);
      expect(rules, scenario.key).not.toMatch(/shows-it-was-missed|aside:noApology|mayBe/);
    }
  });

  it("is none where how it is for them to do something is read", () => {
    for (const scenario of scenarios)
      expect(
        lastRules(scenario, [...begun, "It's hard for you to ask anybody for anything."]),
        scenario.key,
      ).not.toContain("aside:soothed");
  });
});

describe("Whether to go on or rest", () => {
  it.each([
    "do you want to keep talking or is it enough for today?",
    "Shall we stop here or go on for a bit?",
    "Would you rather talk about something lighter for a bit?",
  ])("is answered as such: %s", (message) => {
    expectOfAll(message, "aside:goOnOrRest");
  });
});

describe("A reading in careful words", () => {
  it.each([
    "I'm guessing there's a bit of you that's a little relieved to have said it.",
    "I may be wrong, but it seems there's some shame mixed in too.",
    "That sounds exhausting, like there is no hour when you can put it down.",
    "So there's what people see from outside, and there's what it's really like inside.",
    "I think you are very sad today.",
  ])("is never passed for a subject dropped, nor for advice: %s", (message) => {
    for (const scenario of scenarios) {
      const rules = lastRules(scenario, [...begun, message]);
      expect(rules, scenario.key).not.toMatch(/shows-it-was-missed|adviceEarly|adviceNo/);
    }
  });
});

describe("The limits of what stays between the two", () => {
  it("are agreed to, and never doubted as a reassurance", () => {
    const said =
      "What you write here stays between us, except if I thought your life was in danger. Is that ok with you?";
    for (const scenario of scenarios)
      expect(lastRules(scenario, [...begun, said]), scenario.key).toMatch(/aside:confidential$/);
  });
});

describe("The end of a talk", () => {
  it.each([
    "I think we should finish here. How are you feeling about that?",
    "My shift is ending now, but you can write here again tomorrow and someone will answer.",
  ])("is heard as such: %s", (message) => {
    expectOfAll(message, "says:farewell");
  });
});
