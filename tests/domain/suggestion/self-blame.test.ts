import { describe, expect, it } from "vitest";
import { piecesOf, piecesOfCue } from "~/domain/suggestion/pieces";
import { asTheyTellThemselves } from "~/domain/suggestion/self-blame";
import { suggest } from "~/domain/suggestion/suggest";
import { noa } from "~db/seeds/noa/scenario";
import { answerTo } from "../simulator/played";

describe("What the client holds against themselves", () => {
  it.each([
    ["obviously, i must have done SOMETHING", "you must have done something"],
    ["i'd be the idiot", "you'd be the idiot"],
    ["It's my own fault.", "it's your own fault"],
    ["I let everybody down that night.", "you let everybody down that night"],
    ["I should have seen it", "you should have seen it"],
    ["i'm a failure", "you're a failure"],
    [
      "people don't get a text like that for nothing, says my brain, at 3am",
      "people don't get a text like that for nothing",
    ],
  ])("is given back as what part of them is sure of, and never quoted bare: %s", (said, blame) => {
    const pieces = [...piecesOfCue(said, [], false), ...piecesOf([said], null, "all")];
    expect(pieces.map(({ quote }) => quote).filter((quote) => quote !== null)).toEqual([]);
    for (const { turned } of pieces) expect(turned).toBe(`part of you is sure that ${blame}`);
  });

  it.each([
    "you must be tired",
    "your mum thinks he's away",
    "you let him have it",
    "you're the one people are avoiding",
    "you should go to bed and you can't",
  ])("is not looked for in what blames nobody: %s", (turned) => {
    expect(asTheyTellThemselves(turned)).toBe(turned);
  });

  it("is agreed with by no suggestion in a session", () => {
    const step = answerTo(
      noa,
      1,
      "hey, i'm Mel. what happened?",
      "so he ended it out of nowhere, and you're so angry. what's that like?",
      "what do you tell yourself about why?",
      "do you blame yourself for it?",
    );
    expect(step.text).toMatch(/must have been doing something awful/i);
    const handsItBack = suggest(step, noa, 1, [])
      .map(({ text }) => text)
      .filter((text) => /must have (?:done|been)|something awful/i.test(text));
    expect(handsItBack.filter((text) => !/part of you is sure/i.test(text))).toEqual([]);
  });
});
