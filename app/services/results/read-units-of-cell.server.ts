import type { Database } from "~db/client.server";
import { listPatterns } from "~db/queries/statistics.server";
import { unitsBehind, type ResultCell } from "~/domain/misalignment/cells";
import { filterRows, type ResultFilter } from "~/domain/misalignment/filter";
import type { StudyRows } from "~/domain/misalignment/rows";
import { unitsOfPatterns, type StoredPatterns } from "~/domain/misalignment/session-patterns";
import { tagResult, tagResultOf, withoutIntervals } from "~/domain/misalignment/study-results";
import { indexStudy, type UnitRef } from "~/domain/misalignment/units";
import type { Codebook, Tag } from "~/domain/review/codebook";
import { sessionsAtOnce } from "./read-figures.server";
import { readPracticeHeads, readRows } from "./read-practice-rows.server";
import { catchUp } from "./rebuild-statistics.server";

export interface AskedUnits {
  tag: Tag;
  cell: ResultCell;
  filter: ResultFilter;
  /** Sessions whose units are counted and not shown. */
  hidden: ReadonlySet<string>;
  from: number;
  limit: number;
}

/** A page of the units behind a count. */
export interface UnitsOfCell {
  page: readonly UnitRef[];
  total: number;
  /** How many of them may be shown. */
  shown: number;
  experts: number;
  /** The reviews that the page is of. */
  rows: StudyRows;
}

function unitsIn(rows: StudyRows, { tag, cell }: AskedUnits): readonly UnitRef[] {
  return unitsBehind(tagResult(tag, indexStudy(rows), withoutIntervals), cell);
}

const expertsIn = (ids: readonly string[]) => new Set(ids).size;

/**
 * The units behind one count of a tag, a page at a time. Of a large study the patterns say how many units
 * each session has there, and only the sessions that the page shows are read.
 */
export async function readUnitsOfCell(
  db: Database,
  scope: { id: string; codebookVersionId: string },
  codebook: Codebook,
  asked: AskedUnits,
): Promise<UnitsOfCell> {
  const heads = filterRows(
    { sessions: await readPracticeHeads(db, scope.id), reviews: [] },
    asked.filter,
  ).sessions;
  const read = (sessionIds: readonly string[]) =>
    readRows(db, scope, codebook, heads, {
      ...{ kinds: ["self", "expert"], what: "reviews", sessionIds },
    });
  const ids = heads.map(({ sessionId }) => sessionId);
  const patterns = ids.length > sessionsAtOnce ? await freshPatterns(db, scope, ids) : null;
  if (patterns !== null) return pageByPatterns(patterns, asked, read);
  const rows = await read(ids);
  const all = unitsIn(rows, asked);
  const open = all.filter((ref) => !asked.hidden.has(ref.sessionId));
  return {
    page: open.slice(asked.from, asked.from + asked.limit),
    ...{ total: all.length, shown: open.length, rows },
    experts: expertsIn(
      rows.reviews.flatMap(({ kind, reviewerId }) => (kind === "expert" ? [reviewerId] : [])),
    ),
  };
}

/** The patterns of some sessions; null while too many are behind to be brought up to date now. */
async function freshPatterns(
  db: Database,
  { id: studyId, codebookVersionId }: { id: string; codebookVersionId: string },
  sessionIds: readonly string[],
) {
  const stale = await catchUp(db, studyId);
  return stale > 0 ? null : listPatterns(db, { studyId, codebookVersionId }, sessionIds);
}

async function pageByPatterns(
  patterns: readonly StoredPatterns[],
  asked: AskedUnits,
  read: (sessionIds: readonly string[]) => Promise<StudyRows>,
): Promise<UnitsOfCell> {
  const { tag, cell, hidden, from, limit } = asked;
  const counts = patterns.map((stored) => ({
    sessionId: stored.sessionId,
    units: unitsBehind(tagResultOf(tag, unitsOfPatterns(tag, [stored]), withoutIntervals), cell)
      .length,
  }));
  const open = counts.filter(({ sessionId, units }) => units > 0 && !hidden.has(sessionId));
  let [before, start] = [0, 0];
  const wanted = open.filter(({ units }) => {
    const first = before;
    before += units;
    if (before <= from) start = before;
    return before > from && first < from + limit;
  });
  const sum = (some: typeof counts) => some.reduce((all, { units }) => all + units, 0);
  const rows = await read(wanted.map(({ sessionId }) => sessionId));
  return {
    page: unitsIn(rows, asked).slice(from - start, from - start + limit),
    ...{ total: sum(counts), shown: sum(open), rows },
    experts: expertsIn(patterns.flatMap((each) => each.patterns.experts)),
  };
}
