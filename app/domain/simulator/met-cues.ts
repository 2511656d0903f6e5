import { meets } from "./content";
import type { Exchange, MetCue } from "./exchange";
import { namesTheFeeling } from "./kind-words";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

/** The waiting cues that a message meets, each with how: by what it speaks of, or by the feeling of one just shown. */
export function metCues(exchange: Exchange, state: SimulatorState, scenario: Scenario): MetCue[] {
  return state.live.flatMap((cue) => {
    const spec = scenario.cues[cue.id];
    if (!spec) return [];
    const justShown = cue.position === 2 * (state.turns - 1);
    const named = justShown && namesTheFeeling(exchange.heard.sentences, spec);
    const how = meets(exchange.heard.sentences, spec, cue.quote) ?? (named ? "openly" : null);
    return how ? [{ cue, how }] : [];
  });
}

/** Whether no cue waits and a message speaks openly of what the client last went on about. */
export function staysWith(exchange: Exchange, state: SimulatorState, scenario: Scenario): boolean {
  const { focus, live } = state;
  if (focus === null || live.length > 0) return false;
  const spec = scenario.cues[focus.id];
  return spec !== undefined && meets(exchange.heard.sentences, spec, focus.quote) === "openly";
}
