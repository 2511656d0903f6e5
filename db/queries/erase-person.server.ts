import { and, eq } from "drizzle-orm";
import type { Database } from "../client.server";
import {
  drillCards,
  exposureLimits,
  mutedNotifications,
  notifications,
  peerCourses,
  peerCoursesDue,
  practicePlans,
  sessionRecords,
} from "../schema";
import { deleteFromCohorts } from "./cohort-places.server";
import { drillsWhere, letGo } from "./erase-session.server";
import type { PersonIn } from "./erasure-count.server";

/**
 * Takes what a person has in a programme beside their sessions: where they stand, drills with the answers,
 * plans for them alone, their place in cohorts, notifications. Consents stay, and what they did for others.
 */
export async function eraseBeside(tx: Database, who: PersonIn, isElsewhere: boolean) {
  const { programmeId, personId } = who;
  for (const table of [sessionRecords, peerCourses, peerCoursesDue])
    await tx
      .delete(table)
      .where(and(eq(table.programmeId, programmeId), eq(table.peerId, personId)));
  const ownCards = and(eq(drillCards.programmeId, programmeId), eq(drillCards.personId, personId));
  await letGo(tx, personId);
  for (const [table, where] of drillsWhere(tx, ownCards)) await tx.delete(table).where(where);
  await tx
    .delete(practicePlans)
    .where(and(eq(practicePlans.programmeId, programmeId), eq(practicePlans.personId, personId)));
  await letGo(tx, "");
  await deleteFromCohorts(tx, programmeId, personId);
  for (const table of [notifications, mutedNotifications])
    await tx
      .delete(table)
      .where(and(eq(table.programmeId, programmeId), eq(table.personId, personId)));
  if (!isElsewhere) await tx.delete(exposureLimits).where(eq(exposureLimits.personId, personId));
}
