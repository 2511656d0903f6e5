import { describe, expect, it } from "vitest";
import { screenOwnWords } from "~/domain/practice/safety/own-words";
import { expand, fixtureLines } from "./lines";

const both = (name: string) => [...fixtureLines(name), ...fixtureLines(`${name}-later`)];

describe("a peer's own words", () => {
  it.each(both("own-words-urgent"))("breaks role for: %s", (line) => {
    expect(screenOwnWords(line)).toBe("urgent");
  });

  it.each(both("own-words-concern"))("shows help for: %s", (line) => {
    expect(screenOwnWords(line)).not.toBe("none");
  });

  it("raises no false alarm on questions to the client, words given back, third persons and idioms", () => {
    const alarmed = both("own-words-none").filter((line) => screenOwnWords(line) !== "none");
    expect(alarmed).toEqual([]);
  });

  it("hears a real signal after a reply to the client", () => {
    expect(screenOwnWords("That sounds heavy. Are you safe? I want to die as well.")).toBe(
      "urgent",
    );
  });

  it("hears a real signal on a line of its own", () => {
    expect(screenOwnWords("ok so what happened then\ni dont want to live anymore")).toBe("urgent");
  });

  it("takes what stands in quotation marks for somebody else's words", () => {
    expect(screenOwnWords('You wrote "i want to die" before')).toBe("none");
  });

  it("breaks role where the peer speaks of having or using something", () => {
    const said = expand("I swallowed a handful of {substance}")[0] ?? "";
    expect(screenOwnWords(said)).toBe("urgent");
  });

  it.each([
    "i counted them all again",
    "I saved them up",
    "i've been hoarding them up",
    "I've been hoarding them, the whole box",
    "I hid them, the whole packet",
    "i looked up how long it takes",
    "I found out how quickly that works",
    "i counted them over again",
    "I've been saving them up since my exams",
    "I keep counting them every night after my shift",
  ])("is shown help, and stays in the talk, where nobody says what is meant: %s", (line) => {
    expect(screenOwnWords(line)).toBe("concern");
  });

  it.each([
    "i want it to be over. i saved them up.",
    "i counted them all again. i can't do this any more",
    "i counted them all again, there's enough",
    "i looked up how long it takes and if it hurts",
    "i looked up how long it takes to die",
    "i'm so tired of everything, i saved them up",
    "i saved them up for tonight",
    "I saved them up and looked up how long it takes",
    "I've been saving them up, thirty of them",
    "I've been saving them up, 30 of them",
    "I saved them up, it's tomorrow",
  ])("breaks role where danger is hinted at beside it: %s", (line) => {
    expect(screenOwnWords(line)).toBe("urgent");
  });

  it.each([
    "i burned my arm with sunscreen",
    "i burned my skin in the sun",
    "i burned my hand on toast",
    "i burnt my arms at the beach, forgot sunscreen",
    "i burned my hand making toast",
    "i burned my arm on the oven",
    "i burnt myself on the kettle",
    "i cut my hand chopping onions",
    "i cut my finger on paper",
    "i burned my hand on the stove while cooking, it was so hot",
    "i slipped, and burned my arm on the oven",
  ])("takes an accident in the sun or the kitchen for that: %s", (line) => {
    expect(screenOwnWords(line)).toBe("none");
  });

  it.each([
    "i burned my arm",
    "i burned my arm again last night",
    "i burned my arm on the stove on purpose",
    "i burned my arm on the stove again",
    "i burned my hand on the oven to feel something",
    "i burned my arm and said it was the oven",
    "i burned my hand on the stove because i deserve it",
    "i burnt my arm at the beach on purpose",
    "i cut my arm peeling carrots, to calm down",
    "I cut my arms with glass",
    "I cut my legs with broken glass last night",
    "I cut my arm with a bread knife",
    "I cut my hand with glass",
    "I burned my arm on the stove three times",
    "I burned my arm on the stove for a minute",
    "i burned my thigh on the iron",
    "i burned my arm on the iron. it calmed me.",
    "I burned my arm with a lighter at the beach",
    "I burned my arm on the iron and held it there",
    "I burnt myself on the kettle because I wanted the pain",
    "I burned my arm on the stove. I needed it to hurt.",
    "I burned my hand on the stove and my pills are counted out, ready",
  ])("breaks role where a burn or a cut may be meant: %s", (line) => {
    expect(screenOwnWords(line)).toBe("urgent");
  });

  it.each([
    "i burned my arm on the stove and didn't pull it away",
    "i burned my arm on the oven, like always",
    "I forgot how good it was, I burned my arm on the stove",
    "i burned my hand on the iron so i'd be awake",
  ])("shows help where more than the accident is told: %s", (line) => {
    expect(screenOwnWords(line)).not.toBe("none");
  });

  it.each([
    "I have to stop soon.",
    "I have to stop soon. I'd like to leave a small kind thing for you tomorrow.",
    "I have to stop soon. Before I do, what would be a small kind thing for you tomorrow?",
    "We have to finish in five minutes. What would you like to keep from today?",
  ])("takes the end of the talk for that: %s", (line) => {
    expect(screenOwnWords(line)).toBe("none");
  });

  it.each([
    "i have to stop soon, there's nothing left to go on for",
    "I have to stop soon. It hurts too much.",
    "I have to stop soon. Everything hurts. You were kind.",
    "i need to stop",
  ])("shows help where more than the talk may end: %s", (line) => {
    expect(screenOwnWords(line)).not.toBe("none");
  });

  it.each([
    ["I cut my leg shaving", "none"],
    ["i cut my chin shaving this morning", "none"],
    ["I cut my leg shaving on purpose", "urgent"],
    ["I cut my leg", "urgent"],
    ["I saved up the whole box of biscuits", "none"],
  ] as const)("tells an accident of every day from what is meant: %s", (line, level) => {
    expect(screenOwnWords(line)).toBe(level);
  });

  it("says nothing about an empty message", () => {
    expect(screenOwnWords("")).toBe("none");
  });
});
