import { parseLine } from "~/domain/simulator/line";
import { wordingsOf } from "~/domain/simulator/wording";
import { findTerms, holdsTerms } from "~/domain/wording/found-in";
import type { ReadingEntry, ReadingPart } from "./reading-parts";

/** Entries of one page: more of them nobody reads through. */
export const foundAPage = 60;

export interface Found {
  /** The parts that hold what was looked for, each with those entries only; at most `foundAPage` entries in all. */
  parts: ReadingPart[];
  /** How many entries hold it, shown or not. */
  count: number;
  /** The page that is shown, from 1; the last one where the address names a later one. */
  page: number;
}

function textsOf({ title, words = [], lists }: ReadingEntry): string[] {
  const said = lists.flatMap(({ lines }) => lines.flatMap(wordingsOf));
  const asked = lists.flatMap(({ questions = [] }) => questions);
  return [title, ...words, ...asked, ...said.map((wording) => parseLine(wording).text)];
}

/**
 * What stands under a name or in a line that holds all the words looked for, in any order, whatever their case and
 * accents; what stands in quotes is looked for as it stands.
 */
export function findInReading(parts: readonly ReadingPart[], words: string, asked: number): Found {
  const terms = findTerms(words);
  const holds = (entry: ReadingEntry) =>
    terms.length > 0 && textsOf(entry).some((text) => holdsTerms(text, terms));
  const holding = parts.map((part) => ({ ...part, entries: part.entries.filter(holds) }));
  const count = holding.reduce((sum, { entries }) => sum + entries.length, 0);
  const page = Math.min(Math.max(1, asked), Math.max(1, Math.ceil(count / foundAPage)));
  let skipped = (page - 1) * foundAPage;
  let room = foundAPage;
  const shown = holding.map((part) => {
    const entries = part.entries.slice(skipped, skipped + room);
    skipped = Math.max(0, skipped - part.entries.length);
    room -= entries.length;
    return { ...part, entries };
  });
  return { parts: shown.filter(({ entries }) => entries.length > 0), count, page };
}
