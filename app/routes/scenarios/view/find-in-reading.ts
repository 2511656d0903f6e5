import { parseLine } from "~/domain/simulator/line";
import { wordingsOf } from "~/domain/simulator/wording";
import { findTerms, holdsTerms } from "~/domain/wording/found-in";
import type { ReadingEntry, ReadingPart } from "./reading-parts";

/** Entries of one page of what was found: more of them nobody reads through. */
export const foundAPage = 60;
/** Entries of one page of a part that is read through. */
export const readAPage = 100;

/** Some parts' entries, a page at a time. */
export interface PagedParts {
  /** The parts that have entries on the page, each with those only. */
  parts: ReadingPart[];
  /** How many entries there are, shown or not. */
  count: number;
  /** The page that is shown, from 1; the last one where the address names a later one. */
  page: number;
}

/** A page of so many entries, over the parts in their order. */
export function pageOfParts(all: readonly ReadingPart[], asked: number, aPage: number): PagedParts {
  const count = all.reduce((sum, { entries }) => sum + entries.length, 0);
  const page = Math.min(Math.max(1, asked), Math.max(1, Math.ceil(count / aPage)));
  let skipped = (page - 1) * aPage;
  let room = aPage;
  const shown = all.map((part) => {
    const entries = part.entries.slice(skipped, skipped + room);
    skipped = Math.max(0, skipped - part.entries.length);
    room -= entries.length;
    return { ...part, entries };
  });
  return { parts: shown.filter(({ entries }) => entries.length > 0), count, page };
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
export function findInReading(
  parts: readonly ReadingPart[],
  words: string,
  asked: number,
): PagedParts {
  const terms = findTerms(words);
  const holds = (entry: ReadingEntry) =>
    terms.length > 0 && textsOf(entry).some((text) => holdsTerms(text, terms));
  const holding = parts.map((part) => ({ ...part, entries: part.entries.filter(holds) }));
  return pageOfParts(holding, asked, foundAPage);
}
