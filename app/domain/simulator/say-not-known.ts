import { sayOfAnything } from "./answer-asked-back";
import { asksOfInside, asksWhereItLeavesThem } from "./asked-of-inside";
import type { Composing, Composition } from "./composition";
import { namedIn } from "./fact";
import { stems } from "./lexeme";
import { putsOff } from "./put-off";
import type { AskedQuestion } from "./question";
import { namesPerson } from "./person-meant";
import { sayAside } from "./say";
import type { Scenario } from "./scenario";
import { smallAsked } from "./small-asked";
import { namedTogether, tellFact } from "./tell-answer";
import { timeAsked } from "./when-it-was";

/** Tells a detail where the story has one of all that is named, else that there is nothing to it; false where none is asked for. */
export function answersDetail(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  if (smallAsked(question.sentence) !== "ofDetail") return false;
  return tellFact(composing, question, out, namedTogether) || sayAside(composing, "ofDetail", out);
}

/** Says in few words what is true of any small thing that is asked so; false where none is asked for, or it was said. */
export function saysOfASmallThing(
  composing: Composing,
  { sentence, matter }: AskedQuestion,
  out: Composition,
): boolean {
  const small = matter !== null || asksOfInside(sentence) ? null : smallAsked(sentence);
  return small !== null && sayAside(composing, small, out);
}

/** "Do you think about that a lot?" */
const asksHowMuch =
  /\b(?:all the time|always|every (?:day|night)|constantly)\b[^?]*\bor\b|\bor\b[^?]*\b(?:sometimes|some (?:days|nights)|now and then)\b|^(?:(?:and|so|but),? )*(?:do|did|are|were) you\b.*\b(?:a lot|often|much|all the time|every (?:day|night))\W*$/i;

const where = /^(?:\S+ )?where\b/i;
const asksWhere = (sentence: string) => where.test(sentence) && !asksWhereItLeavesThem(sentence);

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
  if (saysOfASmallThing(composing, question, out)) return true;
  const time = asksHowLongKnown.test(sentence) ? "how long" : timeAsked(sentence);
  if (time !== null) return sayAside(composing, time === "when" ? "undated" : "uncounted", out);
  if (asksHowMuch.test(sentence)) return sayOfAnything(composing, "often", out);
  if (asksWhere(sentence)) return sayOfAnything(composing, "where", out);
  return false;
}

/** "Did she remember it?", "what was it doing there?": what is asked of somebody or something just spoken of. */
const ofWhatWasSpokenOf =
  /\b(?:did|does|do|was|were|has|have|had|is|are|would|could|can|will) (he|she|they)\b|\b(?:did|was|had) (it)\b(?! (?:ok|okay|all right|alright|fine|good|bad|wrong|help|helpful|matter|rain|raining|me|my|i)\b)/i;
const wordsOfWhom: Readonly<Record<string, RegExp>> = {
  he: /\b(?:he|him|his)\b/i,
  she: /\b(?:she|her|hers)\b/i,
  they: /\b(?:they|them|their|we|us|our)\b/i,
};

/** Whether a question goes on with what the client said last: it asks of whom or what was spoken of there. */
export function asksOfLast(
  last: string | null,
  { sentence, person }: Pick<AskedQuestion, "sentence" | "person">,
  scenario: Scenario,
): boolean {
  const [, somebody, something] = ofWhatWasSpokenOf.exec(sentence) ?? [];
  const whom = (somebody ?? something)?.toLowerCase();
  if (last === null || whom === undefined) return false;
  const words = wordsOfWhom[whom];
  if (words === undefined || words.test(last)) return true;
  return person !== null && namesPerson(last, person.id, scenario);
}

/** Whether a question takes up a word of the client's last message. */
export function takesUpLast(
  { exchange }: Composing,
  { sentence }: Pick<AskedQuestion, "sentence">,
): boolean {
  const said = new Set(stems(exchange.clientMessage ?? ""));
  return namedIn(sentence).some((stem) => said.has(stem));
}

/** Says that there is no more to tell of what was told last; false where the question is not of it, or that was said. */
export function saysNoMoreOfLast(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const { exchange, scenario } = composing;
  const isOfLast =
    takesUpLast(composing, question) || asksOfLast(exchange.clientMessage, question, scenario);
  return isOfLast && sayAside(composing, "ofLast", out);
}

/** Says in few words what fits a small thing or a place, that there is no more to tell of what was told last, or that what is asked is beside it. */
export function saysBeside(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  return (
    saysOfASmallThing(composing, question, out) ||
    (asksWhere(question.sentence) && sayOfAnything(composing, "where", out)) ||
    putsOff(composing, question, out) ||
    saysNoMoreOfLast(composing, question, out) ||
    sayAside(composing, "offside", out)
  );
}
