import { describe, expect, it } from "vitest";
import { asksWhenLastWell } from "~/domain/simulator/last-time";
import { scenarios } from "~db/seeds/scenarios";

const named = (clientName: string) => ({ ...scenarios[0]!, clientName });

describe("When somebody was last themselves", () => {
  it.each([
    ["Tom", "when did you last feel like yourself?"],
    ["Tom", "When was the last time you felt like Tom?"],
    ["C++ (b", "when was the last time you were C++ (b?"],
  ])("is asked of %s: %s", (name, question) => {
    expect(asksWhenLastWell(question, named(name))).toBe(true);
  });

  it("is not asked by another question for what was last, whatever marks a name has", () => {
    expect(asksWhenLastWell("when did you last eat?", named("A(b"))).toBe(false);
  });
});
