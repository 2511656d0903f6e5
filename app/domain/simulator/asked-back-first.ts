import { sayAskedBack, tellAskedBack } from "./answer-asked-back";
import { topicOfItsTime } from "./answer-time";
import { askedBack } from "./asked-back";
import type { AskedBackKind } from "./asked-back-kind";
import type { Composing, Composition } from "./composition";
import { cueAskedAbout } from "./cue-spoken-of";
import { leaningOf } from "./line";
import { bearsOnSafety } from "./may-bear-on-safety";
import { namesPerson } from "./person-meant";
import type { AskedQuestion } from "./question";
import { openAnswers, tellPerson, tellTopic } from "./tell-answer";
import { asksInOwnWords, asksOutright } from "./topic-asked";

/** Somebody or something that a question is about, which may be another than the words said last tell of. */
const ofSomebody = /\b(?:he|she|they|them|him|her)\b/i;
/** What asks of one person, with what speaks of one. */
const ofOnePerson = [
  [/\b(?:he|him)\b/i, /\b(?:he|him|his)\b/i],
  [/\b(?:she|her)\b/i, /\b(?:she|her|hers)\b/i],
] as const;
/** Stems from which on a phrase of the story's own asks for its topic, whatever was said last. Design choice. */
const wholePhrase = 5;

/** Whether a topic has an answer left that leans on nothing else. */
function hasAnswerLeft(composing: Composing, topic: string): boolean {
  return openAnswers(composing, topic).some(
    (line) => leaningOf(line) === "" && !composing.voice.wasSaid(line),
  );
}

/** Whether a question asks for a topic in the story's own words, and not only back about what was just told. */
function isSurelyOf(composing: Composing, sentence: string, topic: string): boolean {
  const { scenario } = composing;
  const isOwn = ofSomebody.test(sentence)
    ? asksInOwnWords(sentence, topic, scenario)
    : asksOutright(sentence, scenario.topics[topic]?.asks ?? [], wholePhrase);
  return isOwn && hasAnswerLeft(composing, topic);
}

/** Whether a question means somebody of whom the last message does not speak. */
function isOfSomebodyElse({ exchange, scenario }: Composing, question: AskedQuestion): boolean {
  const { sentence, person } = question;
  const last = exchange.clientMessage ?? "";
  if (person === null || namesPerson(last, person.id, scenario)) return false;
  const [pronoun] = ofOnePerson.filter(([asks]) => asks.test(sentence));
  return pronoun !== undefined && !pronoun[1].test(last);
}

/** Asked back right after an answer about suicide, these ask for a place, a time or a way, and what is true of anything is no answer. */
const asksForAWay: ReadonlySet<AskedBackKind | null> = new Set<AskedBackKind | null>([
  "where",
  "when",
  "then",
]);

/** Whether a question asks back about a danger: nothing that is written for anything answers it. */
function isOfDanger({ state }: Composing, sentence: string): boolean {
  const isJustAnswered = state.riskAnswer !== null && asksForAWay.has(askedBack(sentence));
  return isJustAnswered || bearsOnSafety(sentence);
}

/** Answers what is asked back about what was just told; false where the question asks for something of its own. */
export function answersBack(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const { matter, topic, sentence } = question;
  if (matter !== null || topic === "risk" || isOfDanger(composing, sentence)) return false;
  if (topic !== null && isSurelyOf(composing, sentence, topic)) return false;
  if (topicOfItsTime(composing, question) !== null || isOfSomebodyElse(composing, question))
    return false;
  return tellAskedBack(composing, question, out);
}

/** Whether there is something left to go on with of the cue that is spoken of. */
function isUnderWay(composing: Composing): boolean {
  const id = cueAskedAbout(composing);
  const deeper = (id === null ? undefined : composing.scenario.cues[id])?.deeper ?? [];
  return deeper.some((line) => !composing.voice.wasSaid(line));
}

/**
 * What is asked back in so many words is told of somebody where they are meant, and in few words of anything else; why,
 * where nothing is under way, is asked of all of it.
 */
export function answersBackInFew(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const { topic, matter, person, sentence } = question;
  if (askedBack(sentence) === null || matter !== null) return false;
  if (topic === "risk" || topic === "example" || isOfDanger(composing, sentence)) return false;
  const isOwn = topic !== null && asksInOwnWords(sentence, topic, composing.scenario);
  if (isOwn && hasAnswerLeft(composing, topic)) return false;
  if (person !== null && tellPerson(composing, question, out)) return true;
  const isWhyOfNothing = askedBack(sentence) === "why" && !isUnderWay(composing);
  if (isWhyOfNothing && tellTopic(composing, { ...question, topic: "why" }, out)) return true;
  return sayAskedBack(composing, question, out);
}
