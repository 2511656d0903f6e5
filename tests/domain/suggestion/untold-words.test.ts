import { describe, expect, it } from "vitest";
import { suggestionCategories } from "~/domain/suggestion/category";
import { leaningWords, wasTold } from "~/domain/suggestion/untold-words";
import type { Scenario } from "~/domain/simulator/scenario";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { scenarios } from "~db/seeds/scenarios";
import { tom } from "~db/seeds/tom/scenario";
import { textsOf, walk } from "./walks";

const moment = (said: string): StoryMoment => ({
  cue: null,
  said: [said],
  mi: [],
  empathy: [],
  support: [],
});
const story: Scenario = {
  ...tom,
  story: [
    ["I knew them all by their cough. I saw one by the milk last week, we did a nod."],
    [],
    [],
    ["I keep a carabao calendar in the shed, from number nine."],
  ],
};
const after = moment("by their cough");

describe("The words that a reply leans on", () => {
  it("are the things of the line that it was written for", () => {
    const reply = "All that closeness, and only a nod left of it.";
    const words = leaningWords(reply, after, story);
    expect(words).toEqual(["nod"]);
    expect(wasTold(["I knew them all by their cough"])(words)).toBe(false);
    expect(wasTold(["We nodded at one another"])(words)).toBe(true);
  });

  it("are the things that are of this story alone, and the numbers in it", () => {
    expect(leaningWords("I'd like to see the carabao.", after, story)).toEqual(["carabao"]);
    expect(leaningWords("What did coming in at nine give you?", after, story)).toEqual(["nin"]);
  });

  it("are the doings of a wording of that line, which another wording does not tell", () => {
    const words = leaningWords("When it does ring, what happens in you?", moment("the meter man"), {
      ...tom,
      story: [["The meter man comes. ~ The bell rings, and it is the meter man."], [], [], []],
    });
    expect(words).toEqual(["ring"]);
    expect(wasTold(["Only the meter man comes"])(words)).toBe(false);
    expect(wasTold(["The bell rings"])(words)).toBe(true);
  });

  it("are stretches of time, also where many stories have the word", () => {
    const told = wasTold(["The days got empty"]);
    for (const reply of [
      "A whole summer alone with that is long.",
      "Who did you meet in those two months?",
      "All those years, and they picked one word.",
    ])
      expect(told(leaningWords(reply, after, story)), reply).toBe(false);
    expect(told(leaningWords("It has been years, maybe.", after, story))).toBe(true);
  });

  it("are not the writer's own images, feelings, or words of everybody", () => {
    expect(leaningWords("That's a zeppelin of a week.", after, story)).toEqual([]);
    expect(leaningWords("Your heart is heavy with the guilt.", after, story)).toEqual([]);
    expect(leaningWords("You miss the people round you.", moment("calendar"), story)).toEqual([]);
  });
});

describe("What is suggested", () => {
  it("names no thing of the story that was not told yet", () => {
    const offered = scenarios.flatMap((scenario) =>
      [4, 9].flatMap((seed) => walk(scenario, seed, 0.5, 10)),
    );
    let written = 0;
    for (const offering of offered) {
      const { scenario, step } = offering;
      const isTold = wasTold([...step.state.said, step.text, scenario.clientName]);
      const retorts = /^(?:says|aside|advice|minimised|confronted)/;
      if (step.rules.some((rule) => retorts.test(rule))) continue;
      for (const text of textsOf(offering)) {
        const of = (scenario.suggestions ?? []).filter((each) =>
          suggestionCategories.some((category) => each[category].includes(text)),
        );
        if (of.length === 0) continue;
        written += 1;
        expect(of.some((each) => isTold(leaningWords(text, each, scenario)))).toBe(true);
      }
    }
    expect(written).toBeGreaterThan(100);
  });
});
