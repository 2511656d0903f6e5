import { describe, expect, it } from "vitest";
import { standardAsides } from "~/domain/simulator/aside-lines";
import { editDraft } from "~/domain/simulator/draft-edit";
import { parseLine } from "~/domain/simulator/line";
import { plantCue, retypeLine } from "~/domain/simulator/line-marks";
import { poolUses } from "~/domain/simulator/pool-use";
import { pathText, scenarioProblems } from "~/domain/simulator/problems";
import { randomAt } from "~/domain/simulator/random";
import { scenarioLines, scenarioSchema, type Scenario } from "~/domain/simulator/scenario";
import { utterances } from "~/domain/simulator/sentence";
import { voiceFor } from "~/domain/simulator/voice";
import { seedOfOtherTake, takeOf, wordingFor, wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";
import { weiLing } from "~db/seeds/wei-ling/scenario";
import { sessionOf } from "./rehearsals";

const everyLine = (scenario: Scenario) => [
  ...scenarioLines(scenario).map(({ line }) => line),
  ...scenario.returns,
];
const inTake = (lines: readonly string[], take: number) =>
  lines.flatMap((line) => utterances(parseLine(wordingFor(line, take)).text));
const shared = (one: readonly string[], other: readonly string[]) => {
  const said = new Set(one);
  return [...new Set(other)].filter((utterance) => said.has(utterance));
};

const reworded = scenarios.filter((scenario) =>
  everyLine(scenario).every((line) => wordingsOf(line).length > 1),
);
const cases = reworded.map((scenario) => [scenario.key, scenario] as const);

describe.each(cases)("two sessions with %s and the same good supporter", (_, scenario) => {
  it("share no sentence in thirty client turns, where their takes differ", () => {
    const said = [1, 2].map((seed) =>
      sessionOf(scenario, seed, "good", 29).steps.flatMap(({ text }) => utterances(text)),
    );
    expect(said.every((texts) => texts.length > 60)).toBe(true);
    expect(shared(said[0] ?? [], said[1] ?? [])).toEqual([]);
  });

  it("have no sentence to share: none stands in both takes", () => {
    const lines = everyLine(scenario);
    expect(shared(inTake(lines, 0), inTake(lines, 1))).toEqual([]);
  });
});

describe("the wordings of a line", () => {
  it("are two throughout for every client", () => {
    expect(reworded.map(({ key }) => key)).toEqual(scenarios.map(({ key }) => key));
  });

  const line = "i {can't sleep|sleep} lah || no {sleep|sleep} again";
  const problemsOf = (story: string) =>
    scenarioProblems(editDraft(weiLing, { act: "set", path: ["story", 0, 0], value: story }));

  it("are parted by two bars, and a mark's own bar parts nothing", () => {
    expect(wordingsOf(line)).toEqual(["i {can't sleep|sleep} lah", "no {sleep|sleep} again"]);
    expect(wordingFor(line, takeOf(4))).toBe("i {can't sleep|sleep} lah");
    expect(wordingFor(line, takeOf(4294967295))).toBe("no {sleep|sleep} again");
    expect(wordingFor("one for all", 1)).toBe("one for all");
  });

  it("are refused with their path where they plant other cues, are too many, too long or empty", () => {
    expect(problemsOf(line)).toEqual([]);
    const broken = {
      "{tired|sleep} || so tired": "Plant the same cues in each wording: here sleep against none.",
      "{tired|sleep?} || {no sleep|sleep!}":
        "Plant the same cues in each wording: here sleep (hinted at) against sleep (said outright).",
      "one || two || three": "Use at most 2 wordings.",
      [`short || ${"long ".repeat(90)}`]: "Use at most 400 characters in a wording.",
      "one ||  || two": "A wording is empty.",
      "one ||two": "Part two wordings with a space, two bars and a space: one || another.",
    };
    for (const [story, message] of Object.entries(broken)) {
      const found = problemsOf(story);
      expect(found.map(({ path }) => pathText(path))).toEqual(["story › 0 › 0"]);
      expect(found[0]?.message).toBe(message);
    }
  });

  it("are each screened, and each must hold the thread", () => {
    expect(problemsOf("so tired || She watches how I hold the bottle.")).toHaveLength(1);
    const value = "back to [thread] || again it is that";
    const draft = editDraft(weiLing, { act: "set", path: ["returns", 1], value });
    expect(scenarioProblems(draft).map(({ path }) => pathText(path))).toEqual(["returns › 1"]);
    expect(scenarioSchema.safeParse(draft).success).toBe(false);
  });

  it("keep their marks while one of them is typed over, and no mark reaches across", () => {
    expect(retypeLine(line, "i can't sleep lah || no sleep again, see")).toBe(`${line}, see`);
    const across = { start: 2, end: 30 };
    expect(plantCue(line, across, "drowning")).toBeNull();
  });

  it("are said by take: the other one only when asked for otherwise, never twice", () => {
    const pool = ["one || eins", "two || zwei"];
    const voice = voiceFor(weiLing, ["eins"], 0, randomAt(2, 1, "test"), () => true);
    expect([voice.next(pool)?.text, voice.any(pool)?.text]).toEqual(["one", "two"]);
    expect(voice.any(pool)).toBeNull();
    expect(voice.anyOtherwise(pool)?.text).toBe("zwei");
    expect(voice.anyOtherwise(pool)).toBeNull();
  });

  it("count for the second session when a scenario is checked", () => {
    const met = ["One. || Eins.", "Two. || Zwei.", "Three."];
    const card = { ...weiLing, replies: { ...weiLing.replies, met } };
    const use = poolUses(card, [["Eins. Two. Three."]]).find(
      ({ path }) => path.join(".") === "replies.met",
    );
    expect(use).toMatchObject({ lines: 3, wordings: 5, used: 3, missing: 1 });
  });

  it("are there for everything that any client says beside the story, but for the truth", () => {
    for (const [kind, lines] of Object.entries(standardAsides)) {
      if (kind === "bot") continue;
      expect(shared(inTake(lines, 0), inTake(lines, 1)), kind).toEqual([]);
    }
  });
});

describe("the seed of a session", () => {
  it("takes other wordings than the last session's, and is as drawn where there was none", () => {
    expect(seedOfOtherTake(7, null)).toBe(7);
    expect(seedOfOtherTake(7, 4)).toBe(7);
    for (const [drawn, last] of [
      [7, 5],
      [8, 4294967294],
      [4294967295, 1],
    ] as const) {
      const seed = seedOfOtherTake(drawn, last);
      expect(takeOf(seed)).not.toBe(takeOf(last));
      expect(Math.abs(seed - drawn)).toBe(1);
    }
  });
});
