import { randomBytes } from "node:crypto";
import { insertAuditLine } from "~db/queries/audit.server";
import { insertInvitation, replaceInvitations } from "~db/queries/invitations.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import type { Role } from "~/domain/access/roles";
import { hashToken } from "~/platform/hashed-sessions.server";
import { sentAct, type Sent } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";

/** How long an invitation can be used, in days. */
export const invitationDays = 14;

export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + invitationDays * 24 * 3600 * 1000);
}

/** An unguessable token of 256 bits. Only its hash is stored; it is shown once, in the link. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * Makes an invitation; the value is the token for the link that the admin hands over. An earlier open one of
 * the same e-mail is replaced. Sent twice, it is one invitation with one link.
 */
export async function invitePerson(
  db: Database,
  actor: Actor,
  { sent, email, roles }: { sent: Sent; email: string; roles: Role[] },
): Promise<Outcome<{ token: string }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "invitations.manage", { programmeId })) return notAllowed;
  const act = sentAct(sent, actor, "invite", email, roles);
  const token = act.token("invitation");
  const made = await answerOnce(db, act, async (tx) => {
    const now = new Date();
    const invited = email.trim().toLowerCase();
    await replaceInvitations(tx, { programmeId, cohortId: null }, invited, now);
    const subjectId = await insertInvitation(tx, {
      programmeId,
      tokenHash: hashToken(token),
      email: invited,
      roles,
      invitedBy: personId,
      expiresAt: expiryFrom(now),
    });
    const details = { roles: roles.join(" ") };
    const action = "invitation made";
    const subjectType = "invitation";
    const line = { programmeId, actorId: personId, action, subjectType, subjectId, details };
    await insertAuditLine(tx, line);
    return done(null);
  });
  return made.ok ? done({ token }) : made;
}
