import type { Reading } from "../emotion/reading";
import type { Move } from "../practice/hearing/move";
import { codePointLength } from "../practice/span";
import { firedEffects, feel } from "./affect";
import { appraise } from "./appraise";
import type { Appraisal, Exchange } from "./appraise";
import { compose } from "./compose";
import type { Composition } from "./compose";
import { copingFrom, frankTrust, liveCueLimit } from "./constants";
import type { Cue, CueKind, DisclosureLayer } from "./cue";
import { parseLine } from "./line";
import type { ParsedLine } from "./line";
import { randomAt } from "./random";
import { readingOf } from "./reading";
import type { Scenario } from "./scenario";
import { utterances } from "./sentence";
import type { LiveCue, Phase, SimulatorState } from "./state";
import { permittedLayer } from "./compose";
import { voiceFor } from "./voice";

/** One client turn: what is said, how it reads, which cues it plants, why, and the state after it. */
export interface Step {
  state: SimulatorState;
  reading: Reading;
  text: string;
  cues: readonly Cue[];
  moves: readonly Move[];
  rules: readonly string[];
}

/** Times a cue is passed over before the client lets go of it. Design choice. */
const missesBeforeLettingGo = 3;

interface Planted {
  text: string;
  cues: Cue[];
  ids: string[];
}

/** Joins lines into one message; a line without an end mark gets a full stop before the next. */
function join(lines: readonly ParsedLine[], scenario: Scenario): Planted {
  const planted: Planted = { text: "", cues: [], ids: [] };
  for (const line of lines) {
    const gap = planted.text === "" ? "" : /[.!?…)]$/.test(planted.text) ? " " : ". ";
    const from = codePointLength(planted.text + gap);
    planted.text += gap + line.text;
    for (const mark of line.marks) {
      const spec = scenario.cues[mark.cue];
      if (!spec) continue;
      const { kind, explicit, risk, layer } = spec;
      const place = { start: from + mark.start, end: from + mark.end, quote: mark.quote };
      planted.cues.push({ kind, explicit, risk, layer, ...place });
      planted.ids.push(mark.cue);
    }
  }
  return planted;
}

function deepest(cues: readonly Cue[], start: DisclosureLayer): DisclosureLayer {
  return cues.reduce((layer, cue) => (cue.layer > layer ? cue.layer : layer), start);
}

function liveAfter(
  state: SimulatorState,
  appraisal: Appraisal | null,
  planted: Planted,
  position: number,
): LiveCue[] {
  const met = new Set(appraisal?.met.map(({ cue }) => cue.id));
  const missed = new Set(appraisal?.missed.map((cue) => cue.id));
  const fresh = planted.cues.map((cue, index) => ({
    id: planted.ids[index] ?? "",
    quote: cue.quote,
    position,
    missed: 0,
  }));
  const renewed = new Set(fresh.map((cue) => cue.id));
  const kept = state.live
    .filter((cue) => !met.has(cue.id) && !renewed.has(cue.id))
    .map((cue) => (missed.has(cue.id) ? { ...cue, missed: cue.missed + 1 } : cue))
    .filter((cue) => cue.missed < missesBeforeLettingGo);
  return [...kept, ...fresh].slice(-liveCueLimit);
}

function focusOf(planted: Planted, composition: Composition): SimulatorState["focus"] {
  const cue = planted.cues.at(-1);
  const id = planted.ids.at(-1);
  if (cue && id !== undefined) return { id, quote: cue.quote };
  return composition.wentOn;
}

function phaseAfter(state: SimulatorState, appraisal: Appraisal, scenario: Scenario): Phase {
  if (appraisal.closing) return "closing";
  const { explorations, riskShown, riskAsked } = state.counters;
  const riskOpen =
    (riskShown > 0 && riskAsked === 0) || state.live.some((cue) => scenario.cues[cue.id]?.risk);
  if (
    explorations >= copingFrom.explorations &&
    state.trust >= copingFrom.trust &&
    state.turns >= (state.layer === 3 ? copingFrom.turns : copingFrom.turnsWithoutTheHardest) &&
    !riskOpen
  )
    return "coping";
  if (state.layer >= 2) return "deepening";
  return state.turns <= 1 ? "opening" : "exploring";
}

function countersAfter(state: SimulatorState, appraisal: Appraisal): SimulatorState["counters"] {
  const now = state.counters;
  const explored = appraisal.met.length > 0 || appraisal.stayedWith || appraisal.openOnCue ? 1 : 0;
  const hurts = appraisal.hurt !== null || appraisal.advice === "early";
  return {
    ...now,
    closedRun: appraisal.closedRun,
    explorations: now.explorations + explored,
    stock: now.stock + (appraisal.stock ? 1 : 0),
    missedRun: explored > 0 ? 0 : appraisal.missed.length > 0 ? now.missedRun + 1 : now.missedRun,
    earlyAdvice: now.earlyAdvice + (appraisal.advice === "early" && !appraisal.permission ? 1 : 0),
    riskAsked: now.riskAsked + (appraisal.riskAsked ? 1 : 0),
    hurtRun: hurts ? now.hurtRun + 1 : Math.max(0, now.hurtRun - 1),
    echoes: now.echoes + (appraisal.echo ? 1 : 0),
  };
}

function finish(
  before: SimulatorState,
  appraisal: Appraisal | null,
  composition: Composition,
  scenario: Scenario,
): Step {
  const planted = join(composition.lines, scenario);
  const position = before.turns * 2;
  const told = { ...before.told };
  for (const topic of composition.told) told[topic] = (told[topic] ?? 0) + 1;
  const deep = planted.cues.some((cue) => cue.layer >= 2);
  const state: SimulatorState = {
    ...before,
    turns: before.turns + 1,
    layer: deepest(planted.cues, before.layer),
    live: liveAfter(before, appraisal, planted, position),
    answered: [...before.answered, ...(appraisal?.met ?? []).map(({ cue }) => cue.id)],
    shown: {
      ...before.shown,
      ...Object.fromEntries(
        planted.cues.map((cue, index) => [planted.ids[index] ?? "", cue.quote]),
      ),
    },
    focus: focusOf(planted, composition),
    told,
    said: [...before.said, ...utterances(planted.text)],
    counters: {
      ...before.counters,
      deepRun: deep ? before.counters.deepRun + 1 : 0,
      riskShown: before.counters.riskShown + planted.cues.filter((cue) => cue.risk).length,
    },
  };
  const hurt = appraisal !== null && (appraisal.hurt !== null || appraisal.advice === "early");
  const kinds: CueKind[] = planted.cues.map((cue) => cue.kind);
  return {
    state,
    reading: readingOf(state.valence, state.arousal, kinds, hurt),
    text: planted.text,
    cues: planted.cues,
    moves: [],
    rules: composition.rules,
  };
}

/** The state before the client has said anything. */
export function startState(scenario: Scenario): SimulatorState {
  const { valence, arousal, trust, openness } = scenario.start;
  return {
    v: 1,
    turns: 0,
    valence,
    arousal,
    mood: { valence, arousal },
    trust,
    openness,
    layer: 0,
    phase: "opening",
    live: [],
    answered: [],
    focus: null,
    shown: {},
    told: {},
    said: [],
    counters: {
      closedRun: 0,
      explorations: 0,
      stock: 0,
      missedRun: 0,
      deepRun: 0,
      earlyAdvice: 0,
      riskAsked: 0,
      riskShown: 0,
      hurtRun: 0,
      echoes: 0,
    },
  };
}

/** The client's first message. The seed picks among the scenario's openings. */
export function open(scenario: Scenario, seed: number): Step {
  const state = startState(scenario);
  const random = randomAt(seed, 0, "opening");
  const opening = scenario.openings[Math.floor(random() * scenario.openings.length)];
  const lines = opening === undefined ? [] : [parseLine(opening)];
  return finish(
    state,
    null,
    { lines, essential: new Set(), rules: ["opens"], told: [], wentOn: null },
    scenario,
  );
}

/**
 * The client's answer to a message. Pure: the same state, exchange, scenario and seed give the same
 * step byte for byte. `seed` is an unsigned 32-bit integer; the state's turn count is its position.
 */
export function step(
  state: SimulatorState,
  exchange: Exchange,
  scenario: Scenario,
  seed: number,
): Step {
  const appraisal = appraise(exchange, state, scenario);
  const fired = firedEffects(appraisal, state);
  const felt: SimulatorState = { ...state, ...feel(state, scenario, fired) };
  felt.counters = countersAfter(state, appraisal);
  felt.phase = phaseAfter(felt, appraisal, scenario);
  const random = randomAt(seed, state.turns, "wording");
  const open = permittedLayer(felt);
  const frank = appraisal.riskAsked && felt.trust >= frankTrust;
  const mayShow = (id: string) => {
    const spec = scenario.cues[id];
    return spec !== undefined && (spec.layer <= open || (spec.risk && frank));
  };
  const voice = voiceFor(scenario, state.said, random, mayShow);
  const composition = compose({ exchange, appraisal, state: felt, scenario, voice, random });
  const done = finish(felt, appraisal, composition, scenario);
  return {
    ...done,
    moves: exchange.heard.moves,
    rules: [...fired.map(({ rule }) => rule), ...done.rules],
  };
}
