import { codePointLength } from "../practice/span";
import type { Span } from "../practice/span";

/** One marked stretch of a line: which of the scenario's cues it shows, and where. */
export interface LineMark extends Span {
  cue: string;
  quote: string;
  /** Whether these words say it outright or hint at it; null where they show it as the cue says. */
  explicit: boolean | null;
}

/** A line without its marks, as the client says it. */
export interface ParsedLine {
  text: string;
  marks: readonly LineMark[];
  /** Words of which one has to have been said before, since the line leans on what they name; none where left out. */
  after?: readonly string[];
}

const afterPattern = /^\[after: ([^[\]{}|]+)\] */;
/** What a line leans on, as it is written before its words; nothing where it leans on nothing. */
export function leaningOf(line: string): string {
  return afterPattern.exec(line)?.[0] ?? "";
}

const markPattern = /\{([^{}|]+)\|([a-z0-9-]+)([!?]?)\}/g;

const explicitBySign: Record<string, boolean> = { "!": true, "?": false };

/** A mark's cue as a person reads it, and how these words show it where the cue does not say. */
export function markName({ cue, explicit }: Pick<LineMark, "cue" | "explicit">): string {
  return explicit === null ? cue : `${cue} (${explicit ? "said outright" : "hinted at"})`;
}

/** The same as it is written. */
function writtenCue({ cue, explicit }: Pick<LineMark, "cue" | "explicit">): string {
  return explicit === null ? cue : `${cue}${explicit ? "!" : "?"}`;
}

/**
 * Reads a scenario's line. `[after: night, patient]` before its words says that the line leans on something that
 * one of these words names, and is not said before that was spoken of. `{words|cue-id}` plants a cue on `words`, as explicit as the cue is;
 * `{words|cue-id!}` says it outright, `{words|cue-id?}` hints at it. Everything else is said as it
 * stands. Spans are in Unicode code points of the text without marks. Braces that are not a mark
 * stay in the text, and `scenarioSchema` refuses them.
 */
export function parseLine(written: string): ParsedLine {
  const [before, named] = afterPattern.exec(written) ?? [];
  const after = named?.split(",").map((one) => one.trim()) ?? [];
  const line = written.slice(before?.length ?? 0);
  const marks: LineMark[] = [];
  let text = "";
  let index = 0;
  for (const match of line.matchAll(markPattern)) {
    const [whole, quote = "", cue = "", sign = ""] = match;
    text += line.slice(index, match.index);
    const start = codePointLength(text);
    const explicit = explicitBySign[sign] ?? null;
    marks.push({ cue, quote, explicit, start, end: start + codePointLength(quote) });
    text += quote;
    index = match.index + whole.length;
  }
  return { text: text + line.slice(index), marks, ...(after.length > 0 && { after }) };
}

/** Writes a line as it is kept: the reverse of `parseLine`. Marks must lie apart, in order, in the text. */
export function formatLine({ text, marks, after = [] }: ParsedLine): string {
  const codePoints = Array.from(text);
  let line = after.length > 0 ? `[after: ${after.join(", ")}] ` : "";
  let at = 0;
  for (const mark of marks) {
    line += codePoints.slice(at, mark.start).join("");
    line += `{${codePoints.slice(mark.start, mark.end).join("")}|${writtenCue(mark)}}`;
    at = mark.end;
  }
  return line + codePoints.slice(at).join("");
}
