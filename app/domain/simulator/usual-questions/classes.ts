import type { AsideKind } from "../aside-kind";
import type { KnownTopic } from "../topic";

/** What a usual question is answered by: a topic, or an aside. */
export type UsualAnswer = { topic: KnownTopic } | { aside: AsideKind };

/** The learned topics, in the order of the weights. */
const topics = [
  "happened",
  "feeling",
  "now",
  "since",
  "why",
  "hardest",
  "sleep",
  "appetite",
  "body",
  "family",
  "friends",
  "partner",
  "work",
  "lives-with",
  "today",
  "tonight",
  "helps",
  "tried",
  "professional",
  "know",
  "need",
  "before",
  "changed",
  "future",
  "self",
  "scale",
  "example",
  "next-step",
  "lonely",
  "guilty",
  "ashamed",
  "angry",
  "afraid",
  "hope",
  "burden",
  "crying",
  "thoughts",
  "understood",
  "to-a-friend",
  "held-back",
  "if-told",
  "if-better",
  "say-to-them",
  "lasts",
  "matters",
  "proud",
  "faith",
  "drinking",
  "money",
  "meaning",
  "wrote",
  "confidence",
  "after-talk",
  "taken-away",
] as const satisfies readonly KnownTopic[];

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

/** What is learned of a sentence: a usual question by its answer, one for what set it off, to go on, or none. */
export const usualClasses = [...topics, ...asides, "trigger", "like", "none"] as const;
export type UsualClass = (typeof usualClasses)[number];

const isTopic = (found: UsualClass): found is (typeof topics)[number] =>
  (topics as readonly string[]).includes(found);
const isAside = (found: UsualClass): found is (typeof asides)[number] =>
  (asides as readonly string[]).includes(found);

/** What answers a class; null where nothing in particular is asked. */
export function answerOf(found: UsualClass): UsualAnswer | null {
  if (isTopic(found)) return { topic: found };
  if (isAside(found)) return { aside: found };
  return found === "trigger" ? { topic: "happened" } : null;
}
