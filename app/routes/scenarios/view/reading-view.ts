import type { Draft } from "~/domain/simulator/draft-edit";
import { findInReading, pageOfParts, readAPage } from "./find-in-reading";
import { firstPart, longestFind, readingPartNames, type ReadingPartId } from "./reading-part-names";
import { readingPart, readingParts, type ReadingPart } from "./reading-parts";

/** What the page shows of a scenario's lines: one part, or what was looked for in all of them. */
export interface ReadingView {
  /** The part that is read, or was before something was looked for. */
  part: ReadingPartId;
  /** Empty where nothing is looked for. */
  find: string;
  parts: readonly ReadingPart[];
  /** How many entries the part has, or hold what is looked for, shown or not. */
  count: number;
  /** The page of them, from 1. */
  page: number;
}

function pageOf(params: URLSearchParams): number {
  const page = Number(params.get("page") ?? 1);
  return Number.isSafeInteger(page) ? page : 1;
}

/** Reads from the address which part is asked for (`part`; the first where it names none), or which words (`find`), on which page (`page`). */
export function readingView(content: Draft, params: URLSearchParams): ReadingView {
  const find = (params.get("find") ?? "").trim().slice(0, longestFind);
  const asked = params.get("part");
  const name = readingPartNames.find(({ id }) => id === asked) ?? firstPart;
  const part = name.id;
  if (find !== "")
    return { part, find, ...findInReading(readingParts(content), find, pageOf(params)) };
  const read = readingPart(content, name);
  const paged = pageOfParts([read], pageOf(params), readAPage);
  return { part, find, ...paged, parts: paged.count === 0 ? [read] : paged.parts };
}
