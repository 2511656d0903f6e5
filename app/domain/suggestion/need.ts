import { adviceGateOpen, riskIsLive } from "../simulator/appraise";
import type { Scenario } from "../simulator/scenario";
import { latestOf } from "../simulator/state";
import type { SimulatorState } from "../simulator/state";

/** The situation that a reply has to meet. */
export interface SuggestionNeed {
  occasion:
    | "risk"
    | "safety"
    | "denied"
    | "hedged"
    | "repair"
    | "passed"
    | "kept"
    | "closing"
    | "cue"
    | "coping"
    | "opening"
    | "onward";
  /** Cue that the reply is about, with the client's words; null where nothing was shown yet. */
  focus: { id: string; quote: string } | null;
}

/** Client turns within which a conversation is only beginning. Design choice. */
const openingTurns = 2;

/** Client turns for which a waiting cue is still what a reply speaks of; later ones come back to it. Design choice. */
const freshTurns = 3;

/** The thought of suicide that was told last; null where the client has spoken of none. */
function riskTold(state: SimulatorState, scenario: Scenario): SuggestionNeed["focus"] {
  const [id, quote] =
    Object.entries(state.shown).findLast(([shown]) => scenario.cues[shown]?.risk) ?? [];
  return id === undefined || quote === undefined ? null : { id, quote };
}

/** What the moment asks for: an answer about risk and risk before all else, then repair, the end, a waiting cue, a next step, the rest. */
export function needOf(state: SimulatorState, scenario: Scenario): SuggestionNeed {
  const risky = [...state.live].reverse().find((cue) => scenario.cues[cue.id]?.risk);
  const recent = state.live.filter(({ position }) => position >= 2 * (state.turns - freshTurns));
  const latest = recent.at(-1) ?? (state.phase === "coping" ? null : state.focus);
  const told = riskTold(state, scenario);
  if (riskIsLive(state)) return { occasion: "risk", focus: risky ?? latest };
  if (state.riskAnswer === "denied" || state.riskAnswer === "hedged")
    return { occasion: state.riskAnswer, focus: latest };
  if (state.riskAnswer === "told" || (state.riskWaits ?? 0) > 0)
    return { occasion: "safety", focus: risky ?? told };
  if (risky) return { occasion: "safety", focus: risky };
  const passed = latestOf(state).passed
    ? state.live.findLast(({ missed }) => missed > 0)
    : undefined;
  const newlyShown = state.live.some(({ position }) => position === 2 * (state.turns - 1));
  if (state.counters.hurtRun > 0 && !newlyShown) return { occasion: "repair", focus: latest };
  if (state.phase === "closing") return { occasion: "closing", focus: latest };
  if (passed) return { occasion: "passed", focus: passed };
  if (latestOf(state).kept) return { occasion: "kept", focus: latest };
  if (latest) return { occasion: "cue", focus: latest };
  const ready = state.phase === "coping" && adviceGateOpen(state);
  const begins = state.turns <= openingTurns && Object.keys(state.shown).length === 0;
  return { occasion: ready ? "coping" : begins ? "opening" : "onward", focus: null };
}

/** What was shown earlier and may be come back to, unanswered first. */
export function shownEarlier(
  { focus }: SuggestionNeed,
  { shown, answered }: SimulatorState,
  scenario: Scenario,
): { id: string; quote: string }[] {
  return Object.entries(shown)
    .filter(([id]) => scenario.cues[id] && id !== focus?.id && !scenario.cues[id].risk)
    .sort(([a], [b]) => Number(answered.includes(a)) - Number(answered.includes(b)))
    .map(([id, quote]) => ({ id, quote }));
}

/** Why a reply was made, for the expert: the need, the cue, the phase, the gate. */
export function reasonFor(need: SuggestionNeed, state: SimulatorState, scenario: Scenario): string {
  const spec = need.focus ? scenario.cues[need.focus.id] : undefined;
  const shown =
    need.focus && spec
      ? `“${need.focus.quote}” (${spec.kind}, ${spec.explicit ? "explicit" : "implicit"}, layer ${spec.layer})`
      : "no cue is waiting";
  const gate = adviceGateOpen(state) ? "advice gate open" : "advice gate closed";
  return `${need.occasion}: ${shown}; phase ${state.phase}; ${gate}`;
}
