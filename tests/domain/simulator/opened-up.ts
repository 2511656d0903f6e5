import { hear } from "~/domain/practice/hearing/hear";
import { open, step } from "~/domain/simulator/step";
import type { Step } from "~/domain/simulator/step";
import { scenarios } from "~db/seeds/scenarios";

/** A client who has opened up, and whose cues have been taken up. */
export const openedUp = { turns: 8, trust: 3.2, live: [] };

/** What comes of a message put to a client who has opened up, after some messages. */
export function answerOf(
  key: string,
  lead: readonly string[],
  asked: string,
  seed: number,
  trust = openedUp.trust,
): Step {
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
  return say(asked, lead, { ...last.state, ...openedUp, trust });
}
