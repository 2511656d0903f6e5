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

/** Feelings that a client may be asked about by name, and a scenario may leave unanswered. */
export const feelingTopics = [
  "lonely",
  "guilty",
  "ashamed",
  "angry",
  "afraid",
  "hope",
  "burden",
  "crying",
] as const;

/** What any client may be asked about in the usual words, and a scenario may leave unanswered. */
export const optionalTopics = [
  "thoughts",
  "understood",
  "to-a-friend",
  "held-back",
  "if-told",
  "if-better",
  "say-to-them",
  "changed",
  "lasts",
  "matters",
  "proud",
  "faith",
  "drinking",
  ...feelingTopics,
] as const;
type OptionalTopic = (typeof optionalTopics)[number];

/** What answers instead where a scenario leaves an optional topic unanswered; nothing does for the rest. */
export const standIns: Partial<Record<string, StandardTopic>> = {
  lonely: "feeling",
  guilty: "feeling",
  ashamed: "feeling",
  angry: "feeling",
  afraid: "hardest",
  hope: "future",
  burden: "feeling",
  crying: "feeling",
  "if-told": "know",
  "if-better": "future",
  "say-to-them": "need",
  changed: "before",
  lasts: "scale",
  matters: "hardest",
  proud: "self",
  drinking: "professional",
} satisfies Partial<Record<OptionalTopic, StandardTopic>>;
export type KnownTopic = StandardTopic | OptionalTopic;

/** Every topic that has its words without the scenario's: the standard ones, then the optional. */
export const knownTopics: readonly KnownTopic[] = [...standardTopics, ...optionalTopics];

/** Whether the words that ask for a topic are known without the scenario's. */
export function isKnownTopic(id: string): id is KnownTopic {
  return (knownTopics as readonly string[]).includes(id);
}
