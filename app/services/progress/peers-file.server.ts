import type { Database } from "~db/client.server";
import { listCohortNames } from "~db/queries/cohort-names.server";
import { listCourses, type CourseRow } from "~db/queries/peer-courses.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { csvLine } from "~/domain/exchange/csv-line";
import type { ProgressPlace } from "~/domain/progress/columns";
import type { PeersAsked } from "./show-peers.server";
import { asReadable, numbersWithoutBlind, valueOf, valuesInstead } from "./without-blind.server";

const heads = [
  "peer",
  "sessions",
  "reviewed",
  "review_after_hours",
  "turns_seen",
  "missed_cues_per_100",
  "missed_low",
  "missed_high",
  "early_advice_per_100",
  "advice_low",
  "advice_high",
  "experts_rating",
  "sessions_rated",
  "own_minus_experts_rating",
  "ratings_by_both",
  "own_minus_experts_flags_per_100",
  "turns_seen_by_both",
  "last_session",
];

const fields = (row: CourseRow) => [
  row.name,
  row.sessions,
  row.reviewed,
  row.turnaroundHours,
  row.seen,
  row.missed,
  row.missedLow,
  row.missedHigh,
  row.advice,
  row.adviceLow,
  row.adviceHigh,
  row.expertScale,
  row.rated,
  row.scaleGap,
  row.scalePairs,
  row.flagGap,
  row.bothSaw,
  row.lastEndedAt?.toISOString() ?? null,
];

const chunk = 500;
type Asked = Omit<PeersAsked, "after">;

/** Every peer of the table as lines of CSV, in the order asked for. Intervals are 95 %, Wilson's. */
export async function peersFile(
  db: Database,
  actor: Actor,
  asked: Asked,
): Promise<Outcome<AsyncIterable<string>>> {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const cohorts = await listCohortNames(db, programmeId);
  if (asked.cohortId !== null && !cohorts.some(({ id }) => id === asked.cohortId)) return notFound;
  return done(lines(db, actor, asked));
}

async function* lines(db: Database, actor: Actor, { cohortId, last, sort }: Asked) {
  const filter = { programmeId: actor.programmeId, viewerId: actor.personId, cohortId, last };
  yield csvLine(heads);
  const numbers = await numbersWithoutBlind(db, actor);
  const instead = valuesInstead(sort.column, numbers);
  let after: ProgressPlace | null = null;
  for (;;) {
    const found = await listCourses(db, filter, { sort, after, limit: chunk, instead });
    const rows: CourseRow[] = found.map((row) => asReadable(row, numbers));
    for (const row of rows) yield csvLine(fields(row));
    const end = rows.at(-1);
    if (!end || rows.length < chunk) return;
    after = { personId: end.peerId, value: valueOf[sort.column](end) };
  }
}
