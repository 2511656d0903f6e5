import type { Heard } from "../practice/hearing/move";
import type { ConversationTurn } from "../practice/turn";
import type { Scenario } from "./scenario";
import { open, step } from "./step";
import type { Step } from "./step";
import type { Supporter } from "./supporters/supporter";

/** A whole scripted session: the turns in order, and the step behind each client turn. */
export interface Rehearsal {
  history: readonly ConversationTurn[];
  steps: readonly Step[];
}

/** How a supporter's message is heard, given the client's message before it. */
export type Hearing = (text: string, previousClientMessage: string | null) => Heard;

/**
 * Plays a scripted supporter against a scenario: an opening and then `replies` exchanges.
 * Deterministic by seed.
 */
export function rehearse(
  scenario: Scenario,
  seed: number,
  supporter: Supporter,
  replies: number,
  hear: Hearing,
): Rehearsal {
  const steps: Step[] = [open(scenario, seed)];
  const history: ConversationTurn[] = [];
  const earlier: string[] = [];
  for (let reply = 0; ; reply += 1) {
    const last = steps[steps.length - 1];
    if (!last) break;
    history.push({ position: history.length, speaker: "client", text: last.text });
    if (reply === replies) break;
    const message = supporter({ history, state: last.state, scenario, seed });
    history.push({ position: history.length, speaker: "supporter", text: message });
    const exchange = {
      message,
      clientMessage: last.text,
      earlier: [...earlier],
      heard: hear(message, last.text),
    };
    steps.push(step(last.state, exchange, scenario, seed));
    earlier.push(message);
  }
  return { history, steps };
}
