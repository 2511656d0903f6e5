import { hear } from "~/domain/practice/hearing/hear";
import { open, step } from "~/domain/simulator/step";
import { scenarios } from "~db/seeds/scenarios";

/** What a client answers to a question after some messages, with trust and nothing left waiting. */
export function answerTo(key: string, lead: readonly string[], question: string, seed: number) {
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
  const before = { ...last.state, turns: 8, trust: 2.9, live: [] };
  const { rules, text, state } = say(question, lead, before);
  return { rules, text, trustGained: state.trust - before.trust };
}
