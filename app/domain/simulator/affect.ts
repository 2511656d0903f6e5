import { adviceRules } from "./advice-rules";
import type { Appraisal } from "./appraisal";
import { isInterrogation } from "./appraisal";
import {
  attemptedMissShare,
  furtherMissShare,
  interruptedMissShare,
  homeward,
  nodMissShare,
  openMissShare,
  trustLossRoom,
  worstFall,
  worstRise,
  calmArousal,
  echoShare,
  effects,
  inertia,
  inertiaOfHarm,
  lowestValence,
  missedRepeatFactor,
  riskWaitsCeiling,
  opennessPerTrust,
  shutDownShare,
  trustGainRoom,
  trustGainShare,
} from "./constants";
import type { Effect } from "./constants";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

/** One effect that fired, by name and weight. */
export interface FiredEffect {
  rule: string;
  effect: Effect;
  weight: number;
}

function stockEffect(earlier: number): FiredEffect {
  if (earlier === 0) return { rule: "first-stock-phrase", effect: effects.firstStock, weight: 1 };
  if (earlier === 1) return { rule: "second-stock-phrase", effect: effects.laterStock, weight: 1 };
  return { rule: "worn-stock-phrase", effect: effects.wornStock, weight: 1 };
}

function creditFor(appraisal: Appraisal, state: SimulatorState): FiredEffect[] {
  const share = !appraisal.echo ? 1 : state.counters.echoes === 0 ? echoShare : 0;
  return appraisal.met.map(({ cue, how }, index) => ({
    rule: `${how === "openly" ? "met" : "met-by-closed-question"}:${cue.id}`,
    effect: how === "openly" ? effects.met : effects.metByClosedQuestion,
    weight: index === 0 ? share : share / 2,
  }));
}

/** How much of the cost of passing over a message of this sort bears. */
function missShare(
  { nod, openElsewhere, interruption }: Appraisal,
  isCostlyAnyway: boolean,
): number {
  if (nod) return nodMissShare;
  if (isCostlyAnyway) return furtherMissShare;
  if (interruption !== null) return interruptedMissShare;
  return openElsewhere ? openMissShare : 1;
}

function costOfMissing(appraisal: Appraisal): FiredEffect[] {
  const worst = appraisal.missed.reduce<Appraisal["missed"][number] | null>(
    (found, cue) => (found === null || cue.missed > found.missed ? cue : found),
    null,
  );
  if (worst === null || appraisal.hurt !== null) return [];
  if (appraisal.met.length > 0) return [];
  const costly = appraisal.advice === "early" || isInterrogation(appraisal);
  const again = worst.missed > 0;
  const rule = `passed-over:${worst.id}`;
  if ((appraisal.attempted || appraisal.asksOfStory) && !costly)
    return again ? [{ rule, effect: effects.missed, weight: attemptedMissShare }] : [];
  const share = missShare(appraisal, costly);
  return [{ rule, effect: effects.missed, weight: share * (again ? missedRepeatFactor : 1) }];
}

/** Whether it passes over what waits to learn who the client is, or waves it aside: it asks, and earns nothing by it. */
const asksForNothing = ({ missed, asksPast }: Appraisal): boolean => missed.length > 0 && asksPast;

/** Every effect of a message, in the order of hearing: risk, harm, advice, questions, the rest. */
export function firedEffects(appraisal: Appraisal, state: SimulatorState): FiredEffect[] {
  const fired: FiredEffect[] = [];
  const fire = (when: boolean, rule: string, effect: Effect, weight = 1) => {
    if (when) fired.push({ rule, effect, weight });
  };
  const asked = appraisal.methodWanted ? 0 : 1;
  fire(appraisal.riskAsked && appraisal.riskLive, "risk-asked-when-live", effects.riskAsked, asked);
  fire(
    appraisal.riskAsked && !appraisal.riskLive,
    "risk-asked-unprompted",
    effects.riskAskedUnprompted,
    state.counters.riskAsked === 0 ? asked : 0,
  );
  fire(appraisal.hurt === "minimised", "minimised", effects.minimised);
  fire(appraisal.hurt === "confronted", "confronted", effects.confronted);
  fire(
    appraisal.advice === "early" && !appraisal.permission,
    adviceRules.before,
    effects.earlyAdvice,
  );
  fire(appraisal.advice === "timely", adviceRules.after, effects.timelyAdvice);
  fire(appraisal.permission && !appraisal.hurt, adviceRules.permission, effects.permission);
  fired.push(...creditFor(appraisal, state));
  fire(appraisal.stayedWith && !appraisal.echo, "stayed-with-it", effects.stayedWith);
  fire(
    appraisal.gaveBack !== null && appraisal.advice !== "early",
    "gave-back-something-said",
    effects.gaveBack,
  );
  fire(appraisal.openOnCue && !appraisal.repeated, "open-question-on-the-cue", effects.openOnCue);
  fire(
    appraisal.openElsewhere && !appraisal.stock && !asksForNothing(appraisal),
    "open-question",
    effects.openElsewhere,
  );
  fire(isInterrogation(appraisal), "closed-questions-in-a-row", effects.closedRun);
  fire(appraisal.sympathy && !appraisal.stock, "plain-sympathy", effects.laterStock);
  if (
    appraisal.stock &&
    appraisal.questions.length === 0 &&
    !(appraisal.sympathy && state.counters.stock > 1)
  )
    fired.push(stockEffect(state.counters.stock));
  fire(appraisal.doubted && !appraisal.hurt, "reassurance-doubted", effects.doubted);
  fire(appraisal.attempted && !appraisal.affirmed, "reading-put-forward", effects.attempted);
  fire(appraisal.affirmed && !appraisal.hurt, "strength-named", effects.affirmed);
  fire(appraisal.repair, "taken-back", effects.repair);
  fire(appraisal.selfTalk && appraisal.met.length === 0, "talked-of-themselves", effects.selfTalk);
  fire(appraisal.safety && !appraisal.hurt, "safety-step", effects.safety);
  fired.push(...costOfMissing(appraisal));
  return fired;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
/** Six decimals, so that a state read back from storage goes on byte for byte. */
export const settled = (value: number) => Math.round(value * 1e6) / 1e6;

/** How far mood may rise now: not to calm while a told thought waits for a step, and never down from where it is. */
function ceilingNow({ riskWaits, mood }: SimulatorState, { ceiling }: Scenario): number {
  const bound = (riskWaits ?? 0) > 0 ? Math.min(ceiling, riskWaitsCeiling) : ceiling;
  return Math.max(bound, Math.min(mood.valence, ceiling));
}

/** Room that is reckoned with at least, where a scenario starts near its ceiling or its floor. Design choice. */
const leastRoom = 0.1;

function moodValence(state: SimulatorState, scenario: Scenario, change: number): number {
  const { valence } = state.mood;
  const lowest = Math.max(lowestValence, scenario.start.valence - worstFall);
  const span = Math.max(leastRoom, scenario.ceiling - scenario.start.valence);
  const room =
    change > 0
      ? clamp((ceilingNow(state, scenario) - valence) / span, 0, 1)
      : clamp((valence - lowest) / Math.max(leastRoom, scenario.start.valence - lowest), 0, 1);
  const home = change < 0 ? 0 : homeward * (scenario.start.valence - valence);
  return clamp(valence + change * room + Math.max(0, home), -1, 1);
}

function moodArousal(state: SimulatorState, scenario: Scenario, change: number): number {
  const { arousal } = state.mood;
  if (change < 0) {
    const calmer = Math.abs(change);
    return arousal > calmArousal
      ? Math.max(calmArousal, arousal - calmer)
      : Math.min(calmArousal, arousal + calmer / 2);
  }
  const harm = scenario.style === "reserved" ? change * shutDownShare : change;
  const gone = harm > 0 ? arousal - scenario.start.arousal : scenario.start.arousal - arousal;
  return clamp(arousal + harm * clamp((worstRise - gone) / worstRise, 0, 1), -1, 1);
}

function toward(from: number, to: number, keep: number): number {
  return settled(from + (1 - keep) * (to - from));
}

/**
 * The feelings after a message: mood takes the effects, what is shown follows it with inertia. What takes nothing
 * from the client lowers no valence and stirs nobody up, whatever lags behind; what takes something shows at once,
 * also where earlier good has not shown in full.
 */
export function feel(
  state: SimulatorState,
  scenario: Scenario,
  fired: readonly FiredEffect[],
): Pick<SimulatorState, "valence" | "arousal" | "mood" | "trust" | "openness"> {
  const sum = (part: keyof Effect) =>
    fired.reduce((total, { effect, weight }) => total + effect[part] * weight, 0) *
    scenario.temper[part];
  const trustChange = sum("trust");
  const gained =
    trustChange > 0
      ? trustChange * trustGainShare * clamp((4 - state.trust) / trustGainRoom, 0, 1)
      : trustChange * clamp((state.trust - 1) / trustLossRoom, 0, 1);
  const mood = {
    valence: settled(moodValence(state, scenario, sum("valence"))),
    arousal: settled(moodArousal(state, scenario, sum("arousal"))),
  };
  const better = mood.valence >= state.valence;
  const keep = better ? inertia : inertiaOfHarm;
  const harmless = sum("valence") >= 0;
  const taken = (1 - inertiaOfHarm) * Math.min(0, mood.valence - state.mood.valence);
  const moved = toward(state.valence, mood.valence, keep);
  const shown = harmless
    ? Math.max(state.valence, moved)
    : Math.min(settled(state.valence + taken), moved);
  const stirs = sum("arousal") > 0 || mood.arousal <= state.arousal || state.arousal < calmArousal;
  return {
    mood,
    valence: clamp(shown, -1, 1),
    arousal: stirs ? toward(state.arousal, mood.arousal, keep) : state.arousal,
    trust: settled(clamp(state.trust + gained, 1, 4)),
    openness: settled(clamp(state.openness + gained * opennessPerTrust, 0, 1)),
  };
}
