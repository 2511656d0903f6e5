import type { Appraisal } from "./appraisal";
import { answersPast } from "./composition";
import type { Said } from "./said";
import type { SimulatorState } from "./state";

/** Client turns for which suggestions stay with a thought that was told. Design choice. */
const riskWaitingTurns = 3;

/** The rule by which the client says that they are safe. */
const saysSafe = "aside:safe";

/** Whether it only says what was at earlier times: that neither tells of a thought of now nor denies one. */
const isOfThePastAlone = ({ riskWaits }: SimulatorState, { hedged, told, rules }: Said): boolean =>
  riskWaits === null && !hedged && !told.includes("risk") && rules.includes(answersPast);

/**
 * What a message answers where risk was asked about: a told thought, a plain no, or neither. That they are safe, said to
 * a question for no more than that, is nothing hedged.
 */
function riskAnswerOf(
  state: SimulatorState,
  appraisal: Appraisal | null,
  said: Said,
): SimulatorState["riskAnswer"] {
  if (appraisal === null || !appraisal.riskAsked) return null;
  if (!said.hedged && said.cues.some((cue) => cue.risk)) return "told";
  if (!said.hedged && state.riskWaits === null && said.rules.includes(saysSafe)) return null;
  if (isOfThePastAlone(state, said)) return null;
  const kept = said.hedged || state.riskWaits === null;
  if (!said.told.includes("risk")) return kept ? "hedged" : "told";
  return state.counters.riskShown > 0 ? "told" : "denied";
}

/**
 * A told thought waits for a step towards safety, and not longer than a few turns of talk about anything
 * else: while it is spoken of, it goes on waiting.
 */
function riskWaitsAfter(
  state: SimulatorState,
  appraisal: Appraisal | null,
  answer: SimulatorState["riskAnswer"],
): number | null {
  if (answer === "told") return riskWaitingTurns;
  if (state.riskWaits === null) return null;
  if (appraisal?.safety) return 0;
  return appraisal?.ofRisk ? state.riskWaits : Math.max(0, state.riskWaits - 1);
}

/** Whether a question about suicide stands open: it was hedged, and neither told nor denied since. */
function riskOpenAfter(
  { riskOpen }: SimulatorState,
  answer: SimulatorState["riskAnswer"],
  { hedged }: Said,
): boolean {
  if (hedged) return true;
  return answer === "told" || answer === "denied" ? false : (riskOpen ?? false);
}

/** Where talk of suicide stands after a message; `toldBeforeRisk` keeps what had been told when a thought first was. */
export function riskAfter(
  before: SimulatorState,
  appraisal: Appraisal | null,
  said: Said,
): Pick<SimulatorState, "riskAnswer" | "riskOpen" | "riskWaits" | "toldBeforeRisk"> {
  const riskAnswer = riskAnswerOf(before, appraisal, said);
  const riskWaits = riskWaitsAfter(before, appraisal, riskAnswer);
  const firstTold = before.riskWaits === null && riskWaits !== null;
  return {
    riskAnswer,
    riskOpen: riskOpenAfter(before, riskAnswer, said),
    riskWaits,
    toldBeforeRisk: firstTold ? before.told : before.toldBeforeRisk,
  };
}
