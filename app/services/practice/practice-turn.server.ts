import { coverWords } from "~/domain/practice/hidden-words";
import { readHiddenWords } from "../review/read-hidden-words.server";
import { listSuggestionsOfTurn, type OfferedSuggestion } from "~db/queries/suggestions.server";
import { findReading, type ShownTurn } from "~db/queries/turns.server";
import type { Database } from "~db/client.server";
import type { Session } from "~db/queries/sessions.server";
import type { Reading } from "~/domain/emotion/reading";
import type { PracticeTurn } from "~/domain/practice/practice-turn";

function suggestionView({ id, category, text }: OfferedSuggestion) {
  return { id, category, text };
}

/** A turn as the peer's page shows it, without anything that the session's arm leaves out. */
export function turnView(
  turn: Pick<ShownTurn, "id" | "position" | "speaker" | "text">,
  reading: Reading | null = null,
  suggestions: readonly OfferedSuggestion[] = [],
): PracticeTurn {
  const { id, position, speaker, text } = turn;
  return { id, position, speaker, text, reading, suggestions: suggestions.map(suggestionView) };
}

/** A stored client turn with its reading and suggestions, as far as the session's arm shows them. */
export async function readClientTurn(
  db: Database,
  session: Session,
  turn: Pick<ShownTurn, "id" | "position" | "speaker" | "text">,
): Promise<PracticeTurn> {
  const [reading, suggestions, hidden] = await Promise.all([
    session.emotionCurveOn ? findReading(db, turn.id) : null,
    session.suggestionsOn ? listSuggestionsOfTurn(db, turn.id) : [],
    session.suggestionsOn ? readHiddenWords(db, session.id) : [],
  ]);
  const shown = suggestions.map((each) => ({ ...each, text: coverWords(each.text, hidden) }));
  return turnView(turn, reading, shown);
}
