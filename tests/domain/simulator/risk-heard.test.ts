import { describe, expect, it } from "vitest";
import { ben } from "~db/seeds/ben/scenario";
import { priya } from "~db/seeds/priya/scenario";
import { rulesOf } from "./played";

describe("A question about suicide that has no mark", () => {
  it.each([
    "I need to ask if you're thinking about killing yourself.",
    "I'm wondering whether you are having thoughts of suicide.",
    "I want to check if you've been thinking about ending your life",
    "I'd like to ask you about suicide.",
    "Tell me honestly, are you thinking of ending your life",
    "u ever think of ending it",
    "any thoughts of hurting yourself",
  ])("is answered: %s", (message) => {
    expect(rulesOf(priya, 3, message)).toMatch(/answers:risk/);
  });

  it.each(["I'm not asking whether you want to die.", "You said you want to die, and I heard it."])(
    "is none where nothing is asked: %s",
    (message) => expect(rulesOf(priya, 3, message)).not.toMatch(/risk-asked|answers:risk/),
  );
});

describe("What somebody is living for", () => {
  it.each(["What are you living for?", "What do you have to live for?"])(
    "is asked about risk at first, and about what keeps them once a thought was told: %s",
    (message) => {
      expect(rulesOf(ben, 5, message)).toMatch(/risk-asked/);
      expect(rulesOf(ben, 5, "Are you thinking about suicide?", message)).toMatch(
        /answers:(?:risk-keeps|helps)/,
      );
    },
  );
});
