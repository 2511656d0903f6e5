/** A span that one rater marked: `end` exclusive, in the same measure as the continuum. */
export interface MarkedSpan {
  readonly document: number;
  readonly rater: number;
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** The stretch of a document that was open to marking. */
export interface Continuum {
  readonly begin: number;
  readonly length: number;
}

/** A stretch of the continuum in the eyes of one rater and for one tag: marked, or a gap. */
export interface Section {
  readonly start: number;
  readonly end: number;
  readonly marked: boolean;
}

/**
 * Cuts a continuum into marked sections and the gaps between them. Adjacent marks stay apart, with
 * no gap of length 0. The spans must lie inside the continuum and must not overlap.
 */
export function sectionsOf(
  spans: readonly { start: number; end: number }[],
  { begin, length }: Continuum,
): Section[] {
  const sections: Section[] = [];
  let at = begin;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) sections.push({ start: at, end: start, marked: false });
    sections.push({ start, end, marked: true });
    at = end;
  }
  const last = begin + length;
  if (at < last) sections.push({ start: at, end: last, marked: false });
  return sections;
}

/** The first two spans of one rater, tag and document that overlap, by their places; or null. */
export function overlappingSpans(spans: readonly MarkedSpan[]): [number, number] | null {
  const groups = new Map<string, number[]>();
  spans.forEach(({ document, rater, tag }, at) => {
    const key = `${document} ${rater} ${tag}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  for (const group of groups.values()) {
    group.sort((a, b) => spans[a]!.start - spans[b]!.start);
    for (let i = 1; i < group.length; i += 1) {
      const before = group[i - 1]!;
      const after = group[i]!;
      if (spans[after]!.start < spans[before]!.end) {
        return [Math.min(before, after), Math.max(before, after)];
      }
    }
  }
  return null;
}
