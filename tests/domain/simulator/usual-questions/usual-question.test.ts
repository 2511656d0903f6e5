import { describe, expect, test } from "vitest";
import { answerOf, usualClasses } from "~/domain/simulator/usual-questions/classes";
import { readCorpus, readLeftAside } from "../../../../scripts/train-usual-questions/corpus";
import { figuresOf } from "../../../../scripts/train-usual-questions/figures";
import { meaningIn, unpackMeanings } from "~/domain/simulator/usual-questions/meaning";
import { unpackUsual } from "~/domain/simulator/usual-questions/model";
import { usualVectors, usualWords } from "~/domain/simulator/usual-questions/vectors";
import { usualWeights } from "~/domain/simulator/usual-questions/weights";
import type { Scenario } from "~/domain/simulator/scenario";
import { asksAsUsual, usualQuestion } from "~/domain/simulator/usual-questions/usual-question";
import { bearsOnSafety } from "~/domain/simulator/may-bear-on-safety";
import { rehearse } from "~/domain/simulator/rehearse";
import { hear } from "~/domain/practice/hearing/hear";
import { scenarios } from "~db/seeds/scenarios";

/** Sentences that no example holds, and what each asks. */
const asked: readonly (readonly [text: string, asks: string])[] = [
  ["Has anything of this sort ever happened to you before?", "before"],
  ["What will you do with yourself once our chat is over?", "after-talk"],
  ["I wonder how it has been for you, talking about all this here", "ofTalk"],
  ["when u feel that way what calms u down", "helps"],
  ["Could you tell me roughly when all this began?", "since"],
  ["What would your own mates say you're good at?", "strengths"],
  ["Has money been on your mind as well?", "money"],
  ["If you'd a magic wand, what would you change first?", "if-better"],
  ["Are you looking for ideas, or for somebody to listen?", "justTalk"],
  ["Do you drink, or take anything, to get through it?", "drinking"],
];

/** What asks for one detail of a story, or for nothing. */
const notUsual = [
  "What did your sister write on the card?",
  "Who carried the boxes up to the attic?",
  "What colour was the door of the old shop?",
  "Did he look at you when the bell rang?",
  "That must have hurt.",
  "I'm glad you told me.",
  "You feel guilty about it.",
  "So you feel ashamed of how it went.",
  "You've been crying a lot.",
  "You should eat something.",
];

/** What is asked of a thought that was told, and of how safe somebody is. */
const ofSafety = [
  "How would you do it?",
  "Have you given things away?",
  "Do you think you'll be here next week?",
  "Have you ever been this close before?",
  "What makes life not worth living for you?",
  "Do you take any medication you could overdose on?",
  "Is there anything or anyone putting you in danger?",
];

function scenarioOf(key: string): Scenario {
  const scenario = scenarios.find((one) => one.key === key);
  if (scenario === undefined) throw new Error(`No scenario ${key}`);
  return scenario;
}

const nameOf = (text: string): string => {
  const usual = usualQuestion(text);
  if (usual === null) return "none";
  return "topic" in usual.answer ? usual.answer.topic : usual.answer.aside;
};

describe("A usual question", () => {
  test.each(asked)("is told by its likeness to others: %s", (text, asks) => {
    expect(nameOf(text)).toBe(asks);
    expect(usualQuestion(text)?.chance).toBeGreaterThan(0.5);
  });

  test.each(notUsual)("is not what asks for one detail, or for nothing: %s", (text) => {
    expect(asksAsUsual(text)).toBe(false);
  });

  test.each(ofSafety)(
    "is never what bears on safety, before or after a thought was told: %s",
    (text) => {
      expect(bearsOnSafety(text)).toBe(true);
      for (const key of ["tom", "noa", "ben"]) {
        const scenario = scenarioOf(key);
        for (const before of [[], ["Are you having thoughts of suicide?"]]) {
          const said = [...before, text];
          const { steps } = rehearse(
            scenario,
            7,
            ({ history }) => said[(history.length - 1) / 2] ?? "",
            said.length,
            hear,
          );
          expect(steps.at(-1)?.rules.join(" ")).not.toMatch(
            /answers:(?:confidence|if-better|tried|before|matters|scale|next-step)|aside:(?:medicines|company)/,
          );
        }
      }
    },
  );

  test.each([
    ["kept-aside", 300, 0.88, 0.92],
    ["often-kept-aside", 246, 0.94, 0.97],
  ] as const)(
    "is told rightly in nearly 9 of 10 sentences that nothing was chosen by, and oftener where it is likely: %s",
    (name, sentences, share, shareOfTaken) => {
      const { n, right, taken, takenRightly } = figuresOf(
        readLeftAside(name),
        unpackUsual(usualWeights, usualClasses.length),
        meaningIn(unpackMeanings(usualWords, usualVectors)),
      );
      expect(n).toBe(sentences);
      expect(right / n).toBeGreaterThan(share);
      expect(taken / n).toBeGreaterThan(0.7);
      expect(takenRightly / taken).toBeGreaterThan(shareOfTaken);
    },
  );

  test("is learned from no sentence that the rules hear as a question about suicide", () => {
    const risky = readCorpus().filter(
      ({ text, asks }) => asks !== "none" && hear(text, null).moves.includes("risk-question"),
    );
    expect(risky).toEqual([]);
  });

  test("has an answer of its own for every class but what goes on and what asks nothing", () => {
    const without = usualClasses.filter((each) => answerOf(each) === null);
    expect(without).toEqual(["like", "none"]);
  });

  test.each(scenarios.map(({ key }) => key))(
    "is answered as such by %s, in words no phrase holds",
    (key) => {
      const scenario = scenarioOf(key);
      const answers = (text: string) =>
        rehearse(scenario, 7, () => text, 1, hear)
          .steps.at(-1)
          ?.rules.join(" ") ?? "";
      expect(answers("Has anything of this sort ever happened to you before?")).toMatch(
        /answers:before/,
      );
      expect(
        answers("What's it been like for you to talk about all of this with a stranger?"),
      ).toMatch(/aside:ofTalk/);
    },
  );
});
