import { standardPlan } from "~/statistics/resampling/bootstrap";
import type { Database } from "~db/client.server";
import { findCohortForProgress, listCohortNames } from "~db/queries/cohort-names.server";
import { listRecordsOfCohort, type RecordRow } from "~db/queries/peer-courses.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  beforeAndAfter,
  compareCohorts,
  courseOfSkill,
  heatMap,
  type PeerSession,
} from "~/domain/progress/cohort-course";
import { readinessRounds } from "~/domain/progress/readiness";
import { skills } from "~/domain/review/skills";
import { bringCoursesUpToDate } from "./bring-courses-up-to-date.server";
import { labelsOf } from "./show-peer-path.server";
import { recordsWithoutBlind } from "./without-blind.server";

export type ShownCohortProgress = Awaited<ReturnType<typeof readProgress>>;

interface Asked {
  cohortId: string;
  /** The cohort to compare with. */
  withId: string | null;
}

/** The pictures of a cohort: change over practice, tags by scenario, readiness, before and after training. */
export async function showCohortProgress(
  db: Database,
  actor: Actor,
  asked: Asked,
): Promise<Outcome<ShownCohortProgress & { due: number }>> {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const cohort = await findCohortForProgress(db, programmeId, asked.cohortId);
  const other =
    asked.withId === null ? null : await findCohortForProgress(db, programmeId, asked.withId);
  if (!cohort || (asked.withId !== null && !other)) return notFound;
  const due = await bringCoursesUpToDate(db, programmeId, 200);
  return done({ due, ...(await readProgress(db, actor, cohort, other)) });
}

type Cohort = NonNullable<Awaited<ReturnType<typeof findCohortForProgress>>>;

/** A cohort's sessions as the actor may read them, and how many are left out. */
async function readSessions(db: Database, actor: Actor, cohortId: string) {
  const records = await listRecordsOfCohort(db, actor.programmeId, cohortId);
  const open = await recordsWithoutBlind(db, actor, records);
  const hidden = records.length - open.length;
  return { sessions: open.map(asPeerSession), labels: await labelsOf(db, open), hidden };
}

async function readProgress(db: Database, actor: Actor, cohort: Cohort, other: Cohort | null) {
  const { sessions, labels, hidden } = await readSessions(db, actor, cohort.id);
  const reviewed = sessions.filter(({ record }) => record.seen > 0);
  const used = skills.filter((skill) => reviewed.some(({ record }) => record.issues[skill]));
  const compared = other && (await readSessions(db, actor, other.id));
  const there = compared?.sessions ?? null;
  return {
    cohort,
    others: (await listCohortNames(db, actor.programmeId)).filter(({ id }) => id !== cohort.id),
    peers: new Set(sessions.map(({ peerId }) => peerId)).size,
    sessions: sessions.length,
    hidden: hidden + (compared?.hidden ?? 0),
    reviewed: reviewed.length,
    turns: reviewed.reduce((sum, { record }) => sum + record.seen, 0),
    courses: used.map((skill) => ({
      skill,
      points: courseOfSkill(sessions, skill, standardPlan),
    })),
    heat: heatMap(
      sessions,
      Object.keys(labels).filter((tag) => labels[tag]?.unit === "turn"),
    ),
    labels,
    readiness: readinessRounds(sessions),
    training: cohort.trainingOn.map((day) => ({
      day,
      skills: used.map((skill) => ({
        skill,
        ...beforeAndAfter(sessions, Date.parse(`${day}T00:00:00Z`), skill, standardPlan),
      })),
    })),
    comparison: there && {
      name: other?.name ?? "",
      peers: new Set(there.map(({ peerId }) => peerId)).size,
      skills: skills
        .filter((skill) => [...sessions, ...there].some(({ record }) => record.issues[skill]))
        .map((skill) => ({ skill, ...compareCohorts(sessions, there, skill, standardPlan) })),
    },
  };
}

function asPeerSession(row: RecordRow): PeerSession {
  const { peerId, number, scenario, record } = row;
  return { peerId, number, scenario, record, endedAt: row.endedAt.getTime() };
}
