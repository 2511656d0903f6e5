import { describe, expect, it } from "vitest";
import { riskFollowUp } from "~/domain/simulator/risk-follow-up";

describe("A question about a thought of suicide that was told", () => {
  it.each([
    ["Do you have a plan?", "plan"],
    [
      "Have you thought about how you would do it, and have you got anything to do it with?",
      "plan",
    ],
    ["Is there anything at work that you've thought of using?", "plan"],
    ["Have you ever tried before?", "past"],
    ["Have you had thoughts like that before?", "past"],
    ["Are they stronger now than before?", "now"],
    ["How often do they come?", "now"],
    ["Do you feel safe tonight?", "now"],
  ])("is told from others: %s", (sentence, expected) => {
    expect(riskFollowUp(sentence)).toBe(expected);
  });

  it.each([
    "How often do you see Carys?",
    "Have you tried talking to Gwen?",
    "Is your sleep getting worse?",
    "How close are you to your daughter?",
    "Have you ever tried counselling?",
    "Do you have any plans tonight?",
    "What is your plan for the day?",
  ])("is not heard in: %s", (sentence) => {
    expect(riskFollowUp(sentence)).toBeNull();
  });
});
