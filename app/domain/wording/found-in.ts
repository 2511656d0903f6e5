import type { Span } from "../practice/span";
import { folded } from "./folded";

/** What is looked for: words that may stand anywhere, and phrases that stand in quotes. */
const parts = /["“”„«»]([^"“”„«»]+)["“”„«»]?|[^\s"“”„«»]+/g;
/** Signs around a word are not looked for. */
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The terms of what somebody typed to find, folded: each word by itself, and what stands in quotes as one phrase. Empty
 * where nothing was typed but blanks and signs.
 */
export function findTerms(typed: string): string[] {
  const terms = [...typed.matchAll(parts)].map(([whole, phrase]) =>
    phrase === undefined
      ? folded(whole).replace(around, "")
      : folded(phrase).replace(/\s+/g, " ").trim(),
  );
  return [...new Set(terms.filter((term) => term !== ""))];
}

/** Whether a text holds every term, in any order, whatever its case, accents and apostrophes. */
export function holdsTerms(text: string, terms: readonly string[]): boolean {
  const said = folded(text);
  return terms.every((term) => said.includes(term));
}

/** A folded text with, for each of its characters, the code point of the text that it came from. */
function foldedWithPlaces(text: string): { said: string; places: number[] } {
  const places: number[] = [];
  let said = "";
  [...text].forEach((letter, at) => {
    const read = folded(letter);
    said += read;
    for (let count = 0; count < read.length; count += 1) places.push(at);
  });
  return { said, places };
}

function joined(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return ordered.reduce<Span[]>((kept, span) => {
    const last = kept.at(-1);
    if (!last || span.start > last.end) return [...kept, span];
    return [...kept.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
  }, []);
}

/** Where the terms stand in a text: spans in code points, in order, none touching another. */
export function spansOfTerms(text: string, terms: readonly string[]): Span[] {
  if (terms.length === 0) return [];
  const { said, places } = foldedWithPlaces(text);
  const spans = terms.flatMap((term) => {
    const found: Span[] = [];
    for (let at = said.indexOf(term); at >= 0; at = said.indexOf(term, at + term.length)) {
      const last = places[at + term.length - 1] ?? 0;
      found.push({ start: places[at] ?? 0, end: last + 1 });
    }
    return found;
  });
  return joined(spans);
}
