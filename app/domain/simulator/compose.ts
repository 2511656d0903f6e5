import { goDeeper, goOn, tellWithin } from "./go-on";
import { say, sayOtherwise } from "./say";
import { answerAll } from "./answer-all";
import { asksWhichDay, goOnFromDay } from "./answer-day";
import { answerBesideStep, answerRisk } from "./answer-risk";
import { isSlip, wasHeardOut } from "./appraisal";
import { comeBack } from "./come-back";
import { answersFully, answersInFewWords, emptyComposition } from "./composition";
import type { Composing, Composition } from "./composition";
import { quietTrust, styleChance, styleSoftens, guardedTrust } from "./constants";
import { cueShownLast, shownCueSpokenOf } from "./cue-spoken-of";
import { deepestIn, isAfterDepth } from "./depth";
import { answerGuess } from "./answer-reading";
import { sayFarewell } from "./farewell";
import { wasTakenKindly } from "./kind-at-the-close";
import { leadOver } from "./bridge";
import { mayRemark, remarkRules } from "./remark";
import { sentenceBudget } from "./sentence-budget";
import { tailsFor } from "./style-tail";
import { withoutTheSlip } from "./rebuff";
import { goOnAfterInterruption, takeUpAgain } from "./take-up-again";
import { takeIn, thanksForTheAnswer } from "./take-in";
import { goOnWithTold } from "./told-lately";
import {
  dropEchoedYes,
  dropPutOffBesideComplaint,
  dropRestBeforeMore,
  dropSaidTwice,
  sentenceCount,
  trimmed,
} from "./trim";
import { answersBeside, closingPart } from "./closing-part";
import { confirms, goOnFromConfirmed, takesReading, toldLast } from "./take-reading";

/** A yes to what was put back, with more behind it, is no lead that goes where room is short. */
const acknowledges = ({ rules, lines }: Composition) =>
  lines.length > 1 && (rules.includes("says:confirm") || rules.includes("says:met"));

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
