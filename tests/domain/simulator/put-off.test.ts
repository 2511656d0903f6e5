import { describe, expect, it } from "vitest";
import { asksWhatTheyKnow } from "~/domain/simulator/put-off";
import { scenarios } from "~db/seeds/scenarios";
import { lastRules } from "./last-rules";

const saysNotKnown = /says:dontKnow|aside:(?:offside|ofLast)\b/;
describe("what somebody would know of their own life", () => {
  it.each([
    "Has she gone out through it before?",
    "Have you been up there and seen it for yourself?",
    "How's the season going?",
    "When is the house quietest?",
    "Who was in the picture?",
    "What's she like, your granddaughter?",
    "What did you use to do for yourself before all this?",
    "Is he still about?",
  ])("is asked for by a plain question: %s", (sentence) => {
    expect(asksWhatTheyKnow(sentence)).toBe(true);
  });

  it.each([
    "Why do you think he said that?",
    "What would have to change?",
    "What keeps you from it?",
  ])("is not asked for by one for a reason or a guess: %s", (sentence) => {
    expect(asksWhatTheyKnow(sentence)).toBe(false);
  });
});

describe.each(scenarios)("a plain question of $clientName's own life", (scenario) => {
  it.each([
    "Who taught you to whistle?",
    "Has your neighbour ever kept bees?",
    "Did you use to collect stamps?",
  ])("is not answered by not knowing, not even at the start: %s", (asked) => {
    expect(lastRules(scenario, [asked])).not.toMatch(saysNotKnown);
    expect(lastRules(scenario, ["Hello. How are you?", "Okay.", "I see.", asked])).not.toMatch(
      saysNotKnown,
    );
  });

  it("that goes past the story says at most once in ten answers that something is not known", () => {
    const asked = [
      "Why is the sea salt, do you think?",
      "What would a whale make of your street?",
      "Why do magnets stick?",
      "What would your shoes say about it?",
      "Why do you think swans mate for life?",
      "What would a gardener do with that?",
    ];
    const answers = asked.map((_, at) => lastRules(scenario, asked.slice(0, at + 1)));
    expect(answers.slice(0, 2).filter((rules) => saysNotKnown.test(rules))).toEqual([]);
    expect(answers.filter((rules) => saysNotKnown.test(rules)).length).toBeLessThanOrEqual(1);
  });
});
