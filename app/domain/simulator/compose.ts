import type { Appraisal } from "./appraise";
import type { Composing, Composition } from "./composition";
import {
  comeBackChance,
  deepRunLimit,
  frankTrust,
  pullBackChance,
  quietTrust,
  sentenceLimit,
  styleChance,
} from "./constants";
import { meets } from "./content";
import { leadKind } from "./lead";
import { permittedLayer } from "./permitted-layer";
import { followUpTopics } from "./question";
import type { AskedQuestion } from "./question";
import type { ReplyKind } from "./reply-kind";
import { sentences } from "./sentence";
import { sentenceBudget } from "./sentence-budget";
import type { SimulatorState } from "./state";

function mentioned(state: SimulatorState): Set<string> {
  return new Set([
    ...state.answered,
    ...state.live.map((cue) => cue.id),
    ...Object.keys(state.told),
  ]);
}

function comeBack({ voice, state }: Composing, out: Composition): boolean {
  const back = voice.comeBack(mentioned(state));
  if (back === null) return false;
  out.lines.push(back);
  out.rules.push("comes-back-to-something");
  return true;
}

/** The cue a question speaks of, among those waiting and those already met. */
function cueAskedAbout(composing: Composing): string | null {
  const { state, scenario, exchange, appraisal } = composing;
  const first = appraisal.met[0];
  if (first) return first.cue.id;
  for (const id of [...state.answered].reverse()) {
    const spec = scenario.cues[id];
    if (spec && meets(exchange.heard.sentences, spec, "")) return id;
  }
  return state.live.at(-1)?.id ?? state.answered.at(-1) ?? null;
}

function goDeeper(composing: Composing, id: string | null, out: Composition): boolean {
  const spec = id === null ? undefined : composing.scenario.cues[id];
  const line = spec ? composing.voice.next(spec.deeper) : null;
  if (line === null || id === null) return false;
  out.lines.push(line);
  out.wentOn = { id, quote: line.text };
  out.rules.push(`goes-on-about:${id}`);
  return true;
}

function say(
  composing: Composing,
  kind: ReplyKind,
  out: Composition,
  rule: string = kind,
): boolean {
  const line = composing.voice.any(composing.scenario.replies[kind]);
  if (line === null) return false;
  out.lines.push(line);
  out.rules.push(`says:${rule}`);
  return true;
}

function tellTopic(composing: Composing, topic: string, out: Composition): boolean {
  const { scenario, state, voice } = composing;
  const spec = scenario.topics[topic];
  if (!spec) return false;
  if (spec.layer > permittedLayer(state)) return say(composing, "deflect", out, `deflect:${topic}`);
  const line = voice.next(spec.answers);
  if (line === null) return say(composing, "already", out, `already:${topic}`);
  out.lines.push(line);
  out.rules.push(`answers:${topic}`);
  out.told.push(topic);
  return true;
}

function answerQuestion(composing: Composing, question: AskedQuestion, out: Composition): void {
  const followsUp = question.topic === null || followUpTopics.has(question.topic);
  const aboutCue = composing.appraisal.met.length > 0 || !question.closed;
  if (followsUp && aboutCue && goDeeper(composing, cueAskedAbout(composing), out)) return;
  if (question.topic !== null && tellTopic(composing, question.topic, out)) return;
  if (composing.appraisal.met.length > 0 && say(composing, "confirm", out)) return;
  if (question.closed || !offerMore(composing, out)) say(composing, "dontKnow", out);
}

function answerRisk(composing: Composing, out: Composition): void {
  const { scenario, state, voice } = composing;
  const frank = !scenario.riskOptIn || state.trust >= frankTrust;
  const pool = frank ? (scenario.topics.risk?.answers ?? []) : (scenario.riskHedge ?? []);
  const line = voice.next(pool);
  if (line === null) {
    say(composing, "already", out, "already:risk");
    return;
  }
  out.lines.push(line);
  out.rules.push(frank ? "answers:risk" : "hedges-about-risk");
  if (frank) out.told.push("risk");
}

/** The questions worth an answer: the best first, a second only if it asks for something else. */
function toAnswer(appraisal: Appraisal, room: number): AskedQuestion[] {
  const ranked = [...appraisal.questions].sort((a, b) => b.score - a.score);
  const first = ranked[0];
  if (!first) return [];
  const second = ranked.find(
    (question) =>
      question.topic !== null &&
      question.topic !== first.topic &&
      !followUpTopics.has(question.topic),
  );
  return second && room >= 4 ? [first, second] : [first];
}

/** Something new from the story, from the deepest layer that is open, else from one above it. */
function offerMore(composing: Composing, out: Composition): boolean {
  const { scenario, state, voice, random } = composing;
  const open = permittedLayer(state);
  const start = open > 0 && random() < 0.3 ? open - 1 : open;
  const layers = [start, open, open - 1, open - 2, open - 3].filter((layer) => layer >= 0);
  for (const layer of layers) {
    const line = voice.next(scenario.story[layer] ?? []);
    if (line === null) continue;
    out.lines.push(line);
    out.rules.push(`offers:layer-${layer}`);
    return true;
  }
  return false;
}

function core(composing: Composing, out: Composition): void {
  const { appraisal, state, scenario } = composing;
  if (appraisal.riskAsked) return answerRisk(composing, out);
  if (appraisal.safety && out.lines.length > 0) return;
  const answered = toAnswer(appraisal, sentenceBudget(state, scenario));
  if (answered.length > 0) {
    answered.forEach((question) => answerQuestion(composing, question, out));
    return;
  }
  const cue = appraisal.met[0]?.cue.id ?? null;
  if (goDeeper(composing, cue, out)) return;
  if (appraisal.stayedWith && goDeeper(composing, state.focus?.id ?? null, out)) return;
  if (appraisal.met.length > 0 || appraisal.stayedWith) say(composing, "more", out);
}

function shownMarks(out: Composition): number {
  return out.lines.reduce((total, line) => total + line.marks.length, 0);
}

/** Right after something heavy the client does not turn to plans. */
function wentDeep({ scenario }: Composing, out: Composition): boolean {
  const cue = out.wentOn ? scenario.cues[out.wentOn.id] : undefined;
  return (cue?.layer ?? 0) >= 2;
}

function closingPart(composing: Composing, out: Composition): void {
  const { appraisal, state, random, scenario } = composing;
  const guarded = state.trust < quietTrust;
  const hurtOrAdvised = appraisal.hurt !== null || appraisal.advice === "early";
  if (appraisal.missed.length > 0 && !hurtOrAdvised && !appraisal.attempted)
    say(composing, guarded ? "quiet" : "missed", out, "shows-it-was-missed");
  if (hurtOrAdvised || guarded) return;
  const waiting = state.live.filter((cue) => !appraisal.met.some((met) => met.cue.id === cue.id));
  if (state.phase === "coping" && shownMarks(out) === 0 && !wentDeep(composing, out)) {
    say(composing, random() < 0.5 ? "coping" : "lighter", out);
    return;
  }
  if (state.counters.deepRun >= deepRunLimit && random() < pullBackChance) {
    say(composing, "pullBack", out);
    return;
  }
  const barren = state.live.length === 0 && state.focus === null && !shownMarks(out) ? 1 : 0;
  const room = sentenceCount(out) < sentenceBudget(state, scenario) + barren;
  const wantsNew = waiting.length === 0 || appraisal.openOnCue || appraisal.stock;
  if (wantsNew && shownMarks(out) === 0 && room && offerMore(composing, out)) return;
  if (room && state.turns >= 4 && random() < comeBackChance) comeBack(composing, out);
}

/** A lead that agrees goes when the line after it agrees too. */
function dropEchoedYes(out: Composition): void {
  const agrees = /^(yeah|yes|ya|yep|mm+|ok|right|honestly|exactly)\b/i;
  if (!out.rules.includes("says:met") || out.lines.length < 2) return;
  if (agrees.test(out.lines[1]?.text ?? "")) {
    out.lines.shift();
    out.rules.splice(out.rules.indexOf("says:met"), 1);
  }
}

function sentenceCount(out: Composition): number {
  return out.lines.reduce((total, line) => total + sentences(line.text).length, 0);
}

/** A whole message: how it is taken, what was asked, what wants to be said, and the style. */
export function compose(composing: Composing): Composition {
  const { appraisal, state, scenario, random } = composing;
  const out: Composition = { lines: [], essential: new Set(), rules: [], told: [], wentOn: null };
  if (appraisal.closing && appraisal.questions.length === 0) {
    say(composing, "farewell", out);
  } else {
    const lead = leadKind(composing);
    if (lead !== null) say(composing, lead, out);
    const stung = appraisal.hurt !== null && state.trust < quietTrust;
    const led = out.lines.length;
    if (!stung) core(composing, out);
    const leads = appraisal.safety || appraisal.advice === "early" || appraisal.hurt !== null;
    const answered = appraisal.questions.some(({ topic }) => topic !== null && topic !== "tried");
    const first = out.lines[0];
    if (leads && led > 0 && first) out.essential.add(first);
    if (!leads || answered) out.lines.slice(led).forEach((line) => out.essential.add(line));
    closingPart(composing, out);
    dropEchoedYes(out);
    const chance = styleChance * (1 - (0.75 * (state.trust - 1)) / 3);
    if (
      out.lines.length > 0 &&
      random() < chance &&
      sentenceCount(out) < sentenceBudget(state, scenario)
    )
      say(composing, "style", out);
  }
  if (out.lines.length === 0 && !say(composing, state.trust < 2.2 ? "quiet" : "more", out)) {
    if (!comeBack(composing, out)) out.lines.push({ text: "…", marks: [] });
  }
  return trimmed(out, sentenceBudget(state, scenario));
}

/** Lets go of what is not an answer, last first, until the message is short enough; then of its lead. */
function trimmed(out: Composition, budget: number): Composition {
  const lines = [...out.lines];
  const limit = Math.min(sentenceLimit, budget + 1);
  const size = () => lines.reduce((total, line) => total + sentences(line.text).length, 0);
  for (let index = lines.length - 1; index >= 0 && lines.length > 1 && size() > limit; index -= 1) {
    const line = lines[index];
    if (line && !out.essential.has(line)) lines.splice(index, 1);
  }
  while (lines.length > 1 && size() > sentenceLimit) lines.shift();
  return { ...out, lines };
}
