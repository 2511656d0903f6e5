import type { Database } from "~db/client.server";
import { judgesAnything, listBlindOfPeers } from "~db/queries/blind-sessions.server";
import {
  listRecordsOf,
  type CourseRow,
  type RecordRow,
  type ValuesInstead,
} from "~db/queries/peer-courses.server";
import type { Actor } from "~/domain/access/can";
import type { SortColumn } from "~/domain/progress/columns";
import { peerCourse } from "~/domain/progress/peer-course";
import { numbersOf } from "./bring-courses-up-to-date.server";

type Numbers = ReturnType<typeof numbersOf>;

/** The numbers of those of whom a person judges a session blind, made without it. By peer. */
export type NumbersWithoutBlind = ReadonlyMap<string, Numbers>;

function numbersBehind(records: readonly RecordRow[]): Numbers {
  const sessions = records.map(({ endedAt, reviewedAt, record }) => ({
    ...{ endedAt: endedAt.getTime(), reviewedAt: reviewedAt?.getTime() ?? null, record },
  }));
  return numbersOf(peerCourse(sessions));
}

/** Of these peers, or of everybody in the programme where none are named. */
export async function numbersWithoutBlind(
  db: Database,
  { programmeId, personId }: Actor,
  peerIds: readonly string[] | null = null,
): Promise<NumbersWithoutBlind> {
  if (!(await judgesAnything(db, personId))) return new Map();
  const blind = await listBlindOfPeers(db, { programmeId, personId }, peerIds);
  const hidden = new Set(blind.map(({ id }) => id));
  const records = new Map(blind.map(({ peerId }) => [peerId ?? "", [] as RecordRow[]]));
  for (const record of await listRecordsOf(db, programmeId, [...records.keys()]))
    if (!hidden.has(record.sessionId)) records.get(record.peerId)?.push(record);
  return new Map([...records].map(([peerId, own]) => [peerId, numbersBehind(own)]));
}

/**
 * A course as a person may read it: what others saw in sessions that they are to judge themselves is in no
 * sum. How many sessions there are, and when the last ended, stays.
 */
export function asReadable(row: CourseRow, numbers: NumbersWithoutBlind): CourseRow {
  const { sessions, lastEndedAt } = row;
  return { ...row, ...numbers.get(row.peerId), sessions, lastEndedAt };
}

type JudgedColumn = Exclude<SortColumn, "name" | "sessions" | "last">;

/** What a row has in the columns that others' judgements decide. */
const judged: Record<JudgedColumn, (row: Numbers) => number | null> = {
  reviewed: (row) => row.reviewed,
  turnaround: (row) => row.turnaroundHours,
  missed: (row) => row.missed,
  advice: (row) => row.advice,
  scales: (row) => row.expertScale,
  "scale-gap": (row) => row.scaleGap,
  "flag-gap": (row) => row.flagGap,
};

/** What a row has in the column that the table is sorted by. */
export const valueOf: Record<SortColumn, (row: CourseRow) => string | number | null> = {
  ...judged,
  name: (row) => row.name,
  sessions: (row) => row.sessions,
  last: (row) => row.lastEndedAt?.getTime() ?? null,
};

/** What stands in a column in the place of stored values, so that the order of rows tells nothing hidden either. */
export function valuesInstead(column: SortColumn, numbers: NumbersWithoutBlind): ValuesInstead {
  if (column === "name" || column === "sessions" || column === "last") return new Map();
  return new Map([...numbers].map(([peerId, row]) => [peerId, judged[column](row)]));
}

/** Of these records, those of sessions that a person neither judges blind nor must not put a name to. */
export async function recordsWithoutBlind(
  db: Database,
  { programmeId, personId }: Actor,
  records: readonly RecordRow[],
): Promise<RecordRow[]> {
  const peerIds = [...new Set(records.map(({ peerId }) => peerId))];
  const blind = await listBlindOfPeers(db, { programmeId, personId }, peerIds);
  const hidden = new Set(blind.map(({ id }) => id));
  return records.filter(({ sessionId }) => !hidden.has(sessionId));
}
