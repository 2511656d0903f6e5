import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { asksOfInside } from "~/domain/simulator/asked-of-inside";
import { open, step, type Step } from "~/domain/simulator/step";
import { thingsNamed } from "~/domain/simulator/things-named";
import { stem } from "~/domain/simulator/lexeme";
import { likeliestCategory } from "~/domain/emotion/reading";
import { scenarios } from "~db/seeds/scenarios";
import { sessionOf } from "./rehearsals";

const seeds = [3, 66, 67];
const openers = ["Hi, I'm Sara. I've got time for you.", "What's been going on for you?"];

function scenarioOf(key: string) {
  const scenario = scenarios.find((one) => one.key === key);
  if (!scenario) throw new Error(`No scenario ${key}`);
  return scenario;
}

/** Each step of a talk with a client. */
function stepsOf(key: string, messages: readonly string[], seed: number): Step[] {
  const scenario = scenarioOf(key);
  const earlier: string[] = [];
  let last = open(scenario, seed);
  return messages.map((message) => {
    const heard = hear(message, last.text);
    const exchange = { message, clientMessage: last.text, earlier: [...earlier], heard };
    last = step(last.state, exchange, scenario, seed);
    earlier.push(message);
    return last;
  });
}

describe("What a question names as a thing", () => {
  it.each([
    ["What goes through you, when you look at that card?", ["card"]],
    ["How did you manage to stop, back in June?", ["june"]],
    ["If Dai were sat there now, what would he come out with?", ["dai"]],
    ["What comes back to you, with that spanner in your hand?", ["spanner", "hand"]],
    ["What was it like, to find you had to stop?", []],
    ["Do you miss her?", []],
    ["What was that like, among the four hundred?", []],
  ])("is told apart from what is done with it: %s", (question, things) => {
    expect(thingsNamed(question)).toEqual(things.map(stem));
  });
});

describe("A question about what goes on within", () => {
  it.each([
    "What goes through you, when you look at that card?",
    "Underneath the smooth running, what is it like in there?",
    "What would you want to say, when it's your turn at that table?",
    "What did it do to you, to see it counted in mornings?",
    "What comes up in you, once there's nothing left on the list?",
  ])("is heard as one: %s", (question) => {
    expect(asksOfInside(question)).toBe(true);
  });

  it.each([
    "What do you grow on the allotment?",
    "Who knows about it?",
    "How long have you been at the works?",
    "What's your dog called?",
    "When did they tell you?",
    "Do you sleep?",
  ])("is not what asks for a fact: %s", (question) => {
    expect(asksOfInside(question)).toBe(false);
  });

  it.each(scenarios.map(({ key }) => key))(
    "is answered by what %s has just shown, and by no line that only has a word of it",
    (key) => {
      for (const seed of seeds) {
        const last = stepsOf(key, [...openers, "What does it do to you, all that?"], seed).at(-1);
        const ofWhatWasShown = /^(?:tells-within|goes-on-about):/;
        expect(last?.rules.some((rule) => ofWhatWasShown.test(rule))).toBe(true);
        expect(last?.rules).not.toContain("answers:fact");
      }
    },
  );
});

describe("What comes next", () => {
  it.each(["And then?", "What happened after that?", "What happened then?"])(
    "is asked openly, and is no question for the whole story: %s",
    (question) => {
      for (const { key } of scenarios)
        for (const seed of seeds) {
          const last = stepsOf(key, [...openers, question], seed).at(-1);
          expect(last?.rules).not.toContain("answers:happened");
          expect(last?.rules).not.toContain("says:shows-it-was-missed");
        }
    },
  );
});

describe("A question for somebody", () => {
  it.each(scenarios.map(({ key }) => key))(
    "is not answered by what a cue tells further: %s",
    (key) => {
      for (const seed of seeds)
        for (const question of ["Who else was there?", "Where was that?"]) {
          const last = stepsOf(key, [...openers, question], seed).at(-1);
          expect(last?.rules.filter((rule) => rule.startsWith("goes-on-about:"))).toEqual([]);
        }
    },
  );

  it.each(scenarios.map(({ key }) => key))(
    "asks who there is for %s, where it is whom they talk to",
    (key) => {
      const last = stepsOf(key, [...openers, "Who do you talk to about any of it?"], 3).at(-1);
      expect(last?.rules.filter((rule) => /^(?:answers|says:deflect):/.test(rule))).toEqual([
        expect.stringMatching(/(?:friends|in-the-day)$/),
      ]);
    },
  );
});

describe("How often it is", () => {
  it.each(scenarios.map(({ key }) => key))(
    "is told by %s as a frequency and not as a number of ten",
    (key) => {
      for (const seed of seeds) {
        const last = stepsOf(key, [...openers, "How often is it like that?"], seed).at(-1);
        if (!last?.rules.includes("answers:scale")) continue;
        expect(last.text).not.toMatch(
          /\bout of ten\b|\b(?:a|an|i'd say|us say) (?:six|seven|eight|[678])\b/i,
        );
      }
    },
  );
});

describe("A cue of distress", () => {
  it.each(scenarios.map(({ key }) => key))("is never read as happiness: %s", (key) => {
    const glad = seeds.flatMap((seed) =>
      sessionOf(scenarioOf(key), seed, "good", 25)
        .steps.filter(
          ({ cues, reading }) =>
            cues.length > 0 && likeliestCategory(reading.distribution) === "happiness",
        )
        .map(({ text }) => text),
    );
    expect(glad).toEqual([]);
  });
});

describe("An answer that puts a question off", () => {
  const unknown = [
    "Which bus do you take?",
    "It sounds as if you carry a great deal.",
    "What colour is the kitchen?",
    "You keep going, whatever it costs you.",
    "Do you ski?",
  ];

  it.each(scenarios.map(({ key }) => key))("has nothing deep beside it: %s", (key) => {
    const putOff = /^(?:aside:(?:offside|unnamed|said|forLater)|says:(?:deflect|dontKnow))/;
    let found = 0;
    for (const seed of seeds)
      for (const { rules } of stepsOf(key, [...openers, ...unknown], seed)) {
        if (!rules.some((rule) => putOff.test(rule))) continue;
        found += 1;
        expect(rules.filter((rule) => /^offers:layer-[23]/.test(rule))).toEqual([]);
      }
    expect(found).toBeGreaterThan(0);
  });

  it.each(scenarios.filter(({ riskOptIn }) => !riskOptIn).map(({ key }) => key))(
    "and so does a thought of suicide that %s denies",
    (key) => {
      for (const seed of seeds) {
        const question = "Are you having thoughts of suicide?";
        const last = stepsOf(key, [...openers, question], seed).at(-1);
        expect(last?.rules.filter((rule) => rule.startsWith("offers:"))).toEqual([]);
      }
    },
  );
});
