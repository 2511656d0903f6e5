/** mi: motivational interviewing; empathy; support: informational or emotional peer support. */
export const suggestionCategories = ["mi", "empathy", "support"] as const;
export type SuggestionCategory = (typeof suggestionCategories)[number];

/** One of three offered replies. `reason` is for the expert: which cue, which phase. */
export interface Suggestion {
  category: SuggestionCategory;
  text: string;
  reason: string;
}

/** What a peer can do with a suggestion, as recorded. */
export const suggestionActs = ["shown", "opened", "inserted", "edited", "sent"] as const;
export type SuggestionAct = (typeof suggestionActs)[number];

/** What became of a suggestion, derived from its events and from what was sent. */
export const uptakes = ["adopted", "modified", "ignored"] as const;
export type Uptake = (typeof uptakes)[number];

/** An expert's judgement of a suggestion that the peer saw. */
export const suggestionJudgements = ["harm", "neutral", "help"] as const;
export type SuggestionJudgement = (typeof suggestionJudgements)[number];
