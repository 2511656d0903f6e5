import { sliceSpan } from "../practice/span";
import type { Span } from "../practice/span";
import { formatLine, parseLine } from "./line";
import type { LineMark } from "./line";

/** How many code points two texts share at their start. */
function sharedStart(before: readonly string[], after: readonly string[]): number {
  const longest = Math.min(before.length, after.length);
  let count = 0;
  while (count < longest && before[count] === after[count]) count += 1;
  return count;
}

/**
 * A line whose text was typed over: marks before and after the changed stretch stay on their words,
 * one that holds the whole change stretches with it, one that was cut through keeps what is left of
 * its words, and one whose words are gone goes with them.
 */
export function retypeLine(line: string, text: string): string {
  const parsed = parseLine(line);
  const before = Array.from(parsed.text);
  const after = Array.from(text);
  const start = sharedStart(before, after);
  const end = Math.min(
    sharedStart([...before].reverse(), [...after].reverse()),
    before.length - start,
    after.length - start,
  );
  const cutEnd = before.length - end;
  const grown = after.length - before.length;
  const place = (mark: LineMark): Span => {
    if (mark.end <= start) return mark;
    if (mark.start >= cutEnd) return { start: mark.start + grown, end: mark.end + grown };
    if (mark.start <= start && mark.end >= cutEnd)
      return { start: mark.start, end: mark.end + grown };
    if (mark.start < start) return { start: mark.start, end: start };
    return { start: cutEnd + grown, end: mark.end + grown };
  };
  const marks = parsed.marks
    .map((mark) => ({ ...mark, ...place(mark) }))
    .filter((mark) => mark.end > mark.start && canHold(sliceSpan(text, mark)));
  return formatLine({ ...parsed, text, marks });
}

const canHold = (quote: string) => quote.trim() !== "" && !/[{}|]/.test(quote);

/** A span without the spaces at its edges. */
function tightened(text: string, span: Span): Span {
  const quote = Array.from(sliceSpan(text, span));
  let { start, end } = span;
  for (const letter of quote) {
    if (!/\s/u.test(letter)) break;
    start += 1;
  }
  for (const letter of quote.reverse()) {
    if (!/\s/u.test(letter)) break;
    end -= 1;
  }
  return { start, end };
}

/**
 * A line with a cue planted on these words of its text, as the cue says or as is said here; marks that
 * it meets give way. Null where the span holds no word, or a brace or bar, which a mark cannot hold.
 */
export function plantCue(
  line: string,
  span: Span,
  cue: string,
  explicit: LineMark["explicit"] = null,
): string | null {
  const parsed = parseLine(line);
  const { text, marks } = parsed;
  if (!canHold(sliceSpan(text, span))) return null;
  const { start, end } = tightened(text, span);
  const apart = marks.filter((mark) => mark.end <= start || mark.start >= end);
  const planted = { cue, explicit, start, end, quote: sliceSpan(text, { start, end }) };
  return formatLine({
    ...parsed,
    marks: [...apart, planted].sort((a, b) => a.start - b.start),
  });
}

/** A line without its mark at `index`; the words stay. */
export function unplantCue(line: string, index: number): string {
  const parsed = parseLine(line);
  return formatLine({ ...parsed, marks: parsed.marks.filter((_, at) => at !== index) });
}

/** A line whose mark at `index` says its cue outright, hints at it, or shows it as the cue says. */
export function showAs(line: string, index: number, explicit: LineMark["explicit"]): string {
  const parsed = parseLine(line);
  return formatLine({
    ...parsed,
    marks: parsed.marks.map((mark, at) => (at === index ? { ...mark, explicit } : mark)),
  });
}

/** A line in which every mark of one cue is another's, or, for null, no mark at all. */
export function recueLine(line: string, from: string, to: string | null): string {
  const parsed = parseLine(line);
  const { marks } = parsed;
  if (!marks.some(({ cue }) => cue === from)) return line;
  const kept = marks.filter(({ cue }) => cue !== from || to !== null);
  return formatLine({
    ...parsed,
    marks: kept.map((mark) => (mark.cue === from && to !== null ? { ...mark, cue: to } : mark)),
  });
}
