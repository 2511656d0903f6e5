import { describe, expect, test } from "vitest";
import { personWanted } from "~/domain/simulator/kind-of-answer";
import { topicOf } from "~/domain/simulator/topic-asked";
import { asksInUsualWords } from "~/domain/simulator/usual-wordings";
import { scenarios } from "~db/seeds/scenarios";
import { halima } from "~db/seeds/halima/scenario";
import { kofi } from "~db/seeds/kofi/scenario";
import { migs } from "~db/seeds/migs/scenario";
import { tom } from "~db/seeds/tom/scenario";
import { answerTo, rulesOf } from "./played";

const begun = ["hi there, thanks for writing", "what's been happening?"];

/** Questions for somebody, by the topic that names whoever it is. */
const asked: Readonly<Record<string, readonly string[]>> = {
  trusted: [
    "Who in your life feels safest?",
    "Is there anybody you've been able to be honest with about how you feel?",
    "Have you opened up to anyone?",
    "Who would you tell next?",
    "Is there one person you might want to tell next, when you're ready?",
  ],
  "asked-after": [
    "Did anyone at the hospital sit down with you afterwards?",
    "Has anyone asked how you are, in all this?",
    "Who checks in on you?",
  ],
  "angry-with": [
    "Cross at whom?",
    "If you were allowed to be cross here, who would it be with?",
    "Who is all that anger for?",
  ],
};

describe("A question for somebody in its usual wording", () => {
  const all = Object.entries(asked).flatMap(([topic, questions]) =>
    questions.map((question) => [question, topic] as const),
  );

  test.each(all)("%s is answered by whoever it is", (question, topic) => {
    expect(asksInUsualWords(question, topic)).toBe(true);
    for (const scenario of scenarios) {
      const found = topicOf(question, scenario)?.topic ?? "";
      const isKnown = found === topic || !asksInUsualWords(question, found);
      expect([scenario.key, found, isKnown]).toEqual([scenario.key, found, true]);
      expect(["feeling", "self", "happened", "like"]).not.toContain(found);
    }
  });

  test.each([
    "Are you honest with yourself about it?",
    "Who knows?",
    "What are you angry about?",
    "Did anyone take over your shift?",
    "Who is honest here?",
  ])("%s is none of these", (question) => {
    const topics = Object.keys(asked).filter((topic) => asksInUsualWords(question, topic));
    expect(topics).toEqual([]);
  });
});

describe("What must hold somebody", () => {
  test.each([
    ["Whose cup was it?", "who"],
    ["Cross at whom?", "who"],
    ["If you could choose, who would it be?", "who"],
    ["Is there anyone at school?", "ifAnybody"],
    ["Did anyone sit down with you?", "ifAnybody"],
    ["Who are you?", null],
    ["What did the person who rang say?", null],
    ["When did you last see her?", null],
    ["Who would miss you?", null],
  ] as const)("%s: %s", (question, wanted) => {
    expect(personWanted(question)).toBe(wanted);
  });

  test("who feels safest is told by a person, and never by a feeling", () => {
    for (const scenario of scenarios) {
      const { rules } = answerTo(scenario, 15, ...begun, "Who in your life feels safest?");
      expect([scenario.key, rules]).toEqual([
        scenario.key,
        expect.arrayContaining(["answers:trusted"]),
      ]);
    }
  });

  test("whom they miss or blame is not answered by what was told already of something else", () => {
    for (const scenario of scenarios)
      for (const question of ["Who do you miss?", "Who'd you go to on a bad night?"])
        expect(rulesOf(scenario, 5, ...begun, question)).not.toMatch(/says:already:happened/);
  });

  test("whose cup it was in the picture is told by whoever it was", () => {
    expect(rulesOf(migs, 3, ...begun, "Whose cup was it, in the picture?")).toContain(
      "answers:whose-cup",
    );
  });

  test.each([
    [halima, "What would you ask of them if you knew they wouldn't be offended?", "ask-of-them"],
    [halima, "Where are you in it?", "where-in-the-story"],
    [kofi, "How is the flat on the days they aren't there?", "flat-without-them"],
    [kofi, "Two beds with nobody in. When were they last slept in?", "beds-last-slept-in"],
    [kofi, "How often do you get to have them?", "how-often-kids"],
  ] as const)(
    "what is asked is answered, and not a word of it: case %#",
    (scenario, question, topic) => {
      expect(rulesOf(scenario, 7, ...begun, question)).toContain(`answers:${topic}`);
    },
  );
});

describe("Who could be with them, where every line for a step was said", () => {
  test.each([
    ["halima", halima],
    ["tom", tom],
  ] as const)("%s names somebody who could, and not only who is there now", (_, scenario) => {
    const ask = "Who could be with you tonight?";
    const talk = [...begun, "Are you thinking about killing yourself?", ask, ask, ask];
    for (const upTo of [4, 5]) {
      const rules = rulesOf(scenario, 3, ...talk.slice(0, upTo));
      expect(rules).not.toContain("aside:company");
    }
  });
});
