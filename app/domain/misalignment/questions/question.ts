/** The questions that results answer, in the order in which a reader asks them. */
export const questions = [
  "rates",
  "agreement",
  "over-time",
  "words",
  "detection",
  "lag",
  "advice",
  "self-ratings",
  "raters",
  "suggestions",
  "emotion",
  "practice",
  "disagreements",
  "planning",
] as const;
export type Question = (typeof questions)[number];

/** Those whose page is made of a sentence, a picture and tables that follow from a measure. */
export const measuredQuestions = [
  "over-time",
  "words",
  "detection",
  "lag",
  "advice",
  "self-ratings",
  "raters",
  "suggestions",
  "emotion",
  "practice",
  "planning",
] as const satisfies readonly Question[];
export type MeasuredQuestion = (typeof measuredQuestions)[number];

/** Whether a question rests on reviews alone, or also on how sessions were practised. */
export const restsOn: Record<MeasuredQuestion, "reviews" | "all"> = {
  "over-time": "reviews",
  words: "reviews",
  detection: "all",
  lag: "all",
  advice: "all",
  "self-ratings": "reviews",
  raters: "reviews",
  suggestions: "all",
  emotion: "all",
  practice: "all",
  planning: "reviews",
};

/** What a study must have before a question can be answered; said where it cannot. */
export const neededFor: Record<MeasuredQuestion, string> = {
  "over-time": "It takes a session that two experts reviewed, with a tag that one of them used.",
  words:
    "It takes a turn that two experts saw, on whose words one of them put a tag: their marks are set beside each other.",
  detection:
    "It takes a session that both its peer and an expert reviewed: the tags of one are set beside those of the other.",
  lag: "It takes a session with a simulated client: only such a client plants cues and says when they were answered.",
  advice:
    "It takes a session with a simulated client: only such a client says when the way for advice was open.",
  "self-ratings": "It takes a session that both its peer and an expert rated on the same scale.",
  raters:
    "It takes a session that two experts reviewed, with a tag that somebody used: each of them is measured by the other.",
  suggestions: "It takes a session in which suggestions were offered to the peer.",
  emotion:
    "It takes a client turn of which an expert read the emotion before the display was seen.",
  practice:
    "It takes sessions that were practised under a peer’s code, so that they have a number.",
  planning: "It takes a session that two experts reviewed, with a tag that one of them used.",
};

/** Each question as its page is called. */
export const questionWords: Record<Question, string> = {
  rates: "Peers and experts",
  agreement: "Among experts",
  "over-time": "Agreement over time",
  words: "Which words",
  detection: "What is noticed",
  lag: "How long cues wait",
  advice: "When advice comes",
  "self-ratings": "How peers rate themselves",
  raters: "Everybody on one axis",
  suggestions: "What ideas are used for",
  emotion: "The emotion display",
  practice: "Over practice",
  disagreements: "Where they differ most",
  planning: "How many more sessions",
};
