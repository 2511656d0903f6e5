import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { hasPhrase, stems } from "~/domain/simulator/lexeme";
import { parseLine } from "~/domain/simulator/line";
import { makesGood } from "~/domain/simulator/makes-good";
import { open, step } from "~/domain/simulator/step";
import { wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";

describe("A message after one that hurt", () => {
  it.each([
    "I'm sorry, that came out wrong.",
    "You tell yourself that already, and then I did the same.",
    "I put my scale on your trouble. What is it from where you stand?",
    "That one hurt, and it was my doing.",
    "It's fine to be angry with me.",
    "You have every reason to stop talking.",
  ])("makes good for it: %s", (message) => {
    expect(makesGood(message)).toBe(true);
  });

  it.each([
    "I'm sorry to hear that.",
    "I was wondering if you sleep at all?",
    "Have you tried going for a walk?",
    "My sister had that, too.",
    "What did he say?",
    "It gets better with time.",
    "I've been there myself.",
    "Tell me more about that.",
  ])("does not make good for it: %s", (message) => {
    expect(makesGood(message)).toBe(false);
  });
});

interface Offered {
  retort: string;
  text: string;
}

/** What the written suggestions of a scenario offer after its retorts. */
function offered({ replies, suggestions = [] }: (typeof scenarios)[number]): Offered[] {
  const retorts = [...replies.minimised, ...replies.confronted]
    .flatMap(wordingsOf)
    .map((line) => parseLine(line).text);
  return suggestions.flatMap(({ said, mi, empathy, support }) => {
    const after = (line: string) => said.some((part) => hasPhrase(stems(line), stems(part)));
    const retort = retorts.find(after);
    return retort ? [...mi, ...empathy, ...support].map((text) => ({ retort, text })) : [];
  });
}

/** What becomes of trust where one of them is sent after a hurt. */
function trustAfter(scenario: (typeof scenarios)[number], { retort, text }: Offered): number {
  const seed = 67;
  const hurts = ["Hi, I'm Sara. What's been going on?", "At least it could be worse."];
  let last = open(scenario, seed);
  hurts.forEach((message, at) => {
    const heard = hear(message, last.text);
    const exchange = { message, clientMessage: last.text, earlier: hurts.slice(0, at), heard };
    last = step(last.state, exchange, scenario, seed);
  });
  const heard = hear(text, retort);
  const exchange = { message: text, clientMessage: retort, earlier: hurts, heard };
  return step({ ...last.state, trust: 2 }, exchange, scenario, seed).state.trust;
}

describe.each(scenarios.map((scenario) => [scenario.key, scenario] as const))(
  "What is offered after a retort of %s",
  (_, scenario) => {
    it("costs no trust where it is sent, in nine of ten at least", () => {
      const all = offered(scenario);
      expect(all.length).toBeGreaterThan(10);
      const costly = all.filter((one) => trustAfter(scenario, one) < 2);
      expect(costly.length / all.length, costly.map(({ text }) => text).join(" | ")).toBeLessThan(
        0.1,
      );
    });
  },
);
