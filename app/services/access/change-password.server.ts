import { insertAuditLine } from "~db/queries/audit.server";
import { findPerson, setPasswordHash } from "~db/queries/people.server";
import type { Actor } from "~/domain/access/can";
import { done, invalid, type Outcome } from "~/domain/access/outcome";
import type { App } from "~/platform/app.server";
import { checkPassword, hashPassword } from "~/platform/passwords.server";

/** Sets a new password, signs out everywhere, and signs this device in again: the cookie to set. */
export async function changePassword(
  app: App,
  actor: Actor,
  input: { current: string; next: string; address: string },
): Promise<Outcome<string>> {
  const person = await findPerson(app.db, actor.personId);
  const wait = await app.rateLimits.signInAttempt(input.address, actor.personId);
  if (wait !== null) return invalid("Too many attempts. Try again later.", "current");
  if (!(await checkPassword(person?.passwordHash ?? null, input.current)))
    return invalid("This is not your current password.", "current");
  const passwordHash = await hashPassword(input.next);
  await setPasswordHash(app.db, actor.personId, passwordHash);
  const { programmeId, personId } = actor;
  const line = { programmeId, actorId: personId, action: "password changed" };
  await insertAuditLine(app.db, { ...line, subjectType: "person", subjectId: personId });
  await app.signIn.closeAll(personId);
  await app.rateLimits.signInSucceeded(input.address, personId);
  return done(await app.signIn.open(personId));
}
