import { codePointLength } from "../practice/span";
import type { Span } from "../practice/span";

/** One marked stretch of a line: which of the scenario's cues it shows, and where. */
export interface LineMark extends Span {
  cue: string;
  quote: string;
}

/** A line without its marks, as the client says it. */
export interface ParsedLine {
  text: string;
  marks: readonly LineMark[];
}

const markPattern = /\{([^{}|]+)\|([a-z0-9-]+)\}/g;

/**
 * Reads a scenario's line. `{words|cue-id}` plants a cue on `words`; everything else is said as it
 * stands. Spans are in Unicode code points of the text without marks. Braces that are not a mark
 * stay in the text, and `scenarioSchema` refuses them.
 */
export function parseLine(line: string): ParsedLine {
  const marks: LineMark[] = [];
  let text = "";
  let index = 0;
  for (const match of line.matchAll(markPattern)) {
    const [whole, quote = "", cue = ""] = match;
    text += line.slice(index, match.index);
    const start = codePointLength(text);
    marks.push({ cue, quote, start, end: start + codePointLength(quote) });
    text += quote;
    index = match.index + whole.length;
  }
  return { text: text + line.slice(index), marks };
}

/** Writes a line as it is kept: the reverse of `parseLine`. Marks must lie apart, in order, in the text. */
export function formatLine({ text, marks }: Pick<ParsedLine, "text" | "marks">): string {
  const codePoints = Array.from(text);
  let line = "";
  let at = 0;
  for (const { start, end, cue } of marks) {
    line += codePoints.slice(at, start).join("");
    line += `{${codePoints.slice(start, end).join("")}|${cue}}`;
    at = end;
  }
  return line + codePoints.slice(at).join("");
}
