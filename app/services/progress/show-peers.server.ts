import type { Database } from "~db/client.server";
import { listCohortNames } from "~db/queries/cohort-names.server";
import { findCourse, listCourses, type CourseRow } from "~db/queries/peer-courses.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ProgressSort } from "~/domain/progress/columns";
import type { LastEnded } from "~/domain/progress/last-session";
import { bringCoursesUpToDate } from "./bring-courses-up-to-date.server";
import {
  asReadable,
  numbersWithoutBlind,
  valueOf,
  valuesInstead,
  type NumbersWithoutBlind,
} from "./without-blind.server";

/** Rows on one page of the progress table. */
export const peersPerPage = 50;

export interface PeersAsked {
  cohortId: string | null;
  /** When their last session ended; null where that does not matter. */
  last: LastEnded | null;
  sort: ProgressSort;
  /** A part of the name, whatever its case and accents; left out where it does not matter. */
  name?: string;
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

const viewOf = ({ programmeId, personId }: Actor) => ({ programmeId, viewerId: personId });

async function placeOf(
  db: Database,
  actor: Actor,
  asked: PeersAsked,
  numbers: NumbersWithoutBlind,
) {
  if (asked.after === null) return null;
  const row = await findCourse(db, viewOf(actor), asked.after);
  if (!row) return null;
  return { personId: row.peerId, value: valueOf[asked.sort.column](asReadable(row, numbers)) };
}

/** Whether the actor may look among the peers of their programme. */
export function mayShowPeers(actor: Actor): Outcome<null> {
  return can(actor, "cohort.manage", { programmeId: actor.programmeId }) ? done(null) : notAllowed;
}

/** A page of the peers of the actor's programme, or of one of its cohorts, with where each stands. */
export async function showPeers(
  db: Database,
  actor: Actor,
  asked: PeersAsked,
): Promise<Outcome<ShownPeers>> {
  const allowed = mayShowPeers(actor);
  if (!allowed.ok) return allowed;
  const { programmeId } = actor;
  const cohorts = await listCohortNames(db, programmeId);
  if (asked.cohortId !== null && !cohorts.some(({ id }) => id === asked.cohortId)) return notFound;
  const due = await bringCoursesUpToDate(db, programmeId);
  const { cohortId, last, sort, name } = asked;
  const numbers = await numbersWithoutBlind(db, actor);
  const after = await placeOf(db, actor, asked, numbers);
  const instead = valuesInstead(sort.column, numbers);
  const page = { sort, after, limit: peersPerPage + 1, instead };
  const found = await listCourses(
    db,
    { ...viewOf(actor), cohortId, last, ...(name !== undefined && { name }) },
    page,
  );
  const rows = found.slice(0, peersPerPage).map((row) => asReadable(row, numbers));
  return done({ rows, hasMore: found.length > peersPerPage, due, cohorts });
}
