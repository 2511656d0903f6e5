import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { inFull } from "~/domain/practice/hearing/in-full";

describe("Texters' spellings", () => {
  it.each([
    [
      "wat wud u do if u had 1 hr just 4 urself",
      "what would you do if you had 1 hr just for yourself",
    ],
    ["is there any1 else who cud help out", "is there anyone else who could help out"],
    [
      "did u try emailin them or callin or wotever",
      "did you try emailing them or calling or whatever",
    ],
    ["how long has this been goin on 4", "how long has this been going on for"],
    ["r you gonna b ok 2nite?", "are you going to be ok tonight?"],
    ["i no u dont believe me", "i know you dont believe me"],
    ["Wat did they say u did", "What did they say you did"],
    ["that sux, sooo sorry", "that sucks, so sorry"],
    ["u eatin n sleepin ok", "are you eating and sleeping ok"],
    ["wot u gonna do wen we finish", "what are you going to do when we finish"],
    ["how bout at home", "how about at home"],
    ["who do u look up 2", "who do you look up to"],
    ["lol ur funny", "lol you are funny"],
    ["how is ur sister", "how is your sister"],
  ])("are written in full: %s", (written, full) => {
    expect(inFull(written)).toBe(full);
  });

  it.each([
    "I have 2 kids and 4 dogs",
    "He's in Berlin again, begin there",
    "There's no reason, no you needn't",
    "It takes 4 hours to get there",
    "Rahim's cousin is a captain",
    "I said “wat” to him",
  ])("are no part of what is written as usual: %s", (written) => {
    expect(inFull(written)).toBe(written.replace("wat", "what"));
  });
});

describe("A supporter's sentence", () => {
  it.each([
    ["How do you feel about saying goodbye for now?", "open-question"],
    ["Are you ok with saying goodbye for now?", "closed-question"],
  ])("that takes leave of the talk asks nothing of danger: %s", (text, move) => {
    const { moves } = hear(text, null);
    expect(moves).not.toContain("risk-question");
    expect(moves).toContain(move);
  });

  it.each(["Have you said goodbye to people?", "Are you thinking of saying goodbye to everyone?"])(
    "that asks whether leave was taken of others asks of danger: %s",
    (text) => {
      expect(hear(text, null).moves).toContain("risk-question");
    },
  );

  it.each([
    "You must be exhausted.",
    "You must feel so let down.",
    "You must have felt so trapped in that room.",
    "You sound worn out.",
  ])("that reads a feeling reflects, and tells nobody what they must do: %s", (text) => {
    const { moves } = hear(text, null);
    expect(moves.some((move) => move.endsWith("-reflection"))).toBe(true);
    expect(moves).not.toContain("advice");
  });

  it.each(["You must be patient.", "You must talk to him.", "You must try to rest."])(
    "that says what must be done reflects nothing: %s",
    (text) => {
      expect(hear(text, null).moves).not.toContain("simple-reflection");
    },
  );

  it.each(["You sound like a really caring mum.", "You've been so brave to talk about this."])(
    "that names a strength affirms: %s",
    (text) => {
      expect(hear(text, null).moves).toContain("affirmation");
    },
  );

  it("lets two things stand side by side, and counsels nothing", () => {
    const { moves } = hear("You can be lucky and miserable at the same time.", null);
    expect(moves).toEqual(["validation"]);
  });

  it.each(["haha same, mondays are the worst", "it's six years since my Alan died."])(
    "tells of the supporter: %s",
    (text) => {
      expect(hear(text, null).moves).toContain("self-disclosure");
    },
  );

  it.each([
    "ok thanks for talking, hope it gets sorted. nite",
    "Night, love.",
    "aight gtg practice, hit me up l8r ok? goodnite",
    "Well, it's been lovely to talk.",
    "I thank you for your confidence, sir. I wish you a peaceful night.",
    "Right dear, I'd better let you get on.",
  ])("says good night in a word: %s", (text) => {
    expect(hear(text, null).moves).toContain("closing");
  });
});
