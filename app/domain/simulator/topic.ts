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
  "money",
  "lives-with",
  "asked-after",
  "angry-with",
  "meaning",
  "wrote",
  "confidence",
  "after-talk",
  "taken-away",
  ...feelingTopics,
] as const;
type OptionalTopic = (typeof optionalTopics)[number];

/**
 * What is asked often of anybody, and by its likeness to other questions alone: no single word asks for these. A scenario may
 * leave any of them unanswered.
 */
export const oftenAskedTopics = [
  // Who is in the client's life.
  "mother",
  "father",
  "parents-like",
  "siblings",
  "children",
  "pets",
  "colleagues",
  "family-thinks",
  "family-expects",
  "contact",
  "asked-for-help",
  "advice-given",
  "advice-feels",
  "trusted",
  "last-talk",
  "could-call",
  "could-see",
  "others-see",
  "loved-would-say",
  "noticed",
  "mask",
  "arguments",
  // Their days and what they like.
  "usual-day",
  "mornings",
  "night-thoughts",
  "weekends",
  "days-before",
  "eaten",
  "enjoys",
  "for-yourself",
  "outside",
  "home",
  "tomorrow",
  "music",
  "bad-dreams",
  "online",
  "look-forward",
  "laughs",
  "good-memory",
  // The trouble itself.
  "when-bad",
  "signs",
  "how-often",
  "worst-time",
  "better-times",
  "worst-fear",
  "beneath",
  "fault",
  "effects",
  "lost",
  "regret",
  "miss",
  "if-fails",
  "good-outcome",
  "what-next",
  // Themselves.
  "hard-on-self",
  "self-talk",
  "compares",
  "learnt",
  "strengths",
  "got-through",
  "community",
  "grew-up",
  "childhood",
  "dreams",
  "earlier-work",
  "safe-place",
  "younger-self",
  // What could change, and this talk.
  "importance",
  "why-not-lower",
  "one-higher",
  "why-change",
  "does-for-you",
  "in-control",
  "one-change",
  "if-free",
  "may-share",
  "which-of-these",
  "in-the-way",
  "first-words",
  "help-wanted",
  "should-have-asked",
  "how-it-sits",
  "last-word",
  "no-questions",
  "better-than-start",
  // Then and now, asked in plain words.
  "wish-said",
  "who-was-there",
  "where-then",
  "reacted",
  "between-us",
  "scale-well",
  "ate-with",
  "plan-when",
  "in-the-family",
] as const;
export type OftenAskedTopic = (typeof oftenAskedTopics)[number];

/** What a cue that was taken up tells of sooner than a line on all of it. */
export const topicsOfWithin: ReadonlySet<string> = new Set(["thoughts", "understood"]);

/** What somebody does for pleasure. */
const pastimeTopics = ["music", "pets", "online", "weekends", "enjoys", "laughs"] as const;
export const pastimes: ReadonlySet<string> = new Set(pastimeTopics);

/** Asked out of interest in somebody's days: it passes over what they have shown as small talk does. */
export const topicsOfDays = [
  ...pastimeTopics,
  ...(["eaten", "home", "outside", "tomorrow", "usual-day"] as const),
  ...(["colleagues", "siblings", "children"] as const),
] satisfies readonly OftenAskedTopic[];

/** Whether a topic is told by likeness to what anybody is often asked, and by no words of it. */
export function isOftenAsked(id: string): id is OftenAskedTopic {
  return (oftenAskedTopics as readonly string[]).includes(id);
}

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
  "lives-with": "family",
  wrote: "happened",
  "after-talk": "now",
  mother: "family",
  father: "family",
  "parents-like": "family",
  siblings: "family",
  children: "family",
  "family-thinks": "family",
  colleagues: "work",
  noticed: "know",
  trusted: "know",
  "asked-after": "know",
  "angry-with": "feeling",
  "could-call": "know",
  "usual-day": "today",
  eaten: "appetite",
  "night-thoughts": "sleep",
  "bad-dreams": "sleep",
  "days-before": "before",
  enjoys: "helps",
  "for-yourself": "helps",
  "got-through": "helps",
  "look-forward": "future",
  dreams: "future",
  "worst-fear": "hardest",
  effects: "hardest",
  strengths: "self",
  "others-see": "self",
  "hard-on-self": "self",
  "help-wanted": "need",
  importance: "scale",
  "wish-said": "need",
  "between-us": "family",
} satisfies Partial<Record<OptionalTopic | OftenAskedTopic, StandardTopic>>;
export type WordedTopic = StandardTopic | OptionalTopic;
export type KnownTopic = WordedTopic | OftenAskedTopic;

/** Every topic that has its words without the scenario's: the standard ones, then the optional. */
export const wordedTopics: readonly WordedTopic[] = [...standardTopics, ...optionalTopics];

/** Every topic that is known without the scenario's words for it: those with words, then those often asked. */
export const knownTopics: readonly KnownTopic[] = [...wordedTopics, ...oftenAskedTopics];

/** Whether what asks for a topic is known without the scenario. */
export function isKnownTopic(id: string): id is KnownTopic {
  return (knownTopics as readonly string[]).includes(id);
}
