import type { Codebook, Tag } from "../review/codebook";
import type { ResultFilter } from "./filter";
import { usedTags, type StudyRows } from "./rows";
import type { ResultOptions } from "./study-results";
import type { UnitRef } from "./units";

/** What every measure is a pure function of: rows that the filter has kept, and how to count. */
export interface Measured {
  rows: StudyRows;
  codebook: Codebook;
  filter: ResultFilter;
  options: ResultOptions;
}

/** A row of a measure: its counts can be opened down to their units, by the name of the cell. */
export interface MeasureRow {
  key: string;
  label: string;
  behind: Readonly<Record<string, readonly UnitRef[]>>;
}

/** The tags that a measure looks at: not retired ones unless used, and the one asked for alone. */
export function tagsOf({ rows, codebook, filter }: Measured): Tag[] {
  const used = usedTags(rows);
  return codebook.tags.filter(
    (tag) => (!tag.retired || used.has(tag.key)) && (filter.tag === null || filter.tag === tag.key),
  );
}

/** What two sides have of each session that either has, the second side's sessions first. */
export function sideBySide<T>(
  first: ReadonlyMap<string, T>,
  second: ReadonlyMap<string, T>,
): { first: T | null; second: T | null }[] {
  const ids = new Set([...second.keys(), ...first.keys()]);
  return [...ids].map((id) => ({ first: first.get(id) ?? null, second: second.get(id) ?? null }));
}

/** How many sessions some units are in. */
export function sessionsIn(units: Iterable<Pick<UnitRef, "sessionId">>): number {
  return new Set([...units].map((unit) => unit.sessionId)).size;
}
