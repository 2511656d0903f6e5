import type { Span } from "~/domain/practice/span";
import { lanesOf } from "./mark-lanes";

export const markKinds = [
  "selection",
  "issue",
  "strength",
  "cue",
  "hint",
  "word",
  "found",
] as const;
export type MarkKind = (typeof markKinds)[number];

/** A stretch of a text that is set off; offsets in code points, `end` exclusive. */
export interface TextMark extends Span {
  kind: MarkKind;
  /** Whose mark it is: an annotation or a cue. */
  id?: string;
  /** The letters by which a word is named, where it is one that can be. */
  label?: string;
  /** Whether that annotation is open: its words stand out among others that lie over them. */
  open?: boolean;
}

/** A mark with the line that it is drawn on, the same in all of its segments; null for what has none. */
export interface LinedMark extends TextMark {
  lane: number | null;
}

export interface TextSegment {
  /** Code-point offset in the source. */
  start: number;
  text: string;
  /** The marks that cover the whole segment, in the order of markKinds. */
  marks: readonly LinedMark[];
}

const joiner = "\u200d";
const joinsBackward = /^(?:\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}])$/u;

function splitsCharacter(codePoints: readonly string[], at: number): boolean {
  const after = codePoints[at];
  if (at <= 0 || after === undefined) return false;
  return joinsBackward.test(after) || codePoints[at - 1] === joiner;
}

/** Widens a mark so that no edge falls between a letter and its accent or inside a joined emoji. */
function toWholeCharacters(codePoints: readonly string[], mark: TextMark): TextMark {
  let start = Math.max(0, Math.min(mark.start, codePoints.length));
  let end = Math.max(start, Math.min(mark.end, codePoints.length));
  if (end > start) {
    while (splitsCharacter(codePoints, start)) start -= 1;
    while (splitsCharacter(codePoints, end)) end += 1;
  }
  return { ...mark, start, end };
}

/**
 * Cuts a text at the edges of its marks. The segments, joined, are the text, whatever the marks:
 * overlapping, empty, or beyond its end.
 */
export function textSegments(text: string, marks: readonly TextMark[]): TextSegment[] {
  const codePoints = Array.from(text);
  const whole = marks
    .map((mark) => toWholeCharacters(codePoints, mark))
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind));
  const lanes = lanesOf(whole);
  const lined = whole.map((mark) => ({ ...mark, lane: lanes.get(mark) ?? null }));
  const edges = [
    ...new Set([0, codePoints.length, ...whole.flatMap((mark) => [mark.start, mark.end])]),
  ].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? codePoints.length;
    return {
      start,
      text: codePoints.slice(start, end).join(""),
      marks: lined.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}
