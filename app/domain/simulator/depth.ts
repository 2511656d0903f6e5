import type { Composing, Composition } from "./composition";
import type { DisclosureLayer } from "./cue";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

/** The layer from which what is shown is heavy: a belief, or a thought of dying. Design choice. */
export const deepLayer: DisclosureLayer = 2;

/** The deepest layer that a message shows or goes on about; 0 where it shows nothing. */
export function deepestIn({ lines, wentOn }: Composition, { cues }: Scenario): number {
  const shown = lines.flatMap(({ marks }) => marks.map(({ cue }) => cue));
  const spokenOf = wentOn ? [...shown, wentOn.id] : shown;
  return Math.max(0, ...spokenOf.map((id) => cues[id]?.layer ?? 0));
}

/** Whether the client's last message told something heavy, or went on about it. */
export function isAfterDepth(
  { counters, focus }: Pick<SimulatorState, "counters" | "focus">,
  { cues }: Scenario,
): boolean {
  return counters.deepRun > 0 || (focus !== null && (cues[focus.id]?.layer ?? 0) >= deepLayer);
}

/** Whether something heavy stands in the message, or stood in the last: nothing is made light of beside it. */
export function isNearDepth({ state, scenario }: Composing, out: Composition): boolean {
  return deepestIn(out, scenario) >= deepLayer || isAfterDepth(state, scenario);
}
