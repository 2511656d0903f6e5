import { insertAuditLine } from "~db/queries/audit.server";
import { withdrawInvitation as withdraw } from "~db/queries/invitations.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

/** Makes an unused invitation of the actor's programme unusable. */
export async function withdrawInvitation(
  db: Database,
  actor: Actor,
  invitationId: string,
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "invitations.manage", { programmeId })) return notAllowed;
  return db.transaction(async (tx) => {
    if (!(await withdraw(tx, programmeId, invitationId, new Date()))) return notFound;
    const line = { programmeId, actorId: personId, action: "invitation withdrawn" };
    await insertAuditLine(tx, { ...line, subjectType: "invitation", subjectId: invitationId });
    return done(null);
  });
}
