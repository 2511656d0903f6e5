import type { SuggestionAct, Uptake } from "../suggestion/category";

/** What is known of one suggestion: its words and what the peer did with it, in any order. */
export interface SuggestionHistory {
  text: string;
  acts: readonly SuggestionAct[];
}

export interface SuggestionUptake {
  uptake: Uptake;
  /** Edits from the suggestion to the sent text, in code points; null where it was not sent. */
  distance: number | null;
  /** The same over the longer of the two lengths, in [0, 1]; null where it was not sent. */
  share: number | null;
}

/**
 * What became of a suggestion. It was used only when it was inserted and stood in the composer when the
 * message was sent: then `adopted` where the sent text is the suggestion (spaces at the ends aside),
 * else `modified`. Everything else is `ignored`, also what was inserted and taken out again.
 */
export function uptakeOf(suggestion: SuggestionHistory, sentText: string | null): SuggestionUptake {
  const { acts } = suggestion;
  if (sentText === null || !acts.includes("inserted") || !acts.includes("sent"))
    return { uptake: "ignored", distance: null, share: null };
  const offered = Array.from(suggestion.text.trim());
  const sent = Array.from(sentText.trim());
  const distance = editDistance(offered, sent);
  const longer = Math.max(offered.length, sent.length);
  return {
    uptake: distance === 0 ? "adopted" : "modified",
    distance,
    share: longer === 0 ? 0 : distance / longer,
  };
}

/**
 * Levenshtein distance (1966): the fewest insertions, deletions and substitutions of single items that
 * turn `from` into `to`. Time is the product of the lengths, memory the shorter length.
 */
export function editDistance(from: readonly string[], to: readonly string[]): number {
  const [short, long] = from.length <= to.length ? [from, to] : [to, from];
  let row = Array.from({ length: short.length + 1 }, (_, index) => index);
  long.forEach((item, index) => {
    const next = [index + 1];
    short.forEach((other, column) => {
      const substituted = (row[column] ?? 0) + (item === other ? 0 : 1);
      const inserted = (next[column] ?? 0) + 1;
      const deleted = (row[column + 1] ?? 0) + 1;
      next.push(Math.min(substituted, inserted, deleted));
    });
    row = next;
  });
  return row[short.length] ?? 0;
}
