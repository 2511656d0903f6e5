import { useState } from "react";
import type { Span } from "~/domain/practice/span";
import type { ReviewTurn } from "~/domain/review/review-context";
import { keyInPick, pickWords, typeLabel, type WordPick } from "~/domain/review/word-labels";

/** Selecting words of the turn in hand by the labels that stand on them. */
export function useWordPick(
  turn: ReviewTurn | undefined,
  onSelect: (position: number, span: Span) => void,
  say: (words: string) => void,
) {
  const [held, setHeld] = useState<{ turnId: string; pick: WordPick } | null>(null);
  const isGone = held !== null && held.turnId !== turn?.id;
  if (isGone) setHeld(null);
  const pick = held === null || isGone ? null : held.pick;

  function begin(): void {
    const begun = turn ? pickWords(turn.text) : null;
    setHeld(turn && begun ? { turnId: turn.id, pick: begun } : null);
    say(begun ? "Type the letters on the first word, then those on the last." : "No words here.");
  }

  /** Answers whether the key was a label's or ended the selection; any other lets go of the labels and goes on. */
  function claim(chord: string): boolean {
    if (!pick || !turn) return false;
    const key = keyInPick(chord);
    if (key !== "letter") {
      setHeld(null);
      say("");
      return key === "end";
    }
    const next = typeLabel(pick, chord);
    setHeld(next.pick && { turnId: turn.id, pick: next.pick });
    if (next.pick === null) say("");
    if (next.span && next.span !== pick.first) onSelect(turn.position, next.span);
    return true;
  }
  return { pick, begin, claim };
}
