import type { Composing, Composition } from "./composition";
import { remarkRules } from "./remark";
import type { SimulatorState } from "./state";

function mentioned(state: SimulatorState): Set<string> {
  return new Set([
    ...state.answered,
    ...state.live.map((cue) => cue.id),
    ...Object.keys(state.told),
  ]);
}

/** What is spoken of: the last two messages, and what the one under way says so far. */
function spokenOfNow({ exchange }: Composing, out: Composition): string {
  return [
    exchange.clientMessage ?? "",
    exchange.message,
    ...out.lines.map(({ text }) => text),
  ].join("\n");
}

/** Comes back to something that was spoken of before, once; `again` where nothing else is left to say. False where there is nothing. */
export function comeBack(composing: Composing, out: Composition, again = false): boolean {
  const { voice, state } = composing;
  const back = again
    ? voice.comeBackAgain(mentioned(state))
    : voice.comeBack(mentioned(state), spokenOfNow(composing, out));
  if (back === null) return false;
  out.lines.push(back);
  out.rules.push(remarkRules.comesBack);
  return true;
}
