import type { Database } from "~db/client.server";
import {
  findOpenPlace,
  holdAssignments,
  listStudyIdsOfExpert,
} from "~db/queries/assignment-plans.server";
import { listClosedStudies } from "~db/queries/calibration.server";
import { findAssignment } from "~db/queries/expert-assignments.server";
import { endReservations, giveSessions } from "~db/queries/give-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { reservationDays } from "~/domain/review/queue";

const dayMs = 24 * 3600 * 1000;

/**
 * Gives the expert one more session that has an open place, reserved for them for some days. The id is
 * made on the device: asking twice gives one. Two who ask at once never get the same last place.
 */
export async function takeSession(
  db: Database,
  actor: Actor,
  assignmentId: string,
): Promise<Outcome<{ sessionId: string }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "queue.read", { programmeId })) return notAllowed;
  return db.transaction(async (tx): Promise<Outcome<{ sessionId: string }>> => {
    const memberOf = await listStudyIdsOfExpert(tx, programmeId, personId);
    const closed = await listClosedStudies(tx, memberOf, personId);
    const studyIds = memberOf.filter((id) => !closed.includes(id));
    for (const studyId of studyIds) await holdAssignments(tx, studyId);
    const taken = await findAssignment(tx, assignmentId);
    if (taken) {
      return taken.reviewerId === personId ? done({ sessionId: taken.sessionId }) : notFound;
    }
    const now = new Date();
    if (studyIds.length > 0) await endReservations(tx, studyIds, now);
    const place = studyIds.length > 0 ? await findOpenPlace(tx, studyIds, personId) : null;
    if (!place) return conflict("No session has an open place for you just now.");
    const reservedUntil = new Date(now.getTime() + reservationDays * dayMs);
    await giveSessions(tx, [
      {
        id: assignmentId,
        ...place,
        reviewerId: personId,
        plan: "taken",
        planId: null,
        toldAs: null,
        ordinal: 0,
        dueAt: null,
        reservedUntil,
        createdBy: personId,
      },
    ]);
    return done({ sessionId: place.sessionId });
  });
}
