import { adviceRules } from "../simulator/advice-rules";
import type { Cue } from "../simulator/cue";
import type { SimulatorState } from "../simulator/state";
import type { AdviceTiming, PlantedCueRow } from "./practice-rows";

/** What an engine kept of one client turn. */
export interface FollowedTurn {
  /** Of the client turn; the reply before it stands one lower. */
  position: number;
  cues: readonly Pick<Cue, "kind" | "explicit" | "risk" | "quote">[];
  state: Pick<SimulatorState, "live" | "shown" | "answered">;
}

/**
 * What became of every planted cue, by the position of the client turn that showed it. A cue is answered
 * by the reply after which the client counts it as met, and passed over by a reply after which it waits
 * longer or is let go of. `turns` in order.
 */
export function followCues(turns: readonly FollowedTurn[]): Map<number, PlantedCueRow[]> {
  return new Map(
    turns.map(({ position, cues, state }, index) => [
      position,
      cues.map(({ kind, explicit, risk, quote }) => {
        const id = Object.entries(state.shown).find(([, words]) => words === quote)?.[0];
        const fate =
          id === undefined ? { answeredAt: null, passedAt: [] } : fateOf(id, turns.slice(index));
        return { kind, explicit, risk, ...fate };
      }),
    ]),
  );
}

type Fate = Pick<PlantedCueRow, "answeredAt" | "passedAt">;

function fateOf(id: string, turns: readonly FollowedTurn[]): Fate {
  const passedAt: number[] = [];
  for (let at = 1; at < turns.length; at += 1) {
    const [before, after] = [turns[at - 1]!, turns[at]!];
    const reply = after.position - 1;
    if (after.state.answered.slice(before.state.answered.length).includes(id)) {
      return { answeredAt: reply, passedAt };
    }
    const waited = before.state.live.find((cue) => cue.id === id);
    if (waited === undefined) continue;
    const waits = after.state.live.find((cue) => cue.id === id);
    if (waits === undefined || waits.missed > waited.missed) passedAt.push(reply);
  }
  return { answeredAt: null, passedAt };
}

/** How advice in a reply stood to the gate, by the rules that the client's engine noted; null: no advice. */
export function adviceTimingOf(
  rules: readonly string[],
  moves: readonly string[],
): AdviceTiming | null {
  if (rules.includes(adviceRules.before)) return "before-gate";
  if (rules.includes(adviceRules.after)) return "after-gate";
  return rules.includes(adviceRules.permission) && moves.includes("advice-with-permission")
    ? "asked-first"
    : null;
}
