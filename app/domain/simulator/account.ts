import { isSlip, riskIsLive, wasHeardOut } from "./appraisal";
import type { Appraisal } from "./appraisal";
import { copingFrom, liveCueLimit, staleTurns } from "./constants";
import type { Cue, DisclosureLayer } from "./cue";
import { deepLayer } from "./depth";
import { remarkedAfter } from "./remark";
import { riskAfter } from "./risk-after";
import type { Planted, Said } from "./said";
import type { Scenario } from "./scenario";
import { utterances } from "./sentence";
import { latestOf } from "./state";
import type { LiveCue, Phase, SimulatorState } from "./state";

/** Times a cue is passed over before the client lets go of it. Design choice. */
const missesBeforeLettingGo = 3;

/** The cues that the scenario knows, each with its id. */
function known({ cues, ids }: Planted): { id: string; cue: Cue }[] {
  return cues.flatMap((cue, index) => {
    const id = ids[index];
    return id === null || id === undefined ? [] : [{ id, cue }];
  });
}

function deepest(cues: readonly Cue[], start: DisclosureLayer): DisclosureLayer {
  return cues.reduce((layer, cue) => (cue.layer > layer ? cue.layer : layer), start);
}

/** The cues that wait for an answer: a hedge waits for the question itself to be asked again. */
function waiting(said: Said): ReturnType<typeof known> {
  return said.hedged ? known(said).filter(({ cue }) => !cue.risk) : known(said);
}

function liveAfter(
  state: SimulatorState,
  appraisal: Appraisal | null,
  planted: Said,
  position: number,
): LiveCue[] {
  const met = new Set(appraisal?.met.map(({ cue }) => cue.id));
  const missed = new Set(appraisal?.missed.map((cue) => cue.id));
  const fresh = waiting(planted).map(({ id, cue }) => ({
    id,
    quote: cue.quote,
    position,
    missed: 0,
  }));
  const renewed = new Set(fresh.map((cue) => cue.id));
  const kept = state.live
    .filter((cue) => !met.has(cue.id) && !renewed.has(cue.id))
    .map((cue) => (missed.has(cue.id) ? { ...cue, missed: cue.missed + 1 } : cue))
    .filter(
      (cue) => cue.missed < missesBeforeLettingGo && position - cue.position <= 2 * staleTurns,
    );
  return [...kept, ...fresh].slice(-liveCueLimit);
}

/** Lines of the story that are kept to be come back to. Design choice. */
const linesKept = 6;

function linesBefore({ told, before }: ReturnType<typeof latestOf>): string[] {
  return [...before, ...told].slice(-linesKept);
}

function focusOf(said: Said): SimulatorState["focus"] {
  const last = known(said).at(-1);
  return last ? { id: last.id, quote: last.cue.quote } : said.wentOn;
}

/** Where the conversation stands; `state` already holds the feelings and counters after the message. */
export function phaseAfter(state: SimulatorState, appraisal: Appraisal, scenario: Scenario): Phase {
  if (appraisal.closing) return "closing";
  const { explorations } = state.counters;
  const riskOpen = riskIsLive(state) || state.live.some((cue) => scenario.cues[cue.id]?.risk);
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

/** The counters after a message of the supporter, before the client has answered. */
export function countersAfter(
  state: SimulatorState,
  appraisal: Appraisal,
): SimulatorState["counters"] {
  const now = state.counters;
  const explored = wasHeardOut(appraisal) || appraisal.openOnCue ? 1 : 0;
  return {
    ...now,
    closedRun: appraisal.closedRun,
    explorations: now.explorations + explored,
    stock: now.stock + (appraisal.stock ? 1 : 0),
    missedRun: explored > 0 ? 0 : appraisal.missed.length > 0 ? now.missedRun + 1 : now.missedRun,
    earlyAdvice: now.earlyAdvice + (appraisal.advice === "early" && !appraisal.permission ? 1 : 0),
    riskAsked: now.riskAsked + (appraisal.riskAsked ? 1 : 0),
    hurtRun: isSlip(appraisal)
      ? now.hurtRun + 1
      : appraisal.repair
        ? 0
        : Math.max(0, now.hurtRun - 1),
    echoes: now.echoes + (appraisal.echo ? 1 : 0),
  };
}

/**
 * The state after the client has spoken: what was said, shown and told, and which cues wait. `before`
 * already holds the feelings, counters and phase after the supporter's message; null appraisal at
 * the opening.
 */
export function account(
  before: SimulatorState,
  appraisal: Appraisal | null,
  said: Said,
): SimulatorState {
  const position = before.turns * 2;
  const told = { ...before.told };
  for (const topic of said.told) told[topic] = (told[topic] ?? 0) + 1;
  const deep = said.depth >= deepLayer;
  const showsRisk = said.cues.some((cue) => cue.risk);
  return {
    ...before,
    ...(showsRisk ? { riskShownAt: position } : {}),
    turns: before.turns + 1,
    layer: deepest(said.cues, before.layer),
    live: liveAfter(before, appraisal, said, position),
    answered: [...before.answered, ...(appraisal?.met ?? []).map(({ cue }) => cue.id)],
    shown: {
      ...before.shown,
      ...Object.fromEntries(known(said).map(({ id, cue }) => [id, cue.quote])),
    },
    focus: focusOf(said),
    latest: { ...said.latest, before: linesBefore(latestOf(before)) },
    told,
    ...riskAfter(before, appraisal, said),
    remarked: remarkedAfter(before, said.rules),
    said: [...before.said, ...said.lines.flatMap(utterances)],
    counters: {
      ...before.counters,
      deepRun: deep ? before.counters.deepRun + 1 : 0,
      riskShown: before.counters.riskShown + said.cues.filter((cue) => cue.risk).length,
    },
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
    latest: { told: [], before: [], kept: false, passed: false },
    shown: {},
    told: {},
    riskAnswer: null,
    riskWaits: null,
    toldBeforeRisk: null,
    remarked: {},
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
