import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { findCourse, listRecordsOf, type RecordRow } from "~db/queries/peer-courses.server";
import { can, type Actor } from "~/domain/access/can";
import { unitKindOf, type UnitKind } from "~/domain/misalignment/units";
import type { TagKind } from "~/domain/review/codebook";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import { bringCoursesUpToDate } from "./bring-courses-up-to-date.server";
import { asReadable, numbersWithoutBlind, recordsWithoutBlind } from "./without-blind.server";

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
  const numbers = await numbersWithoutBlind(db, actor, [personId]);
  return done(await readPath(db, actor, asReadable(course, numbers)));
}

async function readPath(
  db: Database,
  actor: Actor,
  course: NonNullable<Awaited<ReturnType<typeof findCourse>>>,
) {
  const records = await listRecordsOf(db, actor.programmeId, [course.peerId]);
  const open = await recordsWithoutBlind(db, actor, records);
  return {
    course,
    sessions: open,
    hidden: records.length - open.length,
    labels: await labelsOf(db, open),
  };
}

/** A tag as pages name it, and what it is counted by. */
export interface TagHead {
  label: string;
  kind: TagKind;
  unit: UnitKind;
}

/** Tags by key, of every codebook that the sessions were reviewed under; a later session's wins. */
export async function labelsOf(
  db: Database,
  records: readonly Pick<RecordRow, "codebookVersionId">[],
): Promise<Record<string, TagHead>> {
  const labels: Record<string, TagHead> = {};
  for (const id of new Set(records.map((each) => each.codebookVersionId))) {
    const codebook = await readCodebook(db, id);
    for (const tag of codebook?.tags ?? [])
      labels[tag.key] = { label: tag.label, kind: tag.kind, unit: unitKindOf(tag) };
  }
  return labels;
}
