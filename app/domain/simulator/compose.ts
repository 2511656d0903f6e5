import { goDeeper, goOn, tellWithin } from "./go-on";
import { say, sayOtherwise } from "./say";
import { answerAll } from "./answer-all";
import { asksWhichDay, goOnFromDay } from "./answer-day";
import { answerBesideStep, answerRisk } from "./answer-risk";
import { isSlip, wasHeardOut } from "./appraisal";
import { harmAsides } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { comeBack } from "./come-back";
import { answersFully, answersInFewWords, emptyComposition, tells } from "./composition";
import type { Composing, Composition } from "./composition";
import {
  comeBackChance,
  deepRunLimit,
  pullBackChance,
  quietTrust,
  styleChance,
  styleSoftens,
  guardedTrust,
  namesCopingChance,
} from "./constants";
import { cueShownLast, shownCueSpokenOf } from "./cue-spoken-of";
import { deepestIn, deepLayer, isAfterDepth, isNearDepth } from "./depth";
import { answerGuess, answerReading, guessesAFeeling, statesIt } from "./answer-reading";
import { sayFarewell } from "./farewell";
import { wasTakenKindly } from "./kind-at-the-close";
import { leadOver } from "./bridge";
import { callsForMore, offerMore } from "./offer-more";
import { wantsToHear } from "./reaches-for-them";
import { mayRemark, remarkRules } from "./remark";
import { sentenceBudget } from "./sentence-budget";
import { latestOf } from "./state";
import { tailsFor } from "./style-tail";
import { withoutTheSlip } from "./rebuff";
import { goOnAfterInterruption, takeUpAgain } from "./take-up-again";
import { takeIn, thanksForTheAnswer } from "./take-in";
import { pastimes } from "./topic";
import { goOnWithTold } from "./told-lately";
import {
  dropEchoedYes,
  dropPutOffBesideComplaint,
  dropRestBeforeMore,
  dropSaidTwice,
  sentenceCount,
  trimmed,
} from "./trim";

const confirms = ({ rules }: Composition) => rules.includes("says:confirm");

/** Goes on with what was just told and is confirmed: behind a yes, a memory of something else would be its reason. */
function goOnFromConfirmed(composing: Composing, out: Composition): void {
  const { met, gaveBack } = composing.appraisal;
  const cue = met[0]?.cue.id ?? gaveBack?.cue ?? null;
  if (cue !== null && goOn(composing, cue, out)) return;
  if (toldLast(composing)) {
    if (!guessesAFeeling(composing.appraisal)) tellWithin(composing, cueShownLast(composing), out);
    return;
  }
  if (!goDeeper(composing, cueShownLast(composing), out)) goOnWithTold(composing, out);
}

/** A yes to what was put back, with more behind it, is no lead that goes where room is short. */
const acknowledges = ({ rules, lines }: Composition) =>
  lines.length > 1 && (rules.includes("says:confirm") || rules.includes("says:met"));

const weighs = ({ rules }: Composition) => rules.includes("aside:mayBe");

/**
 * Takes a reading. Right after something was told, it is agreed with or weighed and no more; where nothing was, or more is asked to be
 * heard, the client goes on: nobody only nods for long.
 */
function takesReading(composing: Composing, out: Composition): boolean {
  if (!answerReading(composing, out)) return false;
  if (!confirms(out) && !weighs(out)) return true;
  const wentOn = out.rules.some((rule) => rule.startsWith("goes-on-with:"));
  if (wentOn) return true;
  if (wantsToHear(composing.exchange.message)) leadOn(composing, out);
  else if (!toldLast(composing)) {
    const waiting = composing.state.live.at(-1)?.id ?? null;
    const isLed = statesIt(composing.appraisal) && goDeeper(composing, waiting, out);
    if (!isLed) leadOn(composing, out);
  }
  return true;
}

/** Behind a second message with nothing told in it, something new: nobody only nods for long. */
function leadOn(composing: Composing, out: Composition): void {
  if (!goDeeper(composing, shownCueSpokenOf(composing), out)) offerMore(composing, out);
}

/** Whether the last message told something: a reading right after it is agreed with or weighed, and one after that leads on. */
const toldLast = ({ state }: Composing) => latestOf(state).told.length > 0;

function core(composing: Composing, out: Composition): void {
  const { appraisal, state, scenario } = composing;
  if (appraisal.riskAsked) return answerRisk(composing, out);
  if (appraisal.safety && out.lines.length > 0) return answerBesideStep(composing, out);
  if (appraisal.toldWhich && goOnFromDay(composing, out)) return;
  if (appraisal.interruption !== null) return goOnAfterInterruption(composing, out);
  if (appraisal.repair && takeUpAgain(composing, out)) return;
  if (answerAll(composing, sentenceBudget(state, scenario), out)) return;
  if (isSlip(appraisal) || wasTakenKindly(composing, out)) return;
  if (out.lines.length > 0 && thanksForTheAnswer(composing)) return;
  const cue = appraisal.met[0]?.cue.id ?? null;
  if (out.rules.includes(remarkRules.soothed)) {
    goDeeper(composing, shownCueSpokenOf(composing) ?? state.live.at(-1)?.id ?? null, out);
    return;
  }
  if (answerGuess(composing, out) || takesReading(composing, out)) return;
  if (confirms(out)) return goOnFromConfirmed(composing, out);
  if (goOn(composing, cue, out)) return;
  if (appraisal.stayedWith && goOn(composing, state.focus?.id ?? null, out)) return;
  if (appraisal.gaveBack && goOn(composing, appraisal.gaveBack.cue, out)) return;
  const isTaken = appraisal.gaveBack || appraisal.attempted || appraisal.sympathy;
  if (isTaken && goOnWithTold(composing, out)) return;
  const waiting = state.live.at(-1)?.id ?? null;
  if (
    (appraisal.attempted || appraisal.sympathy) &&
    goDeeper(composing, shownCueSpokenOf(composing) ?? waiting, out)
  )
    return;
  if (!wasHeardOut(appraisal) || out.lines.length > 0) return;
  const isDeep = isAfterDepth(state, scenario);
  const agrees = (isDeep || toldLast(composing)) && say(composing, "confirm", out);
  if (!agrees) say(composing, "more", out);
  else if (!isDeep) tellWithin(composing, cueShownLast(composing), out);
}

/** Client turns before the client comes back to anything. Design choice. */
const turnsBeforeComingBack = 4;

const answersBeside = ({ rules }: Composition) => rules.some((rule) => rule.startsWith("aside:"));

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
function closingPart(composing: Composing, out: Composition): void {
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

/**
 * The body of a message: how it is taken, what was asked, what wants to be said, and the style. What a client says of how
 * they talk stands behind nothing that shows a feeling, and nothing heavy; that they wander, behind no full answer.
 */
function body(composing: Composing, out: Composition): void {
  const { appraisal, state, scenario, random } = composing;
  takeIn(composing, out);
  const stung = appraisal.hurt !== null && state.trust < quietTrust;
  const led = out.lines.length;
  if (!stung || appraisal.riskAsked) core(withoutTheSlip(composing), out);
  dropPutOffBesideComplaint(out);
  const leads = appraisal.safety || isSlip(appraisal);
  const answered =
    appraisal.questions.some(({ topic }) => topic !== null && topic !== "tried") ||
    answersBeside(out);
  const first = out.lines[0];
  if ((leads || acknowledges(out)) && led > 0 && first) out.essential.add(first);
  if (!leads || answered) out.lines.slice(led).forEach((line) => out.essential.add(line));
  closingPart(composing, out);
  dropEchoedYes(out);
  dropRestBeforeMore(out);
  dropSaidTwice(out);
  leadOver(composing, out);
  const chance = styleChance * (1 - (styleSoftens * (state.trust - 1)) / 3);
  const beside = answersBeside(out) || out.rules.includes(asksWhichDay);
  if (
    out.lines.length > 0 &&
    !beside &&
    out.putOff.size === 0 &&
    !answersInFewWords(out) &&
    !out.rules.includes(remarkRules.comesBack) &&
    !out.rules.includes(remarkRules.missed) &&
    !(scenario.style === "verbose" && answersFully(out)) &&
    deepestIn(out, scenario) === 0 &&
    !isAfterDepth(state, scenario) &&
    !appraisal.ofRisk &&
    !isSlip(appraisal) &&
    mayRemark(state, "style") &&
    random() < chance &&
    sentenceCount(out) < sentenceBudget(state, scenario)
  )
    say(composing, "style", out, "style", tailsFor(composing, out));
}

/** A whole message: a farewell where the conversation ends, else an answer; never empty. */
export function compose(composing: Composing): Composition {
  const { appraisal, state, scenario } = composing;
  const out = emptyComposition();
  if (appraisal.leave && !appraisal.asides.includes("away")) sayFarewell(composing, out);
  else body(composing, out);
  const kind = state.trust < guardedTrust || isAfterDepth(state, scenario) ? "quiet" : "more";
  const said = out.lines.length > 0 || say(composing, kind, out) || comeBack(composing, out);
  if (!said && !comeBack(composing, out, true)) sayOtherwise(composing, kind, out);
  return trimmed(out, sentenceBudget(state, scenario), scenario);
}
