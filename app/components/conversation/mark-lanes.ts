import type { MarkKind, TextMark } from "./text-segments";

/** How many marks can lie over one another and each still have a line of its own. */
export const lanes = 3;

const unlined: ReadonlySet<MarkKind> = new Set<MarkKind>(["selection", "word", "found"]);

/**
 * The line on which each mark is drawn, 0 nearest the text, the same all along the mark: marks that
 * overlap never share one. Those that begin first, and of these the longest, come first. A selection,
 * a word that can be named and what was looked for have no line. A lane of `lanes` or more is not drawn.
 */
export function lanesOf<T extends TextMark>(marks: readonly T[]): Map<T, number> {
  const placed = new Map<T, number>();
  const lined = marks
    .filter(({ kind }) => !unlined.has(kind))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  for (const mark of lined) {
    const free = ends.findIndex((end) => end <= mark.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.end;
    placed.set(mark, lane);
  }
  return placed;
}
