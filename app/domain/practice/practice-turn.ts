import type { Reading } from "../emotion/reading";
import type { SuggestionCategory } from "../suggestion/category";
import type { ConversationTurn } from "./turn";

/** A suggestion as a peer sees it. */
export interface ShownSuggestion {
  id: string;
  category: SuggestionCategory;
  text: string;
}

/** A turn as its peer sees it while practising: no cues, and only what the study's arm shows. */
export interface PracticeTurn extends ConversationTurn {
  id: string;
  /** Null for a supporter's turn, and where the arm has the emotion curve off. */
  reading: Reading | null;
  /** Empty for a supporter's turn, and where the arm has suggestions off. */
  suggestions: readonly ShownSuggestion[];
}
