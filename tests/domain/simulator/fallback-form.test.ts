import { describe, expect, test } from "vitest";
import { fallbackForm } from "~/domain/simulator/fallback-form";

describe("A question that the story does not answer", () => {
  test.each([
    ["Do you miss him?", "inAWay"],
    ["Is it dementia?", "inAWay"],
    ["Was that because of your mother?", "inAWay"],
    ["so that was the text, on the tuesday?", "inAWay"],
    ["Does your granddaughter know how quiet it is for you?", "inAWay"],
    ["And did nobody say anything to you?", "notSo"],
    ["So he didn't even look at you?", "notSo"],
    ["You never told her?", "notSo"],
    ["How did you walk out of there?", "somehow"],
    ["What's the first thing you do when they come through the door?", "asAlways"],
    ["what happens when you see one of his stories?", "asAlways"],
    ["When that comes, what do you do?", "asAlways"],
    ["What would you tell her, if you took the politeness off for a minute?", "ifItWere"],
    ["When did you last have a day off?", "lastDone"],
    ["When was the last time you went there?", "lastDone"],
  ])("is answered by its form: %s", (question, form) => {
    expect(fallbackForm(question)).toBe(form);
  });

  test.each([
    "Would you like to tell me more?",
    "Can you describe it?",
    "Do you want to talk about it?",
    "Is it the nights or the days?",
    "Could I ask you something?",
    "Where were you then?",
    "Who was there?",
    "How are you coping?",
    "How have you been getting through it?",
    "That sounds heavy.",
  ])("has no form of these: %s", (question) => {
    expect(fallbackForm(question)).toBeNull();
  });
});
