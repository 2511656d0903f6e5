import { describe, expect, it } from "vitest";
import type { RebuffKind } from "~/domain/simulator/rebuff-kind";
import { scenarios } from "~db/seeds/scenarios";
import { answerTo } from "./played";

const cases = scenarios.map((scenario) => [scenario.key, scenario] as const);
const begun = ["hi there, thanks for writing", "what's been happening?"];
const tells = /^(?:answers|goes-on-about|goes-on-with|tells-within|offers):/;

const named: readonly (readonly [RebuffKind, string])[] = [
  ["seeSomebody", "you should really talk to a professional about this"],
  ["screens", "You should spend less time on Instagram."],
  ["exercise", "You should go to the gym, it does wonders."],
  ["calm", "You should do some mindfulness in the evening."],
  ["talkToThem", "you should just be honest with them"],
  ["overthinking", "You need to stop worrying so much."],
  ["plan", "You should make a to-do list every morning."],
  ["atLeast", "At least you have a roof over your head."],
  ["othersWorse", "There's always somebody worse off than you."],
  ["timeHeals", "Don't worry, this too shall pass."],
];

describe.each(cases)("Advice or comfort given to %s", (_, scenario) => {
  it.each(named)("is answered as %s where it names that", (kind, message) => {
    for (const seed of [3, 8]) {
      const { rules } = answerTo(scenario, seed, ...begun, message);
      expect(rules).toContain(`aside:${kind}`);
      expect(rules.filter((rule) => tells.test(rule))).toEqual([]);
    }
  });

  it("is rebuffed in general where it names nothing known, or a whole list", () => {
    for (const message of [
      "You should drink more water.",
      "You should see a therapist, go to the gym and write a list.",
    ]) {
      const { rules } = answerTo(scenario, 4, ...begun, message);
      expect(rules).toContain("says:adviceEarly");
      expect(rules.filter((rule) => rule.startsWith("aside:"))).toEqual([]);
    }
  });

  it("tells nothing new in the same message, though it was asked in the form of a question", () => {
    for (const message of [
      "Have you tried going to bed early?",
      "That's lonely. At least you've got a phone though. You should just ring someone.",
    ]) {
      const { rules } = answerTo(scenario, 5, ...begun, message);
      expect(rules.filter((rule) => tells.test(rule))).toEqual([]);
    }
  });
});

describe.each(cases)("After a slip, %s", (_, scenario) => {
  it.each([
    "Sorry, I was too quick there. What has it really been like?",
    "That was careless of me. How heavy is it, truly?",
    "i'm sorry, i jumped in. tell me how it's been for you",
  ])("tells what was asked and does not put it off: %s", (message) => {
    const { rules } = answerTo(
      scenario,
      6,
      ...begun,
      "Look on the bright side, it could be worse.",
      message,
    );
    expect(rules.some((rule) => tells.test(rule))).toBe(true);
    expect(rules.filter((rule) => /offside|dontKnow|deflect/.test(rule))).toEqual([]);
  });
});

describe.each(cases)("Asked how it is to talk here, %s", (_, scenario) => {
  it.each([
    "What is it like talking to me about all of it?",
    "how r you finding this conversation",
    "Is it strange for you to talk about this?",
    "How's our chat going for you?",
  ])("answers of the talk and of nothing else: %s", (message) => {
    const { rules } = answerTo(scenario, 9, ...begun, message);
    expect(rules.filter((rule) => /^(?:says|shows|offers|goes)/.test(rule))).toEqual([]);
    expect(rules.some((rule) => /^(?:aside:ofTalk|answers:)/.test(rule))).toBe(true);
  });
});

describe.each(cases)("Something beside it all is told to %s, which", (_, scenario) => {
  it.each([
    "oops my kettle is boiling over. ok, carry on",
    "haha our dog just ran off with my sock. anyway, you were saying",
    "wow it's pouring down here, sorry. please keep going",
  ])("takes it up and goes on, with no bare picture: %s", (message) => {
    const { rules, text } = answerTo(scenario, 7, ...begun, message);
    expect(rules).toContain("aside:interrupted");
    expect(rules.some((rule) => tells.test(rule))).toBe(true);
    expect(rules).not.toContain("answers:like");
    expect(text).not.toBe("");
  });

  it("feels nothing passed over", () => {
    const { rules } = answerTo(scenario, 7, ...begun, "my cat keeps sitting on the laptop lol");
    expect(rules).toContain("aside:interrupted");
    expect(rules).not.toContain("shows-it-was-missed");
  });
});
