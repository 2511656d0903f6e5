import { describe, expect, it } from "vitest";
import { isOfTheKind } from "~/domain/simulator/fact-in-kind";
import { namedIn } from "~/domain/simulator/fact";
import { thingsNamed } from "~/domain/simulator/things-named";
import { questionsOf } from "~/domain/simulator/asked-part";
import { scenarios } from "~db/seeds/scenarios";
import { ben } from "~db/seeds/ben/scenario";
import { migs } from "~db/seeds/migs/scenario";
import { noa } from "~db/seeds/noa/scenario";
import { rahim } from "~db/seeds/rahim/scenario";
import { tom } from "~db/seeds/tom/scenario";
import { rulesOf } from "./played";

const isOf = (line: string, question: string) =>
  isOfTheKind(line, question, namedIn(question), ben);

describe("A line that shares a word with a question", () => {
  it.each([
    [
      "I leave the car at the hospital after nights and walk it.",
      "Did anyone at the hospital sit down with you?",
    ],
    [
      "Twenty minutes away, she's at the children's hospital.",
      "Did anyone at the hospital sit down with you?",
    ],
    ["The days got empty, and there's a guy in here.", "What do the guys at school say?"],
    ["I wake at five, as for the early shift.", "And that early morning, where were you?"],
    ["You know when a bed's gone flat.", "How is the flat on the days they aren't there?"],
    ["It'd gone off by the time the toast was done.", "Who made the toast?"],
    ["every 'are you ok'. i'm really good at it", "are you good at it?"],
  ])("is no answer where it is of another kind: %s", (line, question) => {
    expect(isOf(line, question)).toBe(false);
  });

  it.each([
    ["A friend from the hospital would sit with me.", "Did anyone at the hospital sit down?"],
    ["The guys say it's a joke.", "What do the guys at school say?"],
    ["That morning I was on the bridge.", "That morning, where were you?"],
    ["The flat has two bunks.", "How is the flat on the days they aren't there?"],
    ["It would be the toast.", "Who made the toast?"],
  ])("is one where it is of the kind: %s", (line, question) => {
    expect(isOf(line, question)).toBe(true);
  });

  it("names no front by what is in front of somebody", () => {
    expect(thingsNamed("Did you ever shout at her in front of the children?")).not.toContain(
      "front",
    );
    expect(thingsNamed("What is on the front of the card?")).toContain("front");
  });
});

describe("What was put back to a client", () => {
  it.each([
    [rahim, "You want to protect them from worry, so you carry it by yourself."],
    [tom, "You've been useful all your life, and now nobody calls for what you know."],
  ] as const)("is agreed with before anything follows: %#", (scenario, reflection) => {
    for (const seed of [1, 2, 3]) {
      const rules = rulesOf(
        scenario,
        seed,
        "Hello, how are you?",
        "How is your family?",
        reflection,
      );
      if (!/goes-on-about:/.test(rules)) continue;
      expect(rules).toMatch(/says:(?:met|confirm).*goes-on-about:/);
    }
  });
});

describe("Behind an answer", () => {
  const talk = [
    "Hello, how are you?",
    "What happened?",
    "How do you sleep?",
    "Who is there for you?",
    "How was today?",
    "Did you eat?",
    "What do you do all day?",
  ];
  it("nobody comes back to something else", () => {
    for (const scenario of scenarios)
      expect(rulesOf(scenario, 5, ...talk)).not.toContain("comes-back-to-something");
  });

  it("to advice, nothing new is told", () => {
    for (const scenario of scenarios) {
      const rules = rulesOf(
        scenario,
        6,
        ...talk.slice(0, 4),
        "You could always join a group in the evenings.",
      );
      expect(rules).not.toMatch(/says:advice.*offers:/);
    }
  });
});

describe("A question for what is at hand, once a thought was told", () => {
  it("is not answered with what helps through the hour as well", () => {
    const rules = rulesOf(
      tom,
      18,
      "Hello Tom. How are things with you?",
      "Tom, are you thinking about killing yourself?",
      "Is there anything around you that you might use to hurt yourself?",
    );
    expect(rules).not.toContain("answers:risk-alone");
  });
});

describe("Two questions in one sentence", () => {
  it("are two behind a word of the time, too", () => {
    expect(questionsOf("Last night, did they come, and what did you do when they did?")).toEqual([
      "Last night, did they come?",
      "what did you do when they did?",
    ]);
    expect(questionsOf("Last night, you and she talked?")).toHaveLength(1);
  });

  it("about the same person are both answered", () => {
    const rules = rulesOf(
      rahim,
      2863,
      "Hello Rahim, how are you?",
      "Who is at home?",
      "How old is Mou, and what would she say if she knew about your arm?",
    );
    expect(rules).toMatch(/answers:mou.*answers:mou/);
  });
});

describe("A word of the story in another question", () => {
  it("does not bring up the story for it", () => {
    expect(rulesOf(migs, 15, "Hey", "What does your faith mean to you in this?")).not.toContain(
      "answers:teased",
    );
    expect(rulesOf(migs, 15, "Hey", "And how are things off the court?")).not.toContain(
      "answers:else-pass-up",
    );
    expect(
      rulesOf(noa, 19, "Hi Noa", "Will you text me or someone else if it gets bad?"),
    ).not.toContain("answers:someone-else");
  });
});
