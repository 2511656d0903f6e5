/** The questions that results answer, in the order in which a reader asks them. */
export const questions = [
  "rates",
  "agreement",
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

/** Each question as its page is called. */
export const questionWords: Record<Question, string> = {
  rates: "Peers and experts",
  agreement: "Among experts",
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
