import { describe, expect, test } from "vitest";
import { parseLine } from "~/domain/simulator/line";
import { nearHints } from "~/domain/simulator/near-hints";
import { topicNear } from "~/domain/simulator/near-topic";
import { nearWords } from "~/domain/simulator/near-words";
import { scenarioLines, type Scenario } from "~/domain/simulator/scenario";
import { wholeWords } from "~/domain/simulator/sentence";
import { wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";
import { weiLing } from "~db/seeds/wei-ling/scenario";

const tile = "There I had to cut one tile twice, nobody would know.";
const mason: Scenario = {
  ...weiLing,
  topics: {
    ...weiLing.topics,
    "why-twice": {
      layer: 0,
      asks: [
        "near: cut one tile twice",
        "why did you cut it twice",
        "what was wrong with the tile",
      ],
      answers: ["The first one broke."],
    },
    "who-saw": {
      layer: 0,
      asks: ["near: cut one tile twice", "who saw that you cut it", "did anybody notice the tile"],
      answers: ["Nobody was there."],
    },
  },
};

describe("A topic that is put near words of the client", () => {
  test.each([
    ["Why did that tile need cutting twice?", "why-twice"],
    ["what went wrong with that tile", "why-twice"],
    ["Has anybody ever noticed it, the tile?", "who-saw"],
    ["And who saw it?", "who-saw"],
  ])("answers a question like its examples, right after them: %s", (question, topic) => {
    expect(topicNear(question, mason, tile)?.topic).toBe(topic);
  });

  test.each([
    ["Why did that tile need cutting twice?", "I am not working now, two months."],
    ["What do you eat in the evening?", tile],
    ["How long have you been here?", tile],
    ["Do you sleep?", tile],
  ])("answers nothing else: %s after %s", (question, last) => {
    expect(topicNear(question, mason, last)).toBeNull();
  });

  test("whose words nobody says is hinted at, with its path", () => {
    expect(nearHints(mason).map(({ path }) => path.join("."))).toEqual([
      "topics.why-twice.asks.0",
      "topics.who-saw.asks.0",
    ]);
  });
});

describe.each(scenarios.map((scenario) => ({ key: scenario.key, scenario })))(
  "The topics that $key has near what was said",
  ({ scenario }) => {
    const near = Object.entries(scenario.topics).flatMap(([topic, { asks = [] }]) => {
      const words = asks.flatMap((ask) => nearWords(ask) ?? []);
      return words.length === 0
        ? []
        : [{ topic, words, asks: asks.filter((ask) => !nearWords(ask)) }];
    });
    const said = scenarioLines(scenario)
      .flatMap(({ line }) => wordingsOf(line))
      .map((wording) => parseLine(wording).text);
    const lineWith = (words: string) =>
      said.find((line) => wholeWords(line).includes(wholeWords(words))) ?? "";

    test("stand near words that some line says", () => {
      expect(nearHints(scenario)).toEqual([]);
    });

    const tried = near.flatMap(({ topic, words, asks }) =>
      asks.map((ask) => ({
        ...{ topic, ask },
        found: topicNear(ask, scenario, lineWith(words[0] ?? ""))?.topic,
      })),
    );

    test("are each found by an example of their own", () => {
      const foundBy = (topic: string) =>
        tried.some((one) => one.topic === topic && one.found === topic);
      expect(near.map(({ topic }) => topic).filter((topic) => !foundBy(topic))).toEqual([]);
    });

    test("are found by nearly all of their examples", () => {
      const missed = tried.filter(({ topic, found }) => found !== topic);
      expect(missed.length).toBeLessThanOrEqual(tried.length * 0.06);
    });
  },
);
