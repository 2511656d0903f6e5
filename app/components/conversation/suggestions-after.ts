import type { ReviewTurn } from "~/domain/review/review-context";
import {
  suggestionCategories,
  type SuggestionAct,
  type SuggestionCategory,
  type SuggestionJudgement,
} from "~/domain/suggestion/category";
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

const openedFor = (ms: number) => `opened ${Math.round(ms / 1000)} s`;

/**
 * What became of a suggestion, in a few words. Shown is what stood before the peer's eyes; opened, what they had under
 * the pointer or the focus for a while.
 */
export function doneWords(
  suggestion: Omit<OfferedSuggestion, "id" | "turnId" | "category" | "text">,
) {
  const { shown, opened, openMs, inserted, edited, sent } = suggestion;
  if (sent) return edited ? "sent, edited" : "sent as it was";
  if (inserted) return "inserted, not sent";
  if (opened) return openMs === null ? "opened, not used" : `${openedFor(openMs)}, not used`;
  return shown ? "shown, not used" : "not shown";
}

/** The client turn that a turn answers: itself for the client's, else the last one before it. */
export function clientTurnBefore<T extends ReviewTurn>(
  turns: readonly T[],
  position: number,
): T | undefined {
  return turns.findLast((turn) => turn.position <= position && turn.speaker === "client");
}

/** Something that the peer did with a suggestion. */
export interface SuggestionCourseAct {
  suggestionId: string;
  act: SuggestionAct;
  at: Date | string;
  durationMs: number | null;
  sentTurnId: string | null;
}

/** What a session's suggestions are shown from. */
export interface OfferedIn {
  suggestions: readonly OfferedSuggestion[];
  acts: readonly SuggestionCourseAct[];
  turns: readonly (ReviewTurn & { at: Date | string })[];
  /** Why each was made, by its id; left out while that is hidden. */
  reasons?: Readonly<Record<string, string>>;
}

/** What was done with a suggestion and when, counted from the client's turn; that it was not used ends it. */
function courseWords(
  acts: readonly SuggestionCourseAct[],
  since: number,
  { opened, inserted, sent }: OfferedSuggestion,
): string[] {
  const did = acts
    .filter(({ act }) => act !== "shown")
    .map(({ act, at, durationMs }) => {
      const after = Math.max(0, Math.round((new Date(at).getTime() - since) / 1000));
      const long = durationMs === null ? "" : ` for ${Math.round(durationMs / 1000)}\u00a0s`;
      return `${act} after ${after}\u00a0s${long}`;
    });
  return opened && !inserted && !sent && did.length > 0 ? [...did, "not used"] : did;
}

/** The suggestions offered after a client turn, in the order in which the peer saw them. */
export function suggestionsAfter(
  { suggestions, acts, turns, reasons = {} }: OfferedIn,
  client: (ReviewTurn & { at: Date | string }) | undefined,
  judgements: ReadonlyMap<string, SuggestionJudgement>,
): SeenSuggestion[] {
  if (!client) return [];
  const since = new Date(client.at).getTime();
  return suggestions
    .filter((suggestion) => suggestion.turnId === client.id)
    .sort(
      (a, b) => suggestionCategories.indexOf(a.category) - suggestionCategories.indexOf(b.category),
    )
    .map((suggestion) => {
      const own = acts.filter((act) => act.suggestionId === suggestion.id);
      const sent = own.find((act) => act.act === "sent")?.sentTurnId;
      return {
        id: suggestion.id,
        category: suggestion.category,
        text: suggestion.text,
        done: doneWords(suggestion),
        course: courseWords(own, since, suggestion),
        reason: reasons[suggestion.id] ?? null,
        sentText: turns.find((turn) => turn.id === sent)?.text ?? null,
        judgement: judgements.get(suggestion.id) ?? null,
      };
    });
}
