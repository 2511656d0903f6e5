import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { open, step } from "~/domain/simulator/step";
import { scenarios } from "~db/seeds/scenarios";

const ben = scenarios.find(({ key }) => key === "ben");

/** What Ben says to a question after the same short lead-in, and what it did to trust. */
function asked(question: string, seed: number) {
  if (!ben) throw new Error("No scenario ben");
  let last = open(ben, seed);
  const earlier: string[] = [];
  let before = last.state.trust;
  for (const message of ["Hello, I'm Sara.", "I'm listening.", question]) {
    const heard = hear(message, last.text);
    const exchange = { message, clientMessage: last.text, earlier: [...earlier], heard };
    const known = { ...last.state, turns: 8, trust: 3.05 };
    const state = earlier.length === 0 ? last.state : known;
    before = state.trust;
    last = step(state, exchange, ben, seed);
    earlier.push(message);
  }
  return { rules: last.rules, gained: last.state.trust - before };
}

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
      const { rules, gained } = asked(question, seed);
      expect(rules).toContain(`answers:${topic}`);
      expect(gained).toBeGreaterThanOrEqual(0);
    }
  });
});
