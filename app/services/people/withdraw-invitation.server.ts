import { insertAuditLine } from "~db/queries/audit.server";
import { findInvitation, withdrawInvitation as withdraw } from "~db/queries/invitations.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

/** Makes an unused invitation of the actor's programme unusable. Twice is the same as once. */
export async function withdrawInvitation(
  db: Database,
  actor: Actor,
  invitationId: string,
): Promise<Outcome<null>> {
  const { programmeId } = actor;
  if (!can(actor, "invitations.manage", { programmeId })) return notAllowed;
  if (!(await findInvitation(db, programmeId, invitationId))) return notFound;
  return withdrawFound(db, actor, invitationId);
}

/** Withdraws an invitation that is known to be there. One that was accepted meanwhile stays accepted. */
export async function withdrawFound(
  db: Database,
  { programmeId, personId }: Actor,
  invitationId: string,
): Promise<Outcome<null>> {
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    if (await withdraw(tx, programmeId, invitationId, new Date())) {
      const line = { programmeId, actorId: personId, action: "invitation withdrawn" };
      await insertAuditLine(tx, { ...line, subjectType: "invitation", subjectId: invitationId });
      return done(null);
    }
    const standing = await findInvitation(tx, programmeId, invitationId);
    if (!standing) return notFound;
    return standing.withdrawnAt
      ? done(null)
      : conflict("This invitation was accepted already: it can no longer be withdrawn.");
  });
}
