import { describe, expect, it } from "vitest";
import { scenarios } from "~db/seeds/scenarios";
import { askedBack } from "./asked-back";
import { answerOf, openedUp } from "./opened-up";

/** One session of each take. */
const seeds = [66, 67];

describe.each(Object.entries(askedBack))("What %s has named", (key, { lead, questions }) => {
  it.each(questions.map(([question, topic, holds]) => ({ question, topic, holds })))(
    "can be asked about: $question",
    ({ question, topic, holds }) => {
      for (const seed of seeds) {
        const { rules, text, state } = answerOf(key, lead, question, seed);
        expect(rules).toContain(`answers:${topic}`);
        if (holds) expect(text).toMatch(holds);
        expect(state.trust).toBeGreaterThanOrEqual(openedUp.trust);
      }
    },
  );
});

describe("The stories", () => {
  it("can each be asked back about", () => {
    expect(Object.keys(askedBack).sort()).toEqual(scenarios.map(({ key }) => key).sort());
  });
});
