import type { AsideKind } from "../aside-kind";
import { knownTopics, type KnownTopic } from "../topic";

/** What a usual question is answered by: a topic, or an aside. */
export type UsualAnswer = { topic: KnownTopic } | { aside: AsideKind };

/** What asks to go on is a class of its own, a question about suicide is never learned, and some are asked for by their wording alone. */
const notLearned = [
  "like",
  "risk",
  "asked-after",
  "angry-with",
  "last-word",
  "no-questions",
  "better-than-start",
  "wish-said",
  "who-was-there",
  "where-then",
  "reacted",
  "between-us",
  "scale-well",
  "ate-with",
  "plan-when",
  "in-the-family",
] as const satisfies readonly KnownTopic[];
type LearnedTopic = Exclude<KnownTopic, (typeof notLearned)[number]>;

const isLearned = (topic: KnownTopic): topic is LearnedTopic =>
  !(notLearned as readonly string[]).includes(topic);
const topics = knownTopics.filter(isLearned);

const asides = [
  "company",
  "medicines",
  "name",
  "age",
  "place",
  "said",
  "ofTalk",
  "talkAgain",
  "helping",
  "justTalk",
  "mayAsk",
  "unhurried",
  "smalltalk",
] as const satisfies readonly AsideKind[];

/**
 * What is learned of a sentence: a usual question by its answer, one for what set it off, to go on, or none. The weights
 * stand in this order.
 */
export const usualClasses = [...topics, ...asides, "trigger", "like", "none"] as const;
export type UsualClass = (typeof usualClasses)[number];

const isTopic = (found: UsualClass): found is LearnedTopic =>
  (topics as readonly string[]).includes(found);
const isAside = (found: UsualClass): found is (typeof asides)[number] =>
  (asides as readonly string[]).includes(found);

/** What answers a class; null where nothing in particular is asked. */
export function answerOf(found: UsualClass): UsualAnswer | null {
  if (isTopic(found)) return { topic: found };
  if (isAside(found)) return { aside: found };
  return found === "trigger" ? { topic: "happened" } : null;
}
