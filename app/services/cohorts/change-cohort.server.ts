import { isDeepStrictEqual } from "node:util";
import type { Database } from "~db/client.server";
import { isDuplicate } from "~db/errors.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { belongsTo, leaveCohort, listCohortPeople } from "~db/queries/cohort-places.server";
import { holdCohort, listCohortInvitations, updateCohort } from "~db/queries/cohorts.server";
import { findInvitation } from "~db/queries/invitations.server";
import type { Actor } from "~/domain/access/can";
import { conflict, done, invalid, notFound, type Outcome } from "~/domain/access/outcome";
import type { CohortPart } from "~/domain/cohort/cohort";
import { sentAct, type Sent } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";
import { addEach, tellAdded, type AddedId, type AddedPerson } from "./add-people.server";
import { withdrawFound } from "../people/withdraw-invitation.server";
import type { CohortFacts } from "./create-cohort.server";
import { joinCohort } from "./join-cohort.server";
import { openCohort, openCohortForChange } from "./open-cohort.server";

function auditLine(actor: Actor, cohortId: string, action: string) {
  const { programmeId, personId: actorId } = actor;
  return { programmeId, actorId, action, subjectType: "cohort", subjectId: cohortId };
}

/** Changes a cohort's name, days, overlap and what its peers are asked to consent to. Twice is the same as once. */
export async function changeCohort(
  db: Database,
  actor: Actor,
  cohortId: string,
  facts: CohortFacts,
): Promise<Outcome<null>> {
  const opened = await openCohortForChange(db, actor, cohortId);
  if (!opened.ok) return opened;
  try {
    await db.transaction(async (tx) => {
      const standing = await holdCohort(tx, cohortId);
      if (!standing) return;
      const changed = { ...standing, ...facts };
      if (isDeepStrictEqual(changed, standing)) return;
      await updateCohort(tx, cohortId, facts);
      const peers = await listCohortPeople(tx, cohortId, "peer");
      for (const { personId, leftAt } of peers)
        if (leftAt === null)
          await joinCohort(tx, changed, { personId, part: "peer", actorId: actor.personId });
      await insertAuditLine(tx, auditLine(actor, cohortId, "cohort changed"));
    });
  } catch (error) {
    if (isDuplicate(error, "cohorts_name"))
      return invalid("There is a cohort with this name already. Choose another.", "name");
    throw error;
  }
  return done(null);
}

/** Puts a cohort away, or brings it back. Nothing is lost; while it is away, nothing of it is changed. */
export async function archiveCohort(
  db: Database,
  actor: Actor,
  cohortId: string,
  isArchived: boolean,
): Promise<Outcome<null>> {
  const opened = await openCohort(db, actor, cohortId);
  if (!opened.ok) return opened;
  await db.transaction(async (tx) => {
    const standing = await holdCohort(tx, cohortId);
    if (!standing || (standing.archivedAt !== null) === isArchived) return;
    await updateCohort(tx, cohortId, { archivedAt: isArchived ? new Date() : null });
    const action = isArchived ? "cohort archived" : "cohort brought back";
    await insertAuditLine(tx, auditLine(actor, cohortId, action));
  });
  return done(null);
}

/** Ends somebody's time in a cohort; twice is once. Their sessions, reviews and account stay as they are. */
export async function removeFromCohort(
  db: Database,
  actor: Actor,
  cohortId: string,
  { personId, part }: { personId: string; part: CohortPart },
): Promise<Outcome<null>> {
  const opened = await openCohortForChange(db, actor, cohortId);
  if (!opened.ok) return opened;
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    if (!(await leaveCohort(tx, cohortId, personId, part)))
      return (await belongsTo(tx, cohortId, personId, part, "ever")) ? done(null) : notFound;
    const details = { person: personId, as: part };
    await insertAuditLine(tx, { ...auditLine(actor, cohortId, "cohort member left"), details });
    return done(null);
  });
}

/** Makes an open invitation to the cohort unusable. Twice is the same as once. */
export async function withdrawCohortInvitation(
  db: Database,
  actor: Actor,
  cohortId: string,
  invitationId: string,
): Promise<Outcome<null>> {
  const opened = await openCohortForChange(db, actor, cohortId);
  if (!opened.ok) return opened;
  const found = await findInvitation(db, actor.programmeId, invitationId);
  return found?.cohortId === cohortId ? withdrawFound(db, actor, invitationId) : notFound;
}

/**
 * New links for everybody who has not come yet, or for one of them; the earlier links stop working. An
 * invitation that is not open any more gets none. Sent twice, it is answered as once.
 */
export async function renewLinks(
  db: Database,
  actor: Actor,
  cohortId: string,
  { sent, invitationId = null }: { sent: Sent; invitationId?: string | null | undefined },
): Promise<Outcome<AddedPerson[]>> {
  const opened = await openCohortForChange(db, actor, cohortId);
  if (!opened.ok) return opened;
  const act = sentAct(sent, actor, "new links", cohortId, invitationId);
  const renewed = await answerOnce(db, act, async (tx): Promise<Outcome<AddedId[]>> => {
    const all = await listCohortInvitations(tx, cohortId);
    const open = all.filter(({ id }) => invitationId === null || id === invitationId);
    if (open.length === 0)
      return conflict("Nobody waits for a link here: it was used or withdrawn meanwhile.");
    const added: AddedId[] = [];
    for (const part of ["peer", "expert"] as const) {
      const list = open.filter(({ roles }) => roles.includes(part));
      added.push(...(await addEach(tx, actor, opened.value, list, { part, act })));
    }
    return done(added);
  });
  return renewed.ok ? done(await tellAdded(db, act, renewed.value)) : renewed;
}
