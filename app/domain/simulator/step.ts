import type { Reading } from "../emotion/reading";
import type { Move } from "../practice/hearing/move";
import { screenGeneratedByRules } from "../practice/safety/generated";
import { codePointLength } from "../practice/span";
import { account, countersAfter, phaseAfter, startState } from "./account";
import { firedEffects, feel, settled } from "./affect";
import { appraise } from "./appraise";
import { isSlip } from "./appraisal";
import type { Appraisal } from "./appraisal";
import { writtenInFull } from "./exchange";
import type { Exchange } from "./exchange";
import { compose } from "./compose";
import { emptyComposition, hedgesAboutRisk, tell } from "./composition";
import type { Composition } from "./composition";
import { frankTrust } from "./constants";
import type { Cue } from "./cue";
import { deepestIn } from "./depth";
import { hintsAtRisk, risksHint } from "./hinted-at-risk";
import { namedFeelings } from "./named-feeling";
import { introduced } from "./introduce";
import { parseLine } from "./line";
import type { ParsedLine } from "./line";
import { randomAt } from "./random";
import { readingOf, valenceRead } from "./reading";
import { remarkRules } from "./remark";
import type { Planted, Said } from "./said";
import type { Scenario } from "./scenario";
import type { SimulatorState } from "./state";
import { hasTold, permittedLayer } from "./permitted-layer";
import { voiceFor } from "./voice";
import { takeOf, wordingFor } from "./wording";

export { startState } from "./account";

/** One client turn: what is said, how it reads, which cues it plants, why, and the state after it. */
export interface Step {
  state: SimulatorState;
  reading: Reading;
  text: string;
  cues: readonly Cue[];
  moves: readonly Move[];
  rules: readonly string[];
}

/**
 * Joins lines into one message; a line without an end mark gets a full stop before the next. Who is named for the first time in the
 * talk, of which `before` are all texts, is said to be who they are.
 */
function join(
  lines: readonly ParsedLine[],
  before: readonly string[],
  scenario: Scenario,
): Planted {
  const planted: Planted = { text: "", cues: [], ids: [] };
  for (const plain of lines) {
    const line = introduced(plain, [...before, planted.text], scenario.people ?? {});
    const gap = planted.text === "" ? "" : /[.!?…)]$/.test(planted.text) ? " " : ". ";
    const from = codePointLength(planted.text + gap);
    planted.text += gap + line.text;
    for (const mark of line.marks) {
      const spec = scenario.cues[mark.cue];
      if (!spec) continue;
      const { kind, risk, layer } = spec;
      const explicit = mark.explicit ?? spec.explicit;
      const place = { start: from + mark.start, end: from + mark.end, quote: mark.quote };
      planted.cues.push({ kind, explicit, risk, layer, ...place });
      planted.ids.push(mark.cue);
    }
  }
  return planted;
}

const saysOfRisk = (rule: string) => rule.startsWith("answers:risk") || rule === hedgesAboutRisk;

/**
 * What a message told, and whether it kept something back or said that something was passed over. What it
 * says of dying is no part of it: that has replies of its own and is not taken up in passing.
 */
function latestIn(composition: Composition, scenario: Scenario): Said["latest"] {
  const { lines, story, rules } = composition;
  const isOfRisk = ({ marks }: ParsedLine) => marks.some(({ cue }) => scenario.cues[cue]?.risk);
  const told = rules.some(saysOfRisk)
    ? []
    : lines.filter((line) => story.has(line) && !isOfRisk(line));
  return {
    told: told.map(({ text }) => text),
    kept: rules.some((rule) => rule.startsWith("says:deflect")),
    passed: rules.includes(remarkRules.missed),
  };
}

function finish(
  before: SimulatorState,
  appraisal: Appraisal | null,
  composition: Composition,
  scenario: Scenario,
  supporter: readonly string[] = [],
): Step {
  const planted = join(composition.lines, [...before.said, ...supporter], scenario);
  const { told, wentOn, rules } = composition;
  const latest = latestIn(composition, scenario);
  const hedged = rules.includes(hedgesAboutRisk);
  const depth = deepestIn(composition, scenario);
  const lines = composition.lines.map(({ text }) => text);
  const said = { ...planted, lines, told, wentOn, latest, hedged, depth, rules };
  const state = account(before, appraisal, said);
  const hurt = appraisal !== null && isSlip(appraisal);
  const shown = planted.ids.flatMap((id) => (id === null ? [] : (scenario.cues[id] ?? [])));
  const waiting = (state.focus && scenario.cues[state.focus.id]) ?? null;
  const named = namedFeelings(planted.text);
  const riskWaits = (state.riskWaits ?? 0) > 0;
  const { prevailing } = scenario;
  const expressed = { shown, waiting, named, prevailing, hurt, depth, riskWaits };
  const isDeeper = before.counters.deepRun === 0 || depth > before.layer;
  const last = before.read ?? state.valence;
  const valence = settled(valenceRead(state.valence, { depth, last, isDeeper }));
  return {
    state: { ...state, read: valence },
    reading: readingOf(valence, state.arousal, expressed),
    text: planted.text,
    cues: planted.cues,
    moves: [],
    rules,
  };
}

/** The client's first message. The seed picks among the scenario's openings and their wordings. */
export function open(scenario: Scenario, seed: number): Step {
  const state = startState(scenario);
  const random = randomAt(seed, 0, "opening");
  const opening = scenario.openings[Math.floor(random() * scenario.openings.length)];
  const lines = opening === undefined ? [] : [parseLine(wordingFor(opening, takeOf(seed)))];
  const out = emptyComposition();
  lines.forEach((line) => tell(out, line, "opens"));
  return finish(state, null, out, scenario);
}

/** Wordings tried before the last one is taken. Each line alone is safe; only a meeting of two may not be. Design choice. */
const wordingAttempts = 4;

/** The first wording that the safety screen lets pass; lines that are fit alone may not be together. */
function firstFit(attempt: (number: number) => Step): Step {
  let made = attempt(0);
  for (
    let number = 1;
    number < wordingAttempts && !screenGeneratedByRules(made.text).safe;
    number += 1
  )
    made = attempt(number);
  return made;
}

/**
 * The client's answer to a message. Pure: the same state, exchange, scenario and seed give the same
 * step byte for byte. `seed` is an unsigned 32-bit integer; the state's turn count is its position.
 */
export function step(
  state: SimulatorState,
  written: Exchange,
  scenario: Scenario,
  seed: number,
): Step {
  const exchange = writtenInFull(written);
  const appraisal = appraise(exchange, state, scenario);
  const fired = firedEffects(appraisal, state);
  const felt: SimulatorState = { ...state, ...feel(state, scenario, fired) };
  felt.counters = countersAfter(state, appraisal);
  felt.phase = phaseAfter(felt, appraisal, scenario);
  const open = permittedLayer(felt);
  const frank = appraisal.riskAsked && felt.trust >= frankTrust;
  const mayShow = (id: string) => {
    const spec = scenario.cues[id];
    return spec !== undefined && (spec.layer <= open || (spec.risk && (frank || hasTold(felt))));
  };
  const attempt = (number: number): Step => {
    const random = randomAt(seed, state.turns, `wording/${number}`);
    const supporter = [...exchange.earlier, exchange.message];
    const voice = voiceFor(scenario, state.said, takeOf(seed), random, mayShow, supporter);
    const composition = compose({ exchange, appraisal, state: felt, scenario, voice, random });
    return finish(felt, appraisal, composition, scenario, supporter);
  };
  const done = firstFit(attempt);
  const hinted = !appraisal.riskAsked && hintsAtRisk(exchange.message) ? [risksHint] : [];
  return {
    ...done,
    moves: appraisal.heard.moves,
    rules: [...fired.map(({ rule }) => rule), ...done.rules, ...hinted],
  };
}
