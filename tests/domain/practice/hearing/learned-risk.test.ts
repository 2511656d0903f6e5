import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";

/** Messages of the list, by what they do. */
function keptAside(): Map<string, string[]> {
  const file = new URL("../../../fixtures/hearing/risk-asked-kept-aside.txt", import.meta.url);
  const found = new Map<string, string[]>();
  let kind = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("== ")) kind = line.slice(3);
    else if (line !== "" && !line.startsWith("#"))
      found.set(kind, [...(found.get(kind) ?? []), line]);
  }
  return found;
}

const clientMessage = "I don't know. It's been a lot lately.";
const isHeard = (text: string) => hear(text, clientMessage).moves.includes("risk-question");
const lists = keptAside();
const heardOf = (kind: string) => (lists.get(kind) ?? []).filter(isHeard).length;

describe("A question about suicide in words that nobody wrote a rule for", () => {
  it("is heard in nine of ten messages that nothing was chosen by", () => {
    expect(lists.get("asks")).toHaveLength(80);
    expect(heardOf("asks")).toBeGreaterThanOrEqual(74);
  });

  it("is seldom heard where somebody else's death or everyday things are spoken of in the same words", () => {
    expect(lists.get("asks of others")).toHaveLength(40);
    expect(heardOf("asks of others")).toBeLessThanOrEqual(6);
    expect(lists.get("everyday")).toHaveLength(70);
    expect(heardOf("everyday")).toBeLessThanOrEqual(4);
    expect(heardOf("says and does not ask")).toBeLessThanOrEqual(2);
  });

  test.each([
    "are u having thoughts of sucide",
    "do you feel suicidel",
    "have you been feeling suisidal at all",
    "any suicdal thoughts",
  ])("is heard however it is spelt: %s", (text) => {
    expect(isHeard(text)).toBe(true);
  });

  test.each([
    "Does it ever cross your mind that everyone would be better off with you dead?",
    "Have you reached a point where you would rather not exist?",
    "You want no more to live, yes?",
    "Is what you call the exit suicide?",
  ])("is heard by its likeness to others: %s", (text) => {
    expect(isHeard(text)).toBe(true);
  });

  test.each([
    "Have you been ill yourself?",
    "When did you stop feeling like yourself?",
    "What did you hope to make of your life?",
    "Do you ever think about her dying?",
    "How did your sister take it when he wanted to die?",
  ])("is not heard in: %s", (text) => {
    expect(isHeard(text)).toBe(false);
  });
});
