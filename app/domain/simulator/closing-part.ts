import { say } from "./say";
import { asksWhichDay } from "./answer-day";
import { isSlip } from "./appraisal";
import { harmAsides } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { comeBack } from "./come-back";
import { answersFully, answersInFewWords, tells } from "./composition";
import type { Composing, Composition } from "./composition";
import {
  comeBackChance,
  deepRunLimit,
  pullBackChance,
  quietTrust,
  namesCopingChance,
} from "./constants";
import { deepestIn, deepLayer, isNearDepth } from "./depth";
import { wasTakenKindly } from "./kind-at-the-close";
import { callsForMore, offerMore } from "./offer-more";
import { mayRemark, remarkRules } from "./remark";
import { sentenceBudget } from "./sentence-budget";
import { thanksForTheAnswer } from "./take-in";
import { pastimes } from "./topic";
import { sentenceCount } from "./trim";
import { confirms } from "./take-reading";

/** Client turns before the client comes back to anything. Design choice. */
const turnsBeforeComingBack = 4;

/** Whether something beside the story was answered. */
export const answersBeside = ({ rules }: Composition) =>
  rules.some((rule) => rule.startsWith("aside:"));

function shownMarks(out: Composition): number {
  return out.lines.reduce((total, line) => total + line.marks.length, 0);
}

/** Whether all that is asked is of pastimes: what such questions pass over again is more than their answers. */
const asksOnlyOfPastimes = ({ questions }: Composing["appraisal"]): boolean =>
  questions.length > 0 && questions.every(({ topic }) => pastimes.has(topic ?? ""));

/**
 * Says that something was passed over: where there is nothing else to say, or where it was passed over
 * again or left for something beside the story, and it was not said lately. It stands beside no full answer
 * but one about pastimes, nor, the first time, behind "I can't say" to what was asked. With little trust left
 * the client goes quiet instead.
 */
function showItWasMissed(composing: Composing, out: Composition): void {
  const { appraisal, state } = composing;
  if (state.trust < quietTrust) {
    if (out.lines.length === 0) say(composing, "quiet", out);
    return;
  }
  const again = appraisal.missed.some((cue) => cue.missed > 0);
  const takesAmiss = appraisal.doubted || appraisal.stock || appraisal.selfTalk;
  const saysNotKnown = appraisal.questions.length > 0 && out.lines.length > 0 && !tells(out);
  const called =
    !takesAmiss &&
    !saysNotKnown &&
    (!answersFully(out) || (again && asksOnlyOfPastimes(appraisal))) &&
    (again || !tells(out)) &&
    mayRemark(state, "missed");
  if (out.lines.length === 0 || called) say(composing, "missed", out, "shows-it-was-missed");
}

/** Remarks that get an answer and nothing more: the client waits for what comes. */
const endsThere: ReadonlySet<AsideKind> = new Set<AsideKind>([
  "silence",
  "unclear",
  "foreign",
  "away",
  "insulted",
  "flirted",
  "contact",
  "bot",
  "mayAsk",
  "rephrases",
  "goOnOrRest",
  "confidential",
  "lost",
  "ofTalk",
  "interrupted",
  "noApology",
  "thanked",
  "company",
  "hinted",
  "talkAgain",
  "doTogether",
]);

/** Speaks of how the client copes, or of something lighter, where nothing was asked and nothing of the story was told; else false. */
function lighten(composing: Composing, out: Composition): boolean {
  const { appraisal, state } = composing;
  if (state.phase !== "coping" || answersBeside(out) || tells(out)) return false;
  if (appraisal.questions.length > 0 && out.lines.length > 0) return false;
  if (out.rules.includes("says:partly") || out.rules.includes(remarkRules.missed)) return false;
  if (shownMarks(out) > 0 || isNearDepth(composing, out)) return false;
  say(composing, composing.random() < namesCopingChance ? "coping" : "lighter", out);
  return true;
}

/** Draws back after some messages of what is deep, where this one answers nothing and is not deep itself; else false. */
function pullBack(composing: Composing, out: Composition): boolean {
  const { state, scenario, random } = composing;
  if (state.counters.deepRun < deepRunLimit || answersFully(out) || out.putOff.size > 0)
    return false;
  if (deepestIn(out, scenario) >= deepLayer || random() >= pullBackChance) return false;
  say(composing, "pullBack", out);
  return true;
}

/** Whether the client may come back to something of their own in this message. */
function mayComeBack(composing: Composing, out: Composition): boolean {
  const { appraisal, state } = composing;
  return (
    appraisal.questions.length === 0 &&
    !answersBeside(out) &&
    !answersInFewWords(out) &&
    !out.rules.includes(remarkRules.missed) &&
    state.turns >= turnsBeforeComingBack &&
    !isNearDepth(composing, out) &&
    !(appraisal.doubted || appraisal.stock) &&
    mayRemark(state, "comesBack") &&
    !answersFully(out)
  );
}

/**
 * What a message ends with. Nothing lighter stands beside what is of risk, and nothing new from the story
 * once a thought was told.
 */
export function closingPart(composing: Composing, out: Composition): void {
  const { appraisal, state, random, scenario } = composing;
  const slipped = isSlip(appraisal);
  const asked = answersBeside(out);
  if (out.rules.includes(asksWhichDay) || thanksForTheAnswer(composing)) return;
  if (wasTakenKindly(composing, out) && !isSlip(appraisal)) return;
  if (appraisal.asides.some((kind) => harmAsides.has(kind)) && out.lines.length > 0) return;
  if (appraisal.asides.some((kind) => endsThere.has(kind)) && asked) return;
  const tries = appraisal.attempted || appraisal.asksOfStory;
  const saysSo = appraisal.missed.length > 0 && !slipped && !tries;
  if (saysSo && !(asked && appraisal.nod)) showItWasMissed(composing, out);
  if (slipped || state.trust < quietTrust) return;
  const waiting = state.live.filter((cue) => !appraisal.met.some((met) => met.cue.id === cue.id));
  if (appraisal.ofRisk && state.riskWaits !== null && out.lines.length > 0) return;
  if (confirms(out) && appraisal.questions.length === 0) return;
  if (!appraisal.ofRisk && (lighten(composing, out) || pullBack(composing, out))) return;
  const barren = state.live.length === 0 && state.focus === null && !shownMarks(out) ? 1 : 0;
  const room = sentenceCount(out) < sentenceBudget(state, scenario) + barren;
  if (appraisal.advice !== null && out.lines.length > 0) return;
  const wantsNew = waiting.length === 0 || appraisal.openOnCue || appraisal.stock;
  if (wantsNew && shownMarks(out) === 0 && room && callsForMore(composing, out))
    if (offerMore(composing, out)) return;
  if (room && mayComeBack(composing, out) && random() < comeBackChance) comeBack(composing, out);
}
