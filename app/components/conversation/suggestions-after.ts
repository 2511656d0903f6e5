import type { ReviewTurn } from "~/domain/review/review-context";
import type { SuggestionCategory, SuggestionJudgement } from "~/domain/suggestion/category";
import type { SeenSuggestion } from "./suggestion-seen";

/** A suggestion with what its peer did. */
export interface OfferedSuggestion {
  id: string;
  turnId: string;
  category: SuggestionCategory;
  text: string;
  shown: boolean;
  opened: boolean;
  openMs: number | null;
  inserted: boolean;
  edited: boolean;
  sent: boolean;
}

/** What became of a suggestion, in a few words. */
export function doneWords(
  suggestion: Omit<OfferedSuggestion, "id" | "turnId" | "category" | "text">,
) {
  const { shown, opened, openMs, inserted, edited, sent } = suggestion;
  if (sent) return edited ? "sent, edited" : "sent as it was";
  if (inserted) return "inserted, not sent";
  if (opened) return openMs === null ? "opened" : `opened ${Math.round(openMs / 1000)} s`;
  return shown ? "not opened" : "not shown";
}

/** The client turn that a turn answers: itself for the client's, else the last one before it. */
export function clientTurnBefore(
  turns: readonly ReviewTurn[],
  position: number,
): ReviewTurn | undefined {
  return turns.findLast((turn) => turn.position <= position && turn.speaker === "client");
}

const order: readonly SuggestionCategory[] = ["mi", "empathy", "support"];

/** The suggestions offered after a client turn, in the order in which the peer saw them. */
export function suggestionsAfter(
  all: readonly OfferedSuggestion[],
  turnId: string | undefined,
  judgements: ReadonlyMap<string, SuggestionJudgement>,
): SeenSuggestion[] {
  return all
    .filter((suggestion) => suggestion.turnId === turnId)
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
    .map((suggestion) => ({
      id: suggestion.id,
      category: suggestion.category,
      text: suggestion.text,
      done: doneWords(suggestion),
      judgement: judgements.get(suggestion.id) ?? null,
    }));
}
