import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { findCohort } from "~db/queries/cohorts.server";
import { findOpenInvitation, findTaken, markInvitationUsed } from "~db/queries/invitations.server";
import { addRoles, findPersonByEmail, insertPerson } from "~db/queries/people.server";
import { isDuplicate } from "~db/errors.server";
import { conflict, done, invalid, notFound, type Outcome } from "~/domain/access/outcome";
import { cohortParts } from "~/domain/cohort/cohort";
import type { App } from "~/platform/app.server";
import { hashToken } from "~/platform/hashed-sessions.server";
import { checkPassword, hashPassword } from "~/platform/passwords.server";
import { signInPerson } from "../access/sign-in-person.server";
import { joinCohort } from "../cohorts/join-cohort.server";

const used = "This invitation has been used or withdrawn, or its time is over. Ask for a new one.";

export interface OpenInvitation {
  email: string;
  /** As whoever invited them wrote it; empty where only the e-mail was known. */
  name: string;
  programmeId: string;
  programmeName: string;
  roles: string[];
  /** The e-mail has an account already: its own password is asked for, none is set. */
  hasAccount: boolean;
}

/** What an invitation link offers, or not found when it can no longer be used. */
export async function readInvitation(app: App, token: string): Promise<Outcome<OpenInvitation>> {
  const found = await findOpenInvitation(app.db, hashToken(token), new Date());
  if (!found) return notFound;
  const { email, name, roles, programmeId } = found.invitation;
  const person = await findPersonByEmail(app.db, email);
  return done({
    email,
    name,
    roles,
    programmeId,
    programmeName: found.programmeName,
    hasAccount: person !== null,
  });
}

/** Signs in whoever took an invitation before, where the password is theirs: taking it twice is as once. */
async function signInAgain(
  app: App,
  token: string,
  { password, address }: { password: string; address: string },
): Promise<Outcome<string>> {
  const email = await findTaken(app.db, hashToken(token));
  const signedIn = email === null ? null : await signInPerson(app, { email, password, address });
  return signedIn?.ok ? signedIn : conflict(used);
}

/** Takes an invitation: makes the account, or adds the roles to the one that exists; signs in. */
export async function acceptInvitation(
  app: App,
  token: string,
  input: { name: string; password: string; address: string },
): Promise<Outcome<string>> {
  const now = new Date();
  const found = await findOpenInvitation(app.db, hashToken(token), now);
  if (!found) return signInAgain(app, token, input);
  const { id, email, roles, programmeId } = found.invitation;
  const existing = await findPersonByEmail(app.db, email);
  if (existing) {
    const wait = await app.rateLimits.signInAttempt(input.address, email);
    if (wait !== null) return invalid("Too many attempts. Try again later.", "password");
    if (!(await checkPassword(existing.passwordHash, input.password)) || existing.disabledAt)
      return invalid("This is not the password of this account.", "password");
  }
  const personId = existing?.id ?? uuid();
  const passwordHash = existing ? null : await hashPassword(input.password);
  try {
    const taken = await app.db.transaction(async (tx) => {
      if (!existing)
        await insertPerson(tx, { id: personId, email, name: input.name, passwordHash });
      if (!(await markInvitationUsed(tx, id, personId, now))) throw new AlreadyUsed();
      await addRoles(tx, programmeId, personId, roles);
      await joinInvited(tx, found.invitation, personId);
      const action = "invitation accepted";
      const line = {
        programmeId,
        actorId: personId,
        action,
        subjectType: "invitation",
        subjectId: id,
      };
      await insertAuditLine(tx, line);
      return personId;
    });
    return done(await app.signIn.open(taken));
  } catch (error) {
    if (error instanceof AlreadyUsed || isDuplicate(error, "people_email_unique"))
      return signInAgain(app, token, input);
    throw error;
  }
}

interface Invited {
  programmeId: string;
  cohortId: string | null;
  roles: readonly string[];
}

/** Somebody invited to a cohort joins it; one that was archived meanwhile takes nobody. */
async function joinInvited(tx: Database, invited: Invited, personId: string): Promise<void> {
  const { programmeId, cohortId, roles } = invited;
  const cohort = cohortId === null ? null : await findCohort(tx, programmeId, cohortId);
  if (!cohort || cohort.archivedAt !== null) return;
  for (const part of cohortParts)
    if (roles.includes(part)) await joinCohort(tx, cohort, { personId, part, actorId: personId });
}

/** Rolls the transaction back when two people use one link at the same moment. */
class AlreadyUsed extends Error {}
