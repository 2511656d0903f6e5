import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { open, step } from "~/domain/simulator/step";
import { scenarios } from "~db/seeds/scenarios";
import { askedBack } from "./asked-back";

/** One session of each take. */
const seeds = [66, 67];
/** A client who has opened up, and whose cues have been taken up. */
const openedUp = { turns: 8, trust: 3.2, live: [] };

/** What comes of a question put to a client after some messages. */
function answerTo(key: string, lead: readonly string[], question: string, seed: number) {
  const scenario = scenarios.find((one) => one.key === key);
  if (!scenario) throw new Error(`No scenario ${key}`);
  let last = open(scenario, seed);
  const say = (message: string, earlier: readonly string[], state = last.state) => {
    const heard = hear(message, last.text);
    const exchange = { message, clientMessage: last.text, earlier: [...earlier], heard };
    return step(state, exchange, scenario, seed);
  };
  lead.forEach((message, at) => {
    last = say(message, lead.slice(0, at));
  });
  return say(question, lead, { ...last.state, ...openedUp });
}

describe.each(Object.entries(askedBack))("What %s has named", (key, { lead, questions }) => {
  it.each(questions.map(([question, topic, holds]) => ({ question, topic, holds })))(
    "can be asked about: $question",
    ({ question, topic, holds }) => {
      for (const seed of seeds) {
        const { rules, text, state } = answerTo(key, lead, question, seed);
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
