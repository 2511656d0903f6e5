import { parseLine } from "~/domain/simulator/line";
import { wordingsOf } from "~/domain/simulator/wording";
import { folded } from "~/domain/wording/folded";
import type { ReadingEntry, ReadingPart } from "./reading-parts";

/** More than this nobody reads through; more words narrow it. */
export const mostFound = 60;

export interface Found {
  /** The parts that hold what was looked for, each with those entries only; at most `mostFound` entries in all. */
  parts: ReadingPart[];
  /** How many entries hold it, shown or not. */
  count: number;
}

function textsOf({ title, words = [], lists }: ReadingEntry): string[] {
  const said = lists.flatMap(({ lines }) => lines.flatMap(wordingsOf));
  return [title, ...words, ...said.map((wording) => parseLine(wording).text)];
}

/** What stands under a name or in a line that holds some words, whatever their case and accents. */
export function findInReading(parts: readonly ReadingPart[], words: string): Found {
  const wanted = folded(words.trim());
  const holds = (entry: ReadingEntry) =>
    textsOf(entry).some((text) => folded(text).includes(wanted));
  const found: Found = { parts: [], count: 0 };
  for (const part of parts) {
    const entries = part.entries.filter(holds);
    const room = Math.max(0, mostFound - found.count);
    if (room > 0 && entries.length > 0)
      found.parts.push({ ...part, entries: entries.slice(0, room) });
    found.count += entries.length;
  }
  return found;
}
