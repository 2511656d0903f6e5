import type { Reading } from "../emotion/reading";
import type { Move } from "../practice/hearing/move";
import { findSpan } from "../practice/span";
import { account, countersAfter, phaseAfter, startState } from "./account";
import { appraise } from "./appraise";
import { isSlip } from "./appraisal";
import type { Appraisal } from "./appraisal";
import type { Exchange } from "./exchange";
import { frankTrust, largestStep, lowestValence, worstFall } from "./constants";
import type { Cue, CueKind, DisclosureLayer } from "./cue";
import { permittedLayer } from "./permitted-layer";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";

/** A cue as another speaker names it: by its words, and by the scenario's id where it is one of those. */
export interface ProposedCue {
  /** Words of the message, letter for letter. */
  quote: string;
  /** Null where the scenario has no such cue. */
  id: string | null;
  kind: CueKind;
  explicit: boolean;
  layer: DisclosureLayer;
}

/** What another speaker than the machine says for the client, and where it takes the client. */
export interface ProposedStep {
  text: string;
  reading: Reading;
  /** 1 to 4. */
  trust: number;
  /** 0 to 1. */
  openness: number;
  cues: readonly ProposedCue[];
  /** Topics of the scenario that the message answers; others are left out. */
  told: readonly string[];
}

/** A proposed step as far as the machine's limits allow it. */
export interface BoundedStep {
  state: SimulatorState;
  /** Valence and arousal are the state's. */
  reading: Reading;
  cues: readonly Cue[];
  moves: readonly Move[];
  /** Which limits held it back, and what was left out: "limited:valence", "cue-not-in-text:2". */
  rules: readonly string[];
}

const settled = (value: number) => Math.round(value * 1e6) / 1e6;

function within(value: number, low: number, high: number): number {
  return settled(Math.min(Math.max(low, high), Math.max(low, value)));
}

/** A client who was hurt, or who hears one more stock phrase, does not come closer by it. */
function mayComeCloser(appraisal: Appraisal | null): boolean {
  if (appraisal === null) return false;
  return !isSlip(appraisal) && !appraisal.stock;
}

type Feelings = Pick<SimulatorState, "valence" | "arousal" | "mood" | "trust" | "openness">;

/**
 * The proposed feelings within one step of the ones before: no further than `largestStep`, not above
 * the scenario's ceiling nor below what one session can do, and no closer after what pushes away.
 */
export function boundedFeelings(
  before: SimulatorState,
  proposed: Pick<ProposedStep, "reading" | "trust" | "openness">,
  appraisal: Appraisal | null,
  scenario: Scenario,
): Feelings {
  const closer = mayComeCloser(appraisal) ? 1 : 0;
  const floor = Math.min(
    before.valence,
    Math.max(lowestValence, scenario.start.valence - worstFall),
  );
  const top = Math.max(before.valence, scenario.ceiling);
  const { reading } = proposed;
  const valence = within(
    reading.valence,
    Math.max(floor, before.valence - largestStep.valence),
    Math.min(top, before.valence + largestStep.valence * closer),
  );
  const arousal = within(
    reading.arousal,
    Math.max(-1, before.arousal - largestStep.arousal),
    Math.min(1, before.arousal + largestStep.arousal),
  );
  const trust = within(
    proposed.trust,
    Math.max(1, before.trust - largestStep.trustLost),
    Math.min(4, before.trust + largestStep.trustGained * closer),
  );
  const openness = within(
    proposed.openness,
    Math.max(0, before.openness - largestStep.openness),
    Math.min(1, before.openness + largestStep.openness * closer),
  );
  return { valence, arousal, mood: { valence, arousal }, trust, openness };
}

function placed(proposed: ProposedStep, scenario: Scenario): { id: string | null; cue: Cue }[] {
  const taken = new Set<string>();
  return proposed.cues.flatMap(({ quote, id, kind, explicit, layer }) => {
    const span = findSpan(proposed.text, quote);
    if (span === null || quote.trim() === "" || taken.has(quote)) return [];
    taken.add(quote);
    const spec = id !== null && Object.hasOwn(scenario.cues, id) ? scenario.cues[id] : undefined;
    const own = spec ?? { kind, layer, risk: kind === "risk-indirect" || kind === "risk-direct" };
    const cue = { kind: own.kind, explicit, risk: own.risk, layer: own.layer, quote, ...span };
    return [{ id: spec ? id : null, cue }];
  });
}

function limitsMet(feelings: Feelings, proposed: ProposedStep): string[] {
  const wanted = { ...proposed.reading, trust: proposed.trust, openness: proposed.openness };
  const parts = ["valence", "arousal", "trust", "openness"] as const;
  return parts
    .filter((part) => Math.abs(feelings[part] - wanted[part]) > 1e-6)
    .map((part) => `limited:${part}`);
}

/** The deepest layer that the client may speak of in answer to a message, at the state before it. */
export function layerOpenTo(state: SimulatorState, appraisal: Appraisal | null): DisclosureLayer {
  const frank = appraisal?.riskAsked === true && state.trust >= frankTrust;
  return frank ? 3 : permittedLayer(state);
}

/**
 * Takes a message that another speaker wrote for the client into the machine: feelings move no
 * further than one step, cues are found literally in the text or dropped and counted, counters, live
 * cues and phase follow the machine's own accounting. The state after it is one that the machine can
 * go on from. `before` and `exchange` are null at the opening. A proposal does not say whether it hedges:
 * an answer about risk that tells nothing counts as hedged where trust is too low to be frank. Pure.
 */
export function boundedStep(
  before: SimulatorState | null,
  exchange: Exchange | null,
  proposed: ProposedStep,
  scenario: Scenario,
): BoundedStep {
  const from = before ?? startState(scenario);
  const appraisal = exchange && appraise(exchange, from, scenario);
  const feelings = boundedFeelings(from, proposed, appraisal, scenario);
  const felt: SimulatorState = { ...from, ...feelings };
  const found = placed(proposed, scenario);
  if (appraisal) {
    felt.counters = countersAfter(from, appraisal);
    felt.phase = phaseAfter(felt, appraisal, scenario);
  }
  const deepest = Math.max(from.layer, layerOpenTo(from, appraisal)) as DisclosureLayer;
  const state = account(felt, appraisal, {
    text: proposed.text,
    lines: [proposed.text],
    cues: found.map(({ cue }) => cue),
    ids: found.map(({ id }) => id),
    told: [...new Set(proposed.told)].filter((topic) => Object.hasOwn(scenario.topics, topic)),
    wentOn: null,
    depth: Math.max(0, ...found.map(({ cue }) => cue.layer)),
    hedged: scenario.riskOptIn && feelings.trust < frankTrust,
    rules: [],
    latest: {
      told: found.some(({ cue }) => cue.risk) ? [] : [proposed.text],
      kept: false,
      passed: false,
    },
  });
  const limits = limitsMet(feelings, proposed);
  if (state.layer > deepest) limits.push("limited:layer");
  const dropped = proposed.cues.length - found.length;
  if (dropped > 0) limits.push(`cue-not-in-text:${dropped}`);
  const { valence, arousal } = feelings;
  return {
    state: { ...state, read: valence, layer: state.layer > deepest ? deepest : state.layer },
    reading: { ...proposed.reading, valence, arousal },
    cues: found.map(({ cue }) => cue),
    moves: appraisal?.heard.moves ?? [],
    rules: limits,
  };
}
