import type { Span } from "../practice/span";

/** How marked words stand to words that hold a cue. */
export interface SpanComparison {
  /** Marked and cue touch in at least one code point. */
  touches: boolean;
  /** The share of the cue's code points that were marked, 0 to 1. */
  covered: number;
  /** Dice overlap of both in code points, 0 to 1. */
  overlap: number;
}

const lengthOf = ({ start, end }: Span) => end - start;

/** Marked words against a cue; nothing marked touches nothing. Spans in code points of one text. */
export function compareSpans(marked: Span | null, cue: Span): SpanComparison {
  if (marked === null) return { touches: false, covered: 0, overlap: 0 };
  const shared = Math.max(0, Math.min(marked.end, cue.end) - Math.max(marked.start, cue.start));
  return {
    touches: shared > 0,
    covered: shared / lengthOf(cue),
    overlap: (2 * shared) / (lengthOf(marked) + lengthOf(cue)),
  };
}

/** A stretch that experts marked, and how many of them did. */
export interface ConsensusSpan extends Span {
  experts: number;
}

/**
 * The code points that at least half of the experts marked, as spans in order. An expert counts once,
 * however many spans they marked; without experts there are none.
 */
export function consensusSpans(byExpert: readonly (readonly Span[])[]): ConsensusSpan[] {
  const counts: number[] = [];
  for (const spans of byExpert) {
    const own = new Set(
      spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
    );
    for (const at of own) counts[at] = (counts[at] ?? 0) + 1;
  }
  const found: ConsensusSpan[] = [];
  for (let at = 0; at < counts.length; at += 1) {
    const count = counts[at] ?? 0;
    if (count === 0 || count * 2 < byExpert.length) continue;
    const last = found.at(-1);
    if (last?.end === at) {
      last.end = at + 1;
      last.experts = Math.max(last.experts, count);
    } else found.push({ start: at, end: at + 1, experts: count });
  }
  return found;
}
