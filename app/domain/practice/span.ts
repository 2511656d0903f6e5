import { z } from "zod";

/**
 * A stretch of a stored text: offsets in Unicode code points, `end` exclusive.
 * Code points, not UTF-16 units, so that a span means the same in every language and tool.
 */
export const spanSchema = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(1) })
  .refine((span) => span.end > span.start, { message: "A span must end after it starts." });
export type Span = z.infer<typeof spanSchema>;

/** Length of a text in Unicode code points. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The quoted text of a span. Offsets beyond the end are cut to it, as `slice` does. */
export function sliceSpan(text: string, span: Span): string {
  return Array.from(text).slice(span.start, span.end).join("");
}

/** True when the span lies inside the text and quotes exactly `quote`. */
export function spanQuotes(text: string, span: Span, quote: string): boolean {
  return span.end <= codePointLength(text) && sliceSpan(text, span) === quote;
}

/** The code-point offset of a UTF-16 index, as selections in a browser report it. */
export function codePointOffset(text: string, utf16Index: number): number {
  return codePointLength(text.slice(0, utf16Index));
}

/** The UTF-16 index of a code-point offset, for slicing a JavaScript string. */
export function utf16Index(text: string, codePoints: number): number {
  return Array.from(text).slice(0, codePoints).join("").length;
}

/**
 * The span of a literal occurrence of `quote`, the first one unless told, or null where there is none.
 * Occurrences may overlap.
 */
export function findSpan(text: string, quote: string, occurrence = 1): Span | null {
  if (quote === "") return null;
  let index = text.indexOf(quote);
  for (let nth = 1; nth < occurrence && index >= 0; nth += 1)
    index = text.indexOf(quote, index + 1);
  if (index < 0) return null;
  const start = codePointOffset(text, index);
  return { start, end: start + codePointLength(quote) };
}
