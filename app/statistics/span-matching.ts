/** A span with its tag; `end` exclusive. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** Which spans of two raters were taken for the same, by their places, and what is left over. */
export interface SpanMatching {
  readonly pairs: readonly { readonly first: number; readonly second: number }[];
  readonly onlyFirst: readonly number[];
  readonly onlySecond: readonly number[];
}

/** Strict: same tag and same edges. Relaxed: same tag and any overlap. */
export const matchingRules = ["strict", "relaxed"] as const;
export type MatchingRule = (typeof matchingRules)[number];

const overlap = (a: TaggedSpan, b: TaggedSpan): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Intersection over union of two spans that overlap. */
const closeness = (a: TaggedSpan, b: TaggedSpan): number =>
  overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

function mayMatch(a: TaggedSpan, b: TaggedSpan, rule: MatchingRule): boolean {
  if (a.tag !== b.tag) return false;
  if (rule === "strict") return a.start === b.start && a.end === b.end;
  return overlap(a, b) > 0;
}

/**
 * Matches spans of two raters one to one: the closest pairs (intersection over union) first, the
 * earlier ones on a tie.
 */
export function matchSpans(
  first: readonly TaggedSpan[],
  second: readonly TaggedSpan[],
  rule: MatchingRule,
): SpanMatching {
  const candidates = first.flatMap((a, i) =>
    second.flatMap((b, j) =>
      mayMatch(a, b, rule) ? [{ first: i, second: j, close: closeness(a, b) }] : [],
    ),
  );
  candidates.sort((a, b) => b.close - a.close || a.first - b.first || a.second - b.second);
  const usedFirst = new Set<number>();
  const usedSecond = new Set<number>();
  const pairs: { first: number; second: number }[] = [];
  for (const candidate of candidates) {
    if (usedFirst.has(candidate.first) || usedSecond.has(candidate.second)) continue;
    usedFirst.add(candidate.first);
    usedSecond.add(candidate.second);
    pairs.push({ first: candidate.first, second: candidate.second });
  }
  const rest = (count: number, used: ReadonlySet<number>): number[] =>
    Array.from({ length: count }, (_, i) => i).filter((i) => !used.has(i));
  return {
    pairs,
    onlyFirst: rest(first.length, usedFirst),
    onlySecond: rest(second.length, usedSecond),
  };
}
