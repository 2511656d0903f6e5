import type { Draft } from "~/domain/simulator/draft-edit";
import { findInReading } from "./find-in-reading";
import { readingPart, readingParts, type ReadingPart } from "./reading-parts";

export const longestFind = 80;

/** What the page shows of a scenario's lines: one part, or what was looked for in all of them. */
export interface ReadingView {
  /** Empty where nothing is looked for. */
  find: string;
  parts: readonly ReadingPart[];
  /** How many entries hold what is looked for, shown or not. */
  count: number;
}

/** Reads from the address which part is asked for (`part`), or which words (`find`). */
export function readingView(content: Draft, params: URLSearchParams): ReadingView {
  const find = (params.get("find") ?? "").trim().slice(0, longestFind);
  if (find !== "") return { find, ...findInReading(readingParts(content), find) };
  return { find, parts: [readingPart(content, params.get("part"))], count: 0 };
}
