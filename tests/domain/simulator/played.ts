import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import type { Step } from "~/domain/simulator/step";

/** The step by which a client answers the last of some messages. */
export function answerTo(scenario: Scenario, seed: number, ...messages: readonly string[]): Step {
  const { steps } = messages.reduce(
    (so, message) => continueRehearsal(so, message, scenario, seed, hear),
    openRehearsal(scenario, seed),
  );
  const last = steps.at(-1);
  if (!last) throw new Error("nothing was said");
  return last;
}

/** The rules of that step, in one line. */
export function rulesOf(scenario: Scenario, seed: number, ...messages: readonly string[]): string {
  return answerTo(scenario, seed, ...messages).rules.join(" ");
}
