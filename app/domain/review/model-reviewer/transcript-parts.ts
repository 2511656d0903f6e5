import type { ReviewTurn } from "../review-context";

/** How much of a transcript is read at a time. */
export interface PartLimits {
  turns: number;
  characters: number;
  /** Turns at a part's end that the next one begins with again; at most half of a part. */
  overlap: number;
}

/** Most sessions are read in one part. Design choice: the marks of a part fit in one answer. */
export const partLimits: PartLimits = { turns: 60, characters: 24_000, overlap: 6 };

/**
 * A transcript in parts, in order, each turn in at least one. Every part but the first begins with the
 * end of the one before, so that a reply is read with what it answers.
 */
export function transcriptParts(
  turns: readonly ReviewTurn[],
  limits: PartLimits = partLimits,
): ReviewTurn[][] {
  const parts: ReviewTurn[][] = [];
  let from = 0;
  let covered = 0;
  while (covered < turns.length) {
    const to = endOf(turns, from, covered, limits);
    parts.push(turns.slice(from, to));
    from = to - Math.min(limits.overlap, Math.floor((to - from) / 2));
    covered = to;
  }
  return parts;
}

/** Where a part ends that begins at `from`: it holds at least the first turn that no part holds yet. */
function endOf(
  turns: readonly ReviewTurn[],
  from: number,
  covered: number,
  limits: PartLimits,
): number {
  let characters = 0;
  for (let at = from; at < turns.length; at += 1) {
    characters += turns[at]?.text.length ?? 0;
    const isFull = at - from >= limits.turns || characters > limits.characters;
    if (isFull && at > covered) return at;
  }
  return turns.length;
}

/** About how many parts a transcript of this size has. */
export function countParts(
  size: { characters: number; turns: number },
  limits: PartLimits = partLimits,
): number {
  const { turns, characters, overlap } = limits;
  const byTurns = Math.ceil((size.turns - overlap) / (turns - overlap));
  return Math.max(1, byTurns, Math.ceil(size.characters / characters));
}
