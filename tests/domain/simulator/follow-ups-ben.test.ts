import { describe, expect, it } from "vitest";
import { answerTo } from "./follow-ups";

const lead = ["Hello Ben, I'm Sara.", "I'm listening."];

describe("Ben answers what his own lines make one ask", () => {
  it.each([
    ["What's Radio Ben?", "radio"],
    ["What does the bleep say?", "bleep"],
    ["Why would you rather she'd yelled?", "yelling"],
    ["What was the number in the notes?", "the-number"],
    ["How did she die?", "how-died"],
    ["Were you there when she died?", "there-then"],
    ["Had you had your dinner?", "her-question"],
    ["What was on the slides?", "debrief"],
    ["Have you read the card from her family?", "thank-you-card"],
    ["Did you go to the funeral?", "funeral"],
    ["Do you blame yourself?", "blame"],
    ["What would you have wanted someone to say?", "wanted-said"],
    ["Who is the second coffee for?", "coffees"],
    ["What would the first line be?", "first-line"],
    ["Do your flatmates know?", "flatmates"],
  ])("%s", (question, topic) => {
    for (const seed of [66, 67]) {
      const { rules, trustGained } = answerTo("ben", lead, question, seed);
      expect(rules).toContain(`answers:${topic}`);
      expect(trustGained).toBeGreaterThanOrEqual(0);
    }
  });
});
