import { sayOfAnything } from "./answer-asked-back";
import { asksForADetail } from "./asked-of-detail";
import type { Composing, Composition } from "./composition";
import type { AskedQuestion } from "./question";
import { sayAside } from "./say";
import { namedTogether, tellFact } from "./tell-answer";
import { timeAsked } from "./when-it-was";

/** Says that there is nothing to tell of a detail; false where none is asked for. */
function saysNoDetail(
  composing: Composing,
  { sentence }: AskedQuestion,
  out: Composition,
): boolean {
  return asksForADetail(sentence) && sayAside(composing, "ofDetail", out);
}

/** Tells a detail where the story has one of all that is named, else that there is nothing to it; false where none is asked for. */
export function answersDetail(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const isTold =
    asksForADetail(question.sentence) && tellFact(composing, question, out, namedTogether);
  return isTold || saysNoDetail(composing, question, out);
}

/** "Do you think about that a lot?" */
const asksHowMuch =
  /^(?:(?:and|so|but),? )*(?:do|did|are|were) you\b.*\b(?:a lot|often|much|all the time|every (?:day|night))\W*$/i;

/** "Have you known him long?" */
const asksHowLongKnown =
  /\b(?:known|know|knew) \w+(?: \w+)? (?:for )?(?:very |that |so )?long\W*$|^(?:(?:and|so|but),? )*have (?:you|they|he|she) (?:been|lived|worked|had)\b(?!.*\ball\b).*\blong\W*$/i;

/** What is not known is said of what was asked: a time, a place or a detail; false where it asks for none of them. */
export function saysNotKnown(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const { sentence } = question;
  const time = asksHowLongKnown.test(sentence) ? "how long" : timeAsked(sentence);
  if (time !== null) return sayAside(composing, time === "when" ? "undated" : "uncounted", out);
  if (asksHowMuch.test(sentence)) return sayOfAnything(composing, "often", out);
  if (/^(?:\S+ )?where\b/i.test(sentence)) return sayOfAnything(composing, "where", out);
  return saysNoDetail(composing, question, out);
}
