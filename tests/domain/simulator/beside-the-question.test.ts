import { describe, expect, it } from "vitest";
import { parseLine } from "~/domain/simulator/line";
import { wordingsOf } from "~/domain/simulator/wording";
import { asksForSomebody, speaksOfSomebody } from "~/domain/simulator/somebody-asked";
import { scenarios } from "~db/seeds/scenarios";
import { ewa } from "~db/seeds/ewa/scenario";
import { migs } from "~db/seeds/migs/scenario";
import { tom } from "~db/seeds/tom/scenario";
import { answerTo } from "./played";

describe("A question for something in particular that the story does not tell", () => {
  const beforeTom = [
    "Hello, I'm glad you wrote in. You don't need a proper beginning. When you say they finished you in March, what happened?",
    "Thirty-one years, and he had to look for your name. That must have stung. What have your days been like since?",
    "You and the dog, looking at the stacks. What's it like standing up there?",
    "Like somebody you're waiting on to breathe. It sounds a lot like grief to me. Does your wife know you go up there?",
    "So Gwen sees you're awake but not what's in your head. What is it you sit there thinking?",
  ];

  it("is owned as not answered before something else is told", () => {
    const { text, rules } = answerTo(
      ...([tom, 7309, ...beforeTom] as const),
      "Going over it and over it, looking for the thing you missed. If you'd found it, what would it have changed?",
    );
    const own = tom.asides?.besideIt?.flatMap(wordingsOf).map((line) => parseLine(line).text) ?? [];
    expect(rules).toContain("aside:besideIt");
    expect(own.some((line) => text.startsWith(line))).toBe(true);
    expect(text.length).toBeGreaterThan(60);
  });

  it("is left alone where what it is like was asked, which anything told of it answers", () => {
    const { rules } = answerTo(
      ...([tom, 7309, ...beforeTom] as const),
      "Going over it and over it, looking for the thing you missed. What is that like for you?",
    );
    expect(rules).not.toContain("aside:besideIt");
  });

  it("has words of its own with every client", () => {
    for (const { asides } of scenarios) expect(asides?.besideIt?.length).toBeGreaterThan(4);
  });
});

describe("Who asks for somebody", () => {
  it.each([
    ["is there anybody u dont have to be funny with?", true],
    ["Who have you got near you?", true],
    ["Have you got anyone to ring?", true],
    ["Who are you?", false],
    ["What is there for you in it?", false],
  ])("is known by the question: %s", (question, asks) => {
    expect(asksForSomebody(question)).toBe(asks);
  });

  it.each([
    ["my sister bea, she knows", true],
    ["nobody, really", true],
    ["i can't tell any more, i'm done before the joke is", false],
  ])("is answered by somebody or nobody: %s", (line, speaks) => {
    expect(speaksOfSomebody(line, migs)).toBe(speaks);
  });

  it("is told of nothing else that has a word of the question in it", () => {
    const before = [
      "haha no not bored. so tell me abt the weird, whats it like when it comes?",
      "so the joke takes the hit for u.",
    ];
    const { rules } = answerTo(
      migs,
      8464,
      ...before,
      "is there anybody u dont have to be funny with?",
    );
    expect(rules.filter((rule) => rule.startsWith("answers:near-"))).toEqual([]);
  });

  it("does not mean what is set aside with 'besides'", () => {
    const before = ["I'm sorry about your husband. The quiet must have become very loud."];
    const { rules } = answerTo(
      ewa,
      2691,
      ...before,
      "Who have you got near you, besides the radio?",
    );
    expect(rules).not.toContain("answers:radio");
  });
});

describe("A reading of what was just told", () => {
  it("is agreed with in more than a bare yes", () => {
    const said = [
      "I'm sorry about your husband. It sounds as though the quiet has become very loud since October.",
      "Nearly half a century of scolding him for it, and now you'd perhaps give a great deal to hear it.",
      "I seem to have put that clumsily. You were telling me about Stefan's whistling, and I'd like to hear more of him, if you care to.",
      "You'd like him back as he was, mushrooms and all, and not a saint. Who is it that tidies him up?",
      "One plate, and no one to say good night to. That is the loneliest hour, I should think. Who have you got near you, besides the radio?",
      "You greet him back. It matters that somebody says good evening to you. Does Zosia come by often?",
      "The bell rings and for one second it might be for you. What happens then, when it's only the parcel?",
      "To the right, every one, to the family with the dog. I wonder whether you find yourself angry at those footsteps sometimes.",
      "Nobody has taken your arm since the cemetery. That's a long time to go without being touched.",
    ];
    const { text, rules } = answerTo(
      ...([ewa, 2691, ...said] as const),
      "Eight of you, and then your chair went as well. They never said why, it sounds like.",
    );
    expect(rules).toContain("says:confirm");
    expect(rules.some((rule) => /^(?:tells-within|goes-on-about|offers)/.test(rule))).toBe(true);
    expect(text.split(/\s+/).length).toBeGreaterThan(6);
  });
});
