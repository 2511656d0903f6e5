import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { followUpMeant } from "~/domain/simulator/risk-follow-ups/follow-up-meant";
import { scenarios } from "~db/seeds/scenarios";
import { digestOf } from "../../../../scripts/train-screening/digest";
import {
  digestOfFollowUps,
  recordUrl,
  weightsUrl,
} from "../../../../scripts/train-risk-follow-ups/corpus";
import { lastRules } from "../last-rules";

const opening = [
  "Hi, I'm glad you wrote. What's been going on?",
  "That sounds heavy. How long has it been like this?",
  "It makes sense that you're worn down by it. What are the nights like?",
  "Are you having thoughts of suicide?",
];

/** Follow-up questions by a writer who had seen neither rules nor corpus; only their count was looked at. */
function keptAside(): string[] {
  const file = new URL("../../../fixtures/hearing/risk-asked-kept-aside.txt", import.meta.url);
  const [, rest = ""] = readFileSync(file, "utf8").split("== follows up\n");
  return rest.split("\n== ")[0]!.trim().split("\n");
}

const ofRisk = /risk-|says:already:safety|aside:(?:company|safe)/;
const atRisk = scenarios.filter(({ riskOptIn }) => riskOptIn);

describe("What is asked right after a thought of suicide was told", () => {
  it("is answered by what bears on it in half of the questions that nothing was chosen by", () => {
    const asked = keptAside();
    expect(asked).toHaveLength(40);
    for (const scenario of atRisk) {
      const answered = asked.filter((text) => ofRisk.test(lastRules(scenario, [...opening, text])));
      expect(answered.length).toBeGreaterThanOrEqual(19);
    }
  });

  test.each([
    ["Was it only a thought, or is it something you might actually do?", "plan"],
    ["Were there times it nearly happened?", "past"],
    ["What pulled you back from it?", "keeps"],
    ["what do u hope it would end?", "ends"],
    ["Is there somebody in the house with you tonight?", "company"],
  ])("is told by its likeness: %s", (sentence, kind) => {
    expect(followUpMeant(sentence)).toBe(kind);
  });

  test.each([
    "Do you have plans for the weekend?",
    "Is there something that calms you?",
    "What did your daughter say about the job?",
    "How do you sleep?",
    "What time is it?",
  ])("is not heard in: %s", (sentence) => {
    expect(followUpMeant(sentence)).toBeNull();
  });

  it("was learned from the sentences as they stand", () => {
    const record = JSON.parse(readFileSync(recordUrl, "utf8")) as Record<string, string>;
    expect(digestOfFollowUps()).toBe(record.examples);
    expect(digestOf(readFileSync(weightsUrl, "utf8"))).toBe(record.weights);
  });
});
