import type { Database } from "~db/client.server";
import { listCohortNames } from "~db/queries/cohort-names.server";
import { listCourses, type CourseRow } from "~db/queries/peer-courses.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { moment } from "~/domain/exchange/moment";
import { linesAtOnce } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";
import type { PeersAsked } from "./show-peers.server";
import { asReadable, numbersWithoutBlind, valuesInstead } from "./without-blind.server";

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
  moment(row.lastEndedAt),
];

type Asked = Omit<PeersAsked, "after">;

interface PeersFile {
  /** The name of the cohort that is asked for; null for all. */
  cohort: string | null;
  lines: AsyncIterable<string>;
}

/** Every peer of the table as lines of CSV, in the order asked for. Intervals are 95 %, Wilson's. */
export async function peersFile(
  db: Database,
  actor: Actor,
  asked: Asked,
): Promise<Outcome<PeersFile>> {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const cohorts = await listCohortNames(db, programmeId);
  const cohort = cohorts.find(({ id }) => id === asked.cohortId);
  if (asked.cohortId !== null && cohort === undefined) return notFound;
  await noteFile(db, actor, "peers exported");
  return done({ cohort: cohort?.name ?? null, lines: await lines(db, actor, asked) });
}

async function lines(db: Database, actor: Actor, { cohortId, last, sort }: Asked) {
  const filter = { programmeId: actor.programmeId, viewerId: actor.personId, cohortId, last };
  const numbers = await numbersWithoutBlind(db, actor);
  const instead = valuesInstead(sort.column, numbers);
  return linesAtOnce({
    heads,
    fields,
    readAll: async () => {
      const found = await listCourses(db, filter, { sort, after: null, limit: null, instead });
      return found.map((row): CourseRow => asReadable(row, numbers));
    },
  });
}
