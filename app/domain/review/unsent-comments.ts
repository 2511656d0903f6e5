import type { Annotation } from "./annotation";
import type { ReviewTurn } from "./review-context";

/** Comments of a session that were written and not sent. */
export interface UnsentComments {
  count: number;
  /** Positions of the turns on which, or on whose marks, they are. */
  turns: number[];
  /** The marks on the session as a whole on which they are. */
  onSession: Annotation[];
}

/** Of the anchors that a device keeps comments for, those of this session: its turns and marks, own and others'. */
export function unsentComments(
  kept: readonly string[],
  turns: readonly ReviewTurn[],
  marks: readonly Annotation[],
): UnsentComments {
  const written = new Set(kept);
  const marked = marks.filter(({ id }) => written.has(id));
  const turnIds = new Set(marked.map(({ turnId }) => turnId));
  const talkedOf = turns.filter(({ id }) => written.has(id));
  return {
    count: talkedOf.length + marked.length,
    turns: turns
      .filter(({ id }) => written.has(id) || turnIds.has(id))
      .map(({ position }) => position),
    onSession: marked.filter(({ turnId }) => turnId === null),
  };
}
