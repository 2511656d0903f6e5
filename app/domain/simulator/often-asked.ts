import { askedBack } from "./asked-back";
import { words } from "./lexeme";
import { mayAskForOften } from "./may-ask-for-often";
import { mayBearOnSafety } from "./may-bear-on-safety";
import type { AskedPerson } from "./person-asked";
import { namesPerson } from "./person-meant";
import type { Scenario } from "./scenario";
import { takesUpAThing } from "./things-named";
import { isOftenAsked, type OftenAskedTopic } from "./topic";
import { usualQuestion } from "./usual-questions/usual-question";

/** How likely a sentence must be to ask what is often asked. Chosen on messages kept aside. */
const likely = 0.6;
/** The same where its answer fits almost any question. Design choice. */
const surely = 0.8;
/** The same where it may ask of what the client has just said: by a thing that they named, or as a short question does. Design choice. */
const mostSurely = 0.9;
/** Longest question that asks of nothing but what was just said. Design choice. */
const wordsOfAnAskedBack = 5;

type Topics = ReadonlySet<OftenAskedTopic>;

/** Whose answers say little of what was asked: given to another question they make no sense. */
const fitsAnything: Topics = new Set<OftenAskedTopic>([
  ...(["which-of-these", "does-for-you", "in-the-way", "advice-feels"] as const),
  "should-have-asked",
]);

/**
 * What is often asked of anybody that a sentence asks for, where the scenario answers it; null where it asks for nothing of the
 * kind, bears on safety, or asks for `own`, a topic that the story has words for.
 */
export function oftenAskedTopic(
  sentence: string,
  { topics }: Scenario,
  own: string | null = null,
): OftenAskedTopic | null {
  const usual = usualQuestion(sentence);
  if (usual === null || !("topic" in usual.answer)) return null;
  const { topic } = usual.answer;
  if (!isOftenAsked(topic) || topics[topic] === undefined || !mayAskForOften(sentence, topic))
    return null;
  if (usual.chance < (fitsAnything.has(topic) ? surely : likely)) return null;
  return own === null || own === topic ? topic : null;
}

/** What the people of the story tell more exactly of the one who is meant. */
const ofOnePerson: Topics = new Set<OftenAskedTopic>([
  ...(["mother", "father", "siblings", "children", "colleagues"] as const),
  "family-thinks",
  ...(["contact", "last-talk", "loved-would-say", "noticed", "arguments"] as const),
  "asked-for-help",
]);

/** Whether a question may ask of what was just said alone: one that is short and asks back does, another where it is less than most sure. */
function asksOfLast(sentence: string, last: string): boolean {
  const isBack = askedBack(sentence) !== null;
  if (isBack && words(sentence).length <= wordsOfAnAskedBack) return true;
  const chance = usualQuestion(sentence)?.chance ?? 0;
  return chance < mostSurely && (isBack || takesUpAThing(sentence, last));
}

/** Where a sentence stands that may ask what is often asked. */
interface AskedWhere {
  /** The topic that the story has words for in it; null where none. */
  own: string | null;
  /** Whom in the client's life it asks about; null where nobody. */
  person: AskedPerson | null;
  /** The client's last words. */
  last: string;
  /** Whether suicide was spoken of. */
  isAtRisk: boolean;
}

/**
 * The same, where it asks for nothing that is told of a person whom the sentence names or means as one, and not of a thing alone
 * that the client has just named.
 */
export function oftenAskedOf(
  sentence: string,
  scenario: Scenario,
  { own, person, last, isAtRisk }: AskedWhere,
): OftenAskedTopic | null {
  const often = oftenAskedTopic(sentence, scenario, own);
  if (often === null) return null;
  if (isAtRisk && mayBearOnSafety(sentence)) return null;
  if (often !== "how-it-sits" && asksOfLast(sentence, last)) return null;
  if (person === null || !ofOnePerson.has(often)) return often;
  const isOfOne = /\b(?:he|she|him|her|his)\b/i.test(sentence);
  return isOfOne || namesPerson(sentence, person.id, scenario) ? null : often;
}
