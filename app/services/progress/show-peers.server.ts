import type { Database } from "~db/client.server";
import { listCohortNames } from "~db/queries/cohort-names.server";
import { findCourse, listCourses, type CourseRow } from "~db/queries/peer-courses.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ProgressSort, SortColumn } from "~/domain/progress/columns";
import { bringCoursesUpToDate } from "./bring-courses-up-to-date.server";
import { withoutBlind } from "./without-blind.server";

/** Rows on one page of the progress table. */
export const peersPerPage = 50;

export interface PeersAsked {
  cohortId: string | null;
  sort: ProgressSort;
  /** The peer whom the page follows. */
  after: string | null;
}

export interface ShownPeers {
  rows: CourseRow[];
  hasMore: boolean;
  /** Peers whose numbers are still being made again. */
  due: number;
  cohorts: { id: string; name: string }[];
}

/** What a row has in the column that the table is sorted by. */
export const valueOf: Record<SortColumn, (row: CourseRow) => string | number | null> = {
  name: (row) => row.name,
  sessions: (row) => row.sessions,
  reviewed: (row) => row.reviewed,
  turnaround: (row) => row.turnaroundHours,
  missed: (row) => row.missed,
  advice: (row) => row.advice,
  scales: (row) => row.expertScale,
  "scale-gap": (row) => row.scaleGap,
  "flag-gap": (row) => row.flagGap,
  last: (row) => row.lastEndedAt?.getTime() ?? null,
};

const viewOf = ({ programmeId, personId }: Actor) => ({ programmeId, viewerId: personId });

async function placeOf(db: Database, actor: Actor, asked: PeersAsked) {
  if (asked.after === null) return null;
  const row = await findCourse(db, viewOf(actor), asked.after);
  if (!row) return null;
  return { personId: row.peerId, value: valueOf[asked.sort.column](row) };
}

/** A page of the peers of the actor's programme, or of one of its cohorts, with where each stands. */
export async function showPeers(
  db: Database,
  actor: Actor,
  asked: PeersAsked,
): Promise<Outcome<ShownPeers>> {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const cohorts = await listCohortNames(db, programmeId);
  if (asked.cohortId !== null && !cohorts.some(({ id }) => id === asked.cohortId)) return notFound;
  const due = await bringCoursesUpToDate(db, programmeId);
  const after = await placeOf(db, actor, asked);
  const filter = { ...viewOf(actor), cohortId: asked.cohortId };
  const page = { sort: asked.sort, after, limit: peersPerPage + 1 };
  const found = await listCourses(db, filter, page);
  const rows = await withoutBlind(db, actor, found.slice(0, peersPerPage));
  return done({ rows, hasMore: found.length > peersPerPage, due, cohorts });
}
