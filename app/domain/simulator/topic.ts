/**
 * What any client may be asked about. Every scenario answers these in its own words; it may add
 * topics of its own with the words that ask for them.
 */
export const standardTopics = [
  "happened",
  "feeling",
  "now",
  "since",
  "why",
  "hardest",
  "like",
  "sleep",
  "appetite",
  "body",
  "family",
  "friends",
  "partner",
  "work",
  "today",
  "tonight",
  "helps",
  "tried",
  "professional",
  "know",
  "need",
  "before",
  "future",
  "self",
  "scale",
  "example",
  "next-step",
  "risk",
] as const;
export type StandardTopic = (typeof standardTopics)[number];

/** What any client may be asked about in the usual words, and a scenario may leave unanswered. */
export const optionalTopics = ["thoughts", "understood", "to-a-friend", "held-back"] as const;
export type KnownTopic = StandardTopic | (typeof optionalTopics)[number];

/** Every topic that has its words without the scenario's: the standard ones, then the optional. */
export const knownTopics: readonly KnownTopic[] = [...standardTopics, ...optionalTopics];

/** Whether the words that ask for a topic are known without the scenario's. */
export function isKnownTopic(id: string): id is KnownTopic {
  return (knownTopics as readonly string[]).includes(id);
}
