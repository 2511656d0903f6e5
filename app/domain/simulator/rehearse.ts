import type { Heard } from "../practice/hearing/move";
import type { ConversationTurn } from "../practice/turn";
import type { Scenario } from "./scenario";
import { open, step } from "./step";
import type { Step } from "./step";
import type { Supporter } from "./supporters/supporter";

/** A whole rehearsed session: the turns in order, and the step behind each client turn. */
export interface Rehearsal {
  history: readonly ConversationTurn[];
  steps: readonly Step[];
}

/** How a supporter's message is heard, given the client's message before it. */
export type Hearing = (text: string, previousClientMessage: string | null) => Heard;

/** A rehearsal of which only the client's opening has been said. */
export function openRehearsal(scenario: Scenario, seed: number): Rehearsal {
  const first = open(scenario, seed);
  return { history: [{ position: 0, speaker: "client", text: first.text }], steps: [first] };
}

/** A rehearsal after one more supporter message, of what was `offered` or not, and the client's answer to it. */
export function continueRehearsal(
  { history, steps }: Rehearsal,
  message: string,
  scenario: Scenario,
  seed: number,
  hear: Hearing,
  offered: readonly string[] = [],
): Rehearsal {
  const last = steps[steps.length - 1];
  if (!last) return { history, steps };
  const earlier = history.filter(({ speaker }) => speaker === "supporter").map(({ text }) => text);
  const heard = hear(message, last.text);
  const exchange = { message, clientMessage: last.text, earlier, heard, offered };
  const answer = step(last.state, exchange, scenario, seed);
  const position = history.length;
  return {
    history: [
      ...history,
      { position, speaker: "supporter", text: message },
      { position: position + 1, speaker: "client", text: answer.text },
    ],
    steps: [...steps, answer],
  };
}

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
  let played = openRehearsal(scenario, seed);
  for (let reply = 0; reply < replies; reply += 1) {
    const last = played.steps[played.steps.length - 1];
    if (!last) break;
    const { history } = played;
    const message = supporter({ history, state: last.state, scenario, seed });
    played = continueRehearsal(played, message, scenario, seed, hear);
  }
  return played;
}
