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
