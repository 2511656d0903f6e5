import type { Database } from "~db/client.server";
import {
  deleteUnread,
  listHolderIds,
  lowerCount,
  setUnreadFacts,
} from "~db/queries/notifications.server";
import { countReleasable } from "~db/queries/releasable.server";
import { listAnnotations } from "~db/queries/review-events.server";
import { listAssigneeIds } from "~db/queries/sessions.server";
import { findStudyById, listStudyMembers } from "~db/queries/studies.server";
import { dayOf } from "~/domain/cohort/cohort";
import { findTag, type Codebook } from "~/domain/review/codebook";
import { notify } from "./notify.server";

interface SessionHead {
  id: string;
  programmeId: string;
  number: number;
  title: string;
  ownerId: string | null;
}

const factsOf = ({ number, title }: SessionHead) => ({ number, title: title.slice(0, 200) });

/** Tells a peer that feedback on a session of theirs is here. */
export async function tellReleased(
  tx: Database,
  session: SessionHead,
  { reviewId, releaseId }: { reviewId: string; releaseId: string },
): Promise<void> {
  if (session.ownerId === null) return;
  await notify(tx, {
    programmeId: session.programmeId,
    kind: "feedback-released",
    occasion: releaseId,
    subjectId: reviewId,
    facts: factsOf(session),
    own: [session.ownerId],
  });
}

/**
 * Tells the leads how many reviews wait for release: one unread line each, which a further review takes
 * the place of. Without a review that came to wait, the number in the line is made right again. The caller holds
 * what leads are told of waiting reviews.
 */
export async function tellWaiting(
  tx: Database,
  programmeId: string,
  reviewId: string | null,
): Promise<void> {
  const kind = "release-waits" as const;
  for (const personId of await listHolderIds(tx, programmeId, "lead")) {
    const who = { programmeId, personId };
    const count = await countReleasable(tx, who, true);
    if (count > 0 && reviewId === null) {
      await setUnreadFacts(tx, who, kind, { v: 1, count });
      continue;
    }
    await deleteUnread(tx, who, kind);
    if (count === 0 || reviewId === null) continue;
    const about = { programmeId, kind, occasion: reviewId, subjectId: reviewId };
    await notify(tx, { ...about, facts: { count }, others: [personId] });
  }
}

/** Tells the leads where a submitted review marks that risk was handled unsafely or missed. */
export async function tellRisk(
  tx: Database,
  session: SessionHead,
  reviewId: string,
  codebook: Codebook,
): Promise<void> {
  const annotations = await listAnnotations(tx, reviewId);
  const isUnsafe = annotations.some(({ tag }) => {
    const found = findTag(codebook, tag);
    return found?.risk === true && found.kind === "issue";
  });
  if (!isUnsafe) return;
  const { programmeId, id } = session;
  const [leads, reviewers] = await Promise.all([
    listHolderIds(tx, programmeId, "lead"),
    listAssigneeIds(tx, id),
  ]);
  const others = leads.filter((lead) => lead !== session.ownerId && !reviewers.includes(lead));
  await notify(tx, {
    ...{ programmeId, kind: "risk-handled-unsafely", occasion: reviewId, subjectId: id },
    ...{ facts: factsOf(session), others },
  });
}

/** The occasion under which one act of asking is told to an expert. */
export const occasionOfAsking = (act: string, reviewerId: string) => `${act} ${reviewerId}`;

/** Tells each expert how many sessions they were asked to review, under the occasion that these were given. */
export async function tellAssigned(
  tx: Database,
  study: { id: string; programmeId: string; title: string },
  given: readonly { reviewerId: string; toldAs: string | null }[],
  dueAt: Date | null,
): Promise<void> {
  const asked = new Map<string, { personId: string; count: number }>();
  for (const { reviewerId: personId, toldAs } of given) {
    if (toldAs === null) continue;
    asked.set(toldAs, { personId, count: (asked.get(toldAs)?.count ?? 0) + 1 });
  }
  const dueOn = dueAt && dayOf(dueAt);
  for (const [occasion, { personId, count }] of asked)
    await notify(tx, {
      ...{ programmeId: study.programmeId, kind: "review-assigned", occasion },
      subjectId: study.id,
      facts: { study: study.title.slice(0, 200), count, ...(dueOn ? { dueOn } : {}) },
      own: [personId],
    });
}

/** Makes right again what experts were told of when they were asked, once a session of theirs was erased. */
export async function tellFewerAsked(
  tx: Database,
  lines: readonly { id: string; count: number }[],
): Promise<void> {
  for (const { id, count } of lines) await lowerCount(tx, id, count);
}

/** Tells an expert, and the leads, that they may review a study's live sessions. */
export async function tellCalibrated(
  tx: Database,
  studyId: string,
  personId: string,
): Promise<void> {
  const study = await findStudyById(tx, studyId);
  if (!study) return;
  const members = await listStudyMembers(tx, studyId);
  const code = members.find((each) => each.personId === personId && each.role === "expert")?.code;
  await notify(tx, {
    programmeId: study.programmeId,
    kind: "calibration-passed",
    occasion: `${study.id} ${personId}`,
    subjectId: study.id,
    facts: { study: study.title.slice(0, 200), ...(code ? { code } : {}) },
    own: [personId],
    others: await listHolderIds(tx, study.programmeId, "lead"),
  });
}
