import type { z } from "zod";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { App } from "~/platform/app.server";
import type { Sent } from "~/platform/sent.server";
import { changeRoles, disablePerson } from "~/services/people/change-roles.server";
import { invitePerson } from "~/services/people/invite-person.server";
import { removeIdentity } from "~/services/people/remove-identity.server";
import { withdrawInvitation } from "~/services/people/withdraw-invitation.server";
import type { peopleSchema } from "./form";

/** Does what the form asks. Only an invitation has something to show afterwards: its token, once. */
export async function carryOut(
  app: App,
  actor: Actor,
  sent: Sent,
  asked: z.infer<typeof peopleSchema>,
): Promise<Outcome<{ token: string | null }>> {
  const { db, signIn } = app;
  if (asked.intent === "invite") return invitePerson(db, actor, { sent, ...asked });
  const outcome = await (asked.intent === "roles"
    ? changeRoles(db, actor, asked)
    : asked.intent === "disable"
      ? disablePerson(db, signIn, actor, asked.personId)
      : asked.intent === "remove-identity"
        ? removeIdentity(db, actor, asked.personId)
        : withdrawInvitation(db, actor, asked.invitationId));
  return outcome.ok ? done({ token: null }) : outcome;
}
