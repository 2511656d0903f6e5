import { plain } from "../practice/hearing/plain";
import { namesRisk } from "../practice/hearing/risk";
import { wantsItsTime } from "./answer-time";
import type { Composing, Composition } from "./composition";
import { cueAskedAbout } from "./cue-spoken-of";
import { fallbackForm } from "./fallback-form";
import { goOn } from "./go-on";
import { stems } from "./lexeme";
import { mayBearOnSafety } from "./may-bear-on-safety";
import { surelyAsked } from "./question";
import type { AskedQuestion } from "./question";
import { doneAtTheTime } from "./question-form";
import { sayAside } from "./say";
import { openAnswers, tellTopic } from "./tell-answer";
import { tellsATime } from "./when-it-was";

/** Whether the client's last message tells of what was done at the time that a question asks after. */
function toldOfThatTime({ exchange }: Composing, { sentence }: AskedQuestion): boolean {
  const done = doneAtTheTime(sentence);
  return done !== null && stems(exchange.clientMessage ?? "").includes(done);
}

/** "Which of them", "which of the four": of some that were just named, and not of all there is. */
const choosesAmong =
  /\bwhich (?:one )?of (?:them|these|those|the (?:two|three|four|five|six|ones?)|your)\b/;

/** Answers a question by its form, where the topic found for it is not surely meant; false where its form asks for nothing special. */
export function answerByForm(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const isOfSeveral = question.form === "chooses" && choosesAmong.test(plain(question.sentence));
  const isSure = question.score >= surelyAsked && !(isOfSeveral && question.topic === "hardest");
  if (question.matter !== null || question.topic === "risk" || isSure) return false;
  if (toldOfThatTime(composing, question)) return false;
  return question.form !== null && sayAside(composing, question.form, out);
}

/** Whether suicide was told, hedged about or denied just now: a yes or no then might be taken for one about that. */
const isUnderWay = ({ riskWaits, riskOpen, riskAnswer }: Composing["state"]): boolean =>
  riskWaits !== null || riskAnswer !== null || (riskOpen ?? false);

/** Says in few words what fits a question by its form, and goes on where it took up what was shown; false where nothing fits it. */
export function saysByForm(
  composing: Composing,
  { sentence, matter }: AskedQuestion,
  out: Composition,
): boolean {
  const isOfRisk =
    isUnderWay(composing.state) ||
    mayBearOnSafety(sentence) ||
    namesRisk(plain(composing.exchange.message));
  const form = matter === null && !isOfRisk ? fallbackForm(sentence) : null;
  if (form === null || !sayAside(composing, form, out)) return false;
  if (form === "inAWay" && composing.appraisal.met.length > 0)
    goOn(composing, cueAskedAbout(composing), out);
  return true;
}

/** Tells when they last did something, or that it was a while ago, where that is asked; false where it is not, or the story's own words ask for it. */
export function tellsWhenLast(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const { sentence, topic, matter, person } = question;
  if (matter !== null || person?.aspect === "between" || mayBearOnSafety(sentence)) return false;
  if (fallbackForm(sentence) !== "lastDone" || !wantsItsTime(question, composing.scenario))
    return false;
  const answers = topic === null ? [] : openAnswers(composing, topic);
  if (answers.some(tellsATime) && tellTopic(composing, question, out)) return true;
  return sayAside(composing, "lastDone", out);
}
