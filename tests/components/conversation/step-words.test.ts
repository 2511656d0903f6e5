import { describe, expect, it } from "vitest";
import { moveInWords, ruleInWords } from "~/components/conversation/step-words";
import { moves } from "~/domain/practice/hearing/move";
import { askedBackKinds } from "~/domain/simulator/asked-back-kind";
import { asideKinds } from "~/domain/simulator/aside-kind";
import { rebuffKinds } from "~/domain/simulator/rebuff-kind";
import { supporters, type SupporterName } from "~/domain/simulator/supporters";
import { scenarios } from "../../../db/seeds/scenarios";
import { sessionOf } from "../../domain/simulator/rehearsals";

describe("Why did the client say this", () => {
  it("has words for every rule that fires in sessions of every scenario and supporter", () => {
    const names = Object.keys(supporters) as SupporterName[];
    const silent = new Set<string>();
    for (const scenario of scenarios)
      for (const name of names)
        for (const { rules } of sessionOf(scenario, 7, name, 14).steps)
          for (const rule of rules) if (ruleInWords(rule) === null) silent.add(rule);
    expect([...silent]).toEqual([]);
  });

  it("has words for what is said beside the story and for the limits that hold Claude back", () => {
    for (const kind of [...asideKinds, ...rebuffKinds])
      expect(ruleInWords(`aside:${kind}`)).not.toBeNull();
    for (const kind of askedBackKinds)
      for (const rule of [`asked-back:${kind}`, `says:asked-back:${kind}`])
        expect(ruleInWords(rule)).not.toBeNull();
    for (const rule of ["spoken-by-claude", "limited:valence", "cue-not-in-text:2"])
      expect(ruleInWords(rule)).not.toBeNull();
    for (const what of ["failed:timeout", "left-out:1", "by-rules:2"])
      expect(ruleInWords(`suggestions-${what}`)).not.toBeNull();
    for (const rule of ["plain-sympathy", "takes-up:which-day", "says-otherwise:safety"])
      expect(ruleInWords(rule)).not.toBeNull();
    expect(ruleInWords("constructor")).toBeNull();
    expect(ruleInWords("a-rule-of-tomorrow:x")).toBeNull();
  });

  it("names every move", () => {
    for (const move of moves) expect(moveInWords(move)).not.toBe(move);
    expect(moveInWords("toString")).toBe("toString");
  });
});
