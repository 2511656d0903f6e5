import {
  and,
  asc,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  sql,
  type SQL,
  type SQLWrapper,
} from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { ProgressPlace, ProgressSort, SortColumn } from "../../app/domain/progress/columns";
import type { LastEnded } from "../../app/domain/progress/last-session";
import { storedRecordSchema } from "../../app/domain/progress/stored-record";
import type { Database } from "../client.server";
import {
  cohortMembers,
  peerCourses,
  people,
  programmeRoles,
  scenarios,
  scenarioVersions,
  sessionRecords,
  sessions,
  studies,
} from "../schema";

const sortColumns: Record<Exclude<SortColumn, "name">, PgColumn> = {
  sessions: peerCourses.sessions,
  reviewed: peerCourses.reviewed,
  turnaround: peerCourses.turnaroundHours,
  missed: peerCourses.missed,
  advice: peerCourses.advice,
  scales: peerCourses.expertScale,
  "scale-gap": peerCourses.scaleGap,
  "flag-gap": peerCourses.flagGap,
  last: peerCourses.lastEndedAt,
};

/** Whose courses: of a programme, of one cohort of it where it is named. */
export interface CourseFilter {
  programmeId: string;
  cohortId: string | null;
  /** When their last session ended; null where that does not matter. */
  last: LastEnded | null;
  /** A part of the name, whatever its case and accents; left out where it does not matter. */
  name?: string;
  /** Who looks: nobody is shown what experts say of themselves before it is released. */
  viewerId: string;
}

/** Whether who has a course is a peer of the programme now. Selects from `peerCourses`. */
export const isPeer = sql`exists (select 1 from ${programmeRoles} where ${programmeRoles.programmeId} = ${peerCourses.programmeId}
  and ${programmeRoles.personId} = ${peerCourses.peerId} and ${programmeRoles.role} = 'peer')`;

const isInCohort = (cohortId: string, peerId: PgColumn) =>
  sql`exists (select 1 from ${cohortMembers} where ${cohortMembers.cohortId} = ${cohortId}
    and ${cohortMembers.personId} = ${peerId} and ${cohortMembers.leftAt} is null)`;

function endedThen(last: LastEnded | null): SQL | undefined {
  if (last === null) return undefined;
  if (last === "none") return isNull(peerCourses.lastEndedAt);
  return "from" in last
    ? gte(peerCourses.lastEndedAt, last.from)
    : lt(peerCourses.lastEndedAt, last.before);
}

/** A name without accents and capitals, as it is looked for. */
const plain = (name: SQLWrapper | string) =>
  sql`lower(regexp_replace(normalize(${name}, NFKD), '[\\u0300-\\u036f]', '', 'g'))`;

function those({ programmeId, cohortId, last, name, viewerId }: CourseFilter): SQL | undefined {
  return and(
    eq(peerCourses.programmeId, programmeId),
    ne(peerCourses.peerId, viewerId),
    isNull(people.erasedAt),
    isPeer,
    cohortId === null ? undefined : isInCohort(cohortId, peerCourses.peerId),
    endedThen(last),
    name === undefined ? undefined : sql`strpos(${plain(people.name)}, ${plain(name)}) > 0`,
  );
}

/** Values that stand in the place of some peers' own in a column of numbers. By peer. */
export type ValuesInstead = ReadonlyMap<string, number | null>;

/** What rows are sorted by. */
function sortedBy({ column }: ProgressSort, instead: ValuesInstead): SQLWrapper {
  const stored = column === "name" ? people.name : sortColumns[column];
  if (instead.size === 0) return stored;
  const cases = [...instead].map(
    ([peerId, value]) => sql`when ${peerId}::uuid then ${value}::float8`,
  );
  return sql`case ${peerCourses.peerId} ${sql.join(cases, sql` `)} else ${stored} end`;
}

/** After this place in one direction: by value, then by person. */
function after(column: SQLWrapper, sort: ProgressSort, place: ProgressPlace | null) {
  if (place === null || place.value === null) return undefined;
  const beyond = sort.descending ? lt : gt;
  const value = sort.column === "last" ? new Date(place.value) : place.value;
  const person = sort.column === "name" ? people.id : peerCourses.peerId;
  return or(beyond(column, value), and(eq(column, value), beyond(person, place.personId)));
}

const courseRow = {
  peerId: peerCourses.peerId,
  name: people.name,
  sessions: peerCourses.sessions,
  reviewed: peerCourses.reviewed,
  turnaroundHours: peerCourses.turnaroundHours,
  seen: peerCourses.seen,
  missed: peerCourses.missed,
  missedLow: peerCourses.missedLow,
  missedHigh: peerCourses.missedHigh,
  advice: peerCourses.advice,
  adviceLow: peerCourses.adviceLow,
  adviceHigh: peerCourses.adviceHigh,
  expertScale: peerCourses.expertScale,
  rated: peerCourses.rated,
  scaleGap: peerCourses.scaleGap,
  scalePairs: peerCourses.scalePairs,
  flagGap: peerCourses.flagGap,
  bothSaw: peerCourses.bothSaw,
  trend: peerCourses.trend,
  lastEndedAt: peerCourses.lastEndedAt,
};

export type CourseRow = Awaited<ReturnType<typeof readCourses>>[number];

function readCourses(
  db: Database,
  where: SQL | undefined,
  order: readonly SQL[],
  limit: number | null,
) {
  const rows = db
    .select(courseRow)
    .from(peerCourses)
    .innerJoin(people, eq(people.id, peerCourses.peerId))
    .where(where)
    .orderBy(...order);
  return limit === null ? rows : rows.limit(limit);
}

interface CoursePage {
  sort: ProgressSort;
  after: ProgressPlace | null;
  limit: number | null;
  instead: ValuesInstead;
}

/** The courses that have a number in the column, as one query: what a page of the table rests on. */
export function numberedCourses(db: Database, filter: CourseFilter, page: CoursePage) {
  const { sort, limit } = page;
  const column = sortedBy(sort, page.instead);
  const way = sort.descending ? desc : asc;
  const person = sort.column === "name" ? people.id : peerCourses.peerId;
  const where = and(those(filter), isNotNull(column), after(column, sort, page.after));
  return readCourses(db, where, [way(column), way(person)], limit);
}

/**
 * A page of courses, or all after a place. Those without a number in the column come last in either direction; a place with
 * the value null is among them. Values `instead` are for columns of numbers.
 */
export async function listCourses(
  db: Database,
  filter: CourseFilter,
  page: CoursePage,
): Promise<CourseRow[]> {
  const { sort, limit } = page;
  const column = sortedBy(sort, page.instead);
  const isAmongLast = page.after !== null && page.after.value === null;
  const numbered = isAmongLast ? [] : await numberedCourses(db, filter, page);
  if (numbered.length === limit || sort.column === "name") return numbered;
  const rest = await readCourses(
    db,
    and(
      those(filter),
      isNull(column),
      isAmongLast && page.after ? gt(peerCourses.peerId, page.after.personId) : undefined,
    ),
    [asc(peerCourses.peerId)],
    limit === null ? null : limit - numbered.length,
  );
  return [...numbered, ...rest];
}

export async function findCourse(
  db: Database,
  { programmeId, viewerId }: { programmeId: string; viewerId: string },
  peerId: string,
) {
  const [row] = await readCourses(
    db,
    and(
      those({ programmeId, viewerId, cohortId: null, last: null }),
      eq(peerCourses.peerId, peerId),
    ),
    [asc(peerCourses.peerId)],
    1,
  );
  return row ?? null;
}

const recordRow = {
  sessionId: sessionRecords.sessionId,
  peerId: sessionRecords.peerId,
  number: sessionRecords.number,
  endedAt: sessionRecords.endedAt,
  reviewedAt: sessionRecords.reviewedAt,
  record: sessionRecords.record,
  title: sessions.title,
  studySessionNumber: sessions.number,
  studyKey: studies.key,
  codebookVersionId: studies.codebookVersionId,
  scenario: scenarios.key,
};

function readRecords(db: Database, where: SQL | undefined) {
  return db
    .select(recordRow)
    .from(sessionRecords)
    .innerJoin(sessions, eq(sessions.id, sessionRecords.sessionId))
    .innerJoin(studies, eq(studies.id, sessions.studyId))
    .leftJoin(scenarioVersions, eq(scenarioVersions.id, sessions.scenarioVersionId))
    .leftJoin(scenarios, eq(scenarios.id, scenarioVersions.scenarioId))
    .where(and(eq(sessions.status, "ended"), where))
    .orderBy(asc(sessionRecords.peerId), asc(sessionRecords.number))
    .then((rows) => rows.map((row) => ({ ...row, record: storedRecordSchema.parse(row.record) })));
}

export type RecordRow = Awaited<ReturnType<typeof readRecords>>[number];

/** The paths of some peers through a programme, one after another, each oldest session first. */
export async function listRecordsOf(db: Database, programmeId: string, peerIds: readonly string[]) {
  return readRecords(
    db,
    and(eq(sessionRecords.programmeId, programmeId), inArray(sessionRecords.peerId, [...peerIds])),
  );
}

/** The sessions of those who are in a cohort now. */
export async function listRecordsOfCohort(db: Database, programmeId: string, cohortId: string) {
  return readRecords(
    db,
    and(eq(sessionRecords.programmeId, programmeId), isInCohort(cohortId, sessionRecords.peerId)),
  );
}
