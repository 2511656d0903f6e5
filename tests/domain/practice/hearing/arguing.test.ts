import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { reflectionMoves, type Move } from "~/domain/practice/hearing/move";

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../../fixtures/hearing/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

const told = "I've been thinking about not being here. Of ending it.";
const agreeing: readonly Move[] = [...reflectionMoves, "validation", "affirmation"];
const harsh: readonly Move[] = ["confrontation", "minimising"];
const any = (text: string, moves: readonly Move[], previous: string | null = told) =>
  hear(text, previous).moves.some((move) => moves.includes(move));

describe("what is said against a wish to die", () => {
  it.each(linesOf("arguing.txt"))("is heard as arguing, and not as given back: %s", (text) => {
    for (const previous of [told, null]) {
      expect(any(text, harsh, previous)).toBe(true);
      expect(any(text, agreeing, previous)).toBe(false);
    }
  });

  it.each(linesOf("arguing-look-alikes.txt"))(
    "argues nothing where it is not meant so: %s",
    (text) => {
      expect(any(text, harsh)).toBe(false);
    },
  );

  test.each<[Move, string]>([
    ["confrontation", "That would be so selfish."],
    ["confrontation", "Think of your family."],
    ["confrontation", "Don't you dare."],
    ["minimising", "You've so much to live for!"],
    ["minimising", "That's a permanent solution to a temporary problem."],
  ])("is %s by the codebook: %s", (move, text) => {
    expect(hear(text, told).moves).toEqual([move]);
  });

  it("is the client's own where they have just said it", () => {
    expect(any("You don't really want to die.", harsh, "i don't really want to die")).toBe(false);
    expect(any("You don't really want to die.", harsh)).toBe(true);
  });
});

describe("a wish to die, given back as none", () => {
  it.each([
    ["You don't want to die", "i want to die"],
    ["You don't want to die, not really.", "i want to die"],
    ["So you don't want to die.", "I don't know. I want to die."],
    ["you dont rly want to die", "idk i want to die"],
    ["You don't want to die", "i can't do this anymore i want to die"],
    ["It sounds like you don't want to die.", "i want to die"],
    ["You never wanted to die.", "i wanted to die"],
    ["You don't want to kill yourself.", "i want to kill myself"],
    ["You don't want to end your life.", "i think about ending my life"],
    ["You don't want to die.", "I do not want to be alive"],
    ["You don't want to die.", "I do not feel anything, I want to die"],
    ["You don't want to die.", "I am not going to lie, I want to die"],
    ["You don't want to die.", "not gonna lie i want to die"],
    ["You don't want to die.", "i wish i didn't want to die"],
    ["You don't want to die.", "i never wanted to die before. now i want to die"],
    ["You don't want to die.", "i don't just want to die, i want to be forgotten"],
  ])("makes it small, and gives nothing back: %s, after '%s'", (text, previous) => {
    expect(any(text, ["minimising"], previous)).toBe(true);
    expect(any(text, agreeing, previous)).toBe(false);
  });

  it.each([
    ["You don't want to die.", "i don't want to die"],
    ["It sounds like you don't want to die.", "i don't want to die, i want it to stop"],
    ["You don't want to die.", "i never wanted to die"],
    ["You don't want to die.", "i'm not saying i want to die"],
    ["You don't want to die.", "it's not that i want to die"],
    ["You don't want to live any more.", "i don't want to live any more"],
    ["You don't want to live.", "i want to die"],
  ])(
    "is the client's own where they denied it, or said it so: %s, after '%s'",
    (text, previous) => {
      expect(any(text, harsh, previous)).toBe(false);
      expect(any(text, agreeing, previous)).toBe(true);
    },
  );
});

describe("leave to feel", () => {
  it.each([
    "You're allowed to be grateful for him and sad as well.",
    "You're totally allowed to hate this.",
  ])("makes nothing small: %s", (text) => {
    expect(any(text, ["minimising"], null)).toBe(false);
  });

  it.each([
    "You are allowed to be sad, at least he's alive.",
    "You're allowed to feel sad, others have it worse.",
    "You're allowed to be sad, and you should be grateful.",
  ])("makes small where something is set against it: %s", (text) => {
    expect(any(text, ["minimising"], null)).toBe(true);
  });

  it("excuses nothing where leave is refused", () => {
    const refused = "You are not allowed to hate yourself over this, it's not that bad.";
    expect(any(refused, ["minimising"], null)).toBe(true);
  });
});

describe("a promise of secrecy", () => {
  it.each([
    "It stays between us.",
    "I won't tell anyone.",
    "I promise I'll keep it to myself.",
    "This won't go any further.",
    "My lips are sealed.",
    "Nobody needs to know about this.",
  ])("reassures, and gives nothing back: %s", (text) => {
    expect(hear(text, told).moves).toEqual(["reassurance"]);
  });

  it.each([
    "You kept it all to yourself.",
    "why keep it a secret tho",
    "i cant keep it secret if ur planning to kill yourself",
    "You don't want anyone to know about this.",
    "Nobody needs to know before you're ready, unless you are in danger.",
  ])("is none in what the client keeps, or with its limit: %s", (text) => {
    expect(any(text, ["reassurance"])).toBe(false);
  });
});
