import { describe, expect, test } from "vitest";
import { oftenAskedTopic } from "~/domain/simulator/often-asked";
import { oftenAskedTopics } from "~/domain/simulator/topic";
import { wordingsOf } from "~/domain/simulator/wording";
import { readLeftAside } from "../../../scripts/train-usual-questions/corpus";
import { indirectlyOfSafety } from "./indirectly-of-safety";
import { lastRules } from "./last-rules";
import { ewa } from "~db/seeds/ewa/scenario";
import { halima } from "~db/seeds/halima/scenario";
import { kofi } from "~db/seeds/kofi/scenario";
import { migs } from "~db/seeds/migs/scenario";
import { priya } from "~db/seeds/priya/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { tom } from "~db/seeds/tom/scenario";

const before = ["Hi, thanks for writing. What's been going on?", "That's a lot to carry."];

describe("What is often asked of anybody", () => {
  test.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
    "is answered by %s, each in two ways",
    (_, { topics }) => {
      const unanswered = oftenAskedTopics.filter((id) => (topics[id]?.answers ?? []).length === 0);
      expect(unanswered).toEqual([]);
      const lines = oftenAskedTopics.flatMap((id) => topics[id]?.answers ?? []);
      expect(lines.filter((line) => wordingsOf(line).length !== 2)).toEqual([]);
    },
  );

  test("is answered as such in two of three sentences that nothing was chosen by, put to clients in mid-talk", () => {
    const asked = readLeftAside("often-kept-aside").flatMap(({ text, asks }, at) =>
      scenarios
        .filter((_, place) => (place + at) % 5 === 0)
        .map((scenario) => ({ scenario, text, asks })),
    );
    const right = asked.filter(({ scenario, text, asks }) =>
      lastRules(scenario, [...before, text])
        .split(" ")
        .includes(`answers:${asks}`),
    );
    expect(asked).toHaveLength(492);
    expect(right.length / asked.length).toBeGreaterThan(0.66);
  });

  test.each([
    [tom, "What did your days look like before all this, when things were right?", "days-before"],
    [tom, "How important is it to you, from nought to ten, that something changes?", "importance"],
    [ewa, "Whom could you invite for coffee this week?", "could-see"],
    [migs, "is there like a cousin u trust or smth", "trusted"],
    [halima, "How might you begin, what would the first sentence be?", "first-words"],
    [kofi, "How does that sit with you?", "how-it-sits"],
  ] as const)("is told though no words for it are written: %#", (scenario, text, topic) => {
    expect(lastRules(scenario, [...before, text])).toContain(`answers:${topic}`);
  });

  test("of a parent is not what asks of somebody else, or of no one by name", () => {
    expect(oftenAskedTopic("What is your mum like?", priya)).toBe("mother");
    expect(oftenAskedTopic("Or tell me a bit about who she was?", priya)).toBeNull();
    expect(oftenAskedTopic("And Arjun's dad, where is he in all this?", priya)).not.toBe("father");
  });

  test("is no answer to what bears on safety", () => {
    const asked = [
      "What keeps you here, on those nights?",
      "When was the last time those thoughts were there, and what was different then?",
      "What have you got at home that you could use?",
      "How would you do it?",
      "What is the worst thing you have thought of doing?",
      "How would you want it to end?",
      "Does your mother hit you?",
      "How does your father treat you?",
    ];
    for (const scenario of scenarios)
      for (const text of [...asked, ...indirectlyOfSafety])
        expect(oftenAskedTopic(text, scenario), text).toBeNull();
  });

  test("about suicide is answered in hasty words, without a mark", () => {
    for (const scenario of scenarios)
      expect(
        lastRules(scenario, ["hi", "um.. i never know how to ask but r u feeling suicidal at all"]),
      ).toContain("answers:risk");
  });

  test("gives way to what the story asks for outright, and stands back where a scenario leaves it unanswered", () => {
    const { "usual-day": _, ...topics } = tom.topics;
    expect(oftenAskedTopic("What does an ordinary day look like for you?", tom)).toBe("usual-day");
    expect(
      oftenAskedTopic("What does an ordinary day look like for you?", { ...tom, topics }),
    ).toBeNull();
  });
});
