import {
  guardedTrust,
  openTrust,
  quietTrust,
  sentenceLimit,
  shortFrom,
  usualSentences,
} from "./constants";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

/** How many sentences a message may have now, from 1 to five. */
export function sentenceBudget(state: SimulatorState, scenario: Scenario): number {
  const usual = usualSentences[scenario.style];
  const tense = state.arousal >= shortFrom.arousal && state.valence < shortFrom.valence ? 1 : 0;
  const guarded = state.trust < quietTrust ? 2 : state.trust < guardedTrust ? 1 : 0;
  const open = state.trust >= openTrust && usual < 4 ? 1 : 0;
  return Math.min(sentenceLimit, Math.max(1, usual - tense - guarded + open));
}
