import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findCourse, listRecordsOfPeer, type RecordRow } from "~db/queries/peer-courses.server";
import { listBlindOf } from "~db/queries/blind-sessions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { bringCoursesUpToDate } from "./bring-courses-up-to-date.server";

/**
 * A peer's path session by session, for a lead. Sessions that the lead is still to judge themselves
 * are left out and counted: what others said of them would no longer be blind.
 */
export async function showPeerPath(
  db: Database,
  actor: Actor,
  personId: string,
): Promise<Outcome<Awaited<ReturnType<typeof readPath>>>> {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  await bringCoursesUpToDate(db, programmeId);
  const course = await findCourse(db, { programmeId, viewerId: actor.personId }, personId);
  if (!course) return notFound;
  return done(await readPath(db, actor, course));
}

async function readPath(
  db: Database,
  actor: Actor,
  course: NonNullable<Awaited<ReturnType<typeof findCourse>>>,
) {
  const records = await listRecordsOfPeer(db, actor.programmeId, course.peerId);
  const blind = new Set(
    await listBlindOf(
      db,
      actor.personId,
      records.map((each) => each.sessionId),
    ),
  );
  const open = records.filter((each) => !blind.has(each.sessionId));
  return {
    course,
    sessions: open,
    hidden: records.length - open.length,
    labels: await labelsOf(db, open),
  };
}

/** Tag labels by key, of every codebook that the sessions were reviewed under; a later session's wins. */
export async function labelsOf(
  db: Database,
  records: readonly Pick<RecordRow, "codebookVersionId">[],
): Promise<Record<string, { label: string; kind: "issue" | "strength" }>> {
  const labels: Record<string, { label: string; kind: "issue" | "strength" }> = {};
  for (const id of new Set(records.map((each) => each.codebookVersionId))) {
    const codebook = await readCodebook(db, id);
    for (const { key, label, kind } of codebook?.tags ?? []) labels[key] = { label, kind };
  }
  return labels;
}
