import { findPersonByEmail, listMemberships } from "~db/queries/people.server";
import type { App } from "~/platform/app.server";
import { checkPassword } from "~/platform/passwords.server";
import { done, invalid, type Outcome } from "~/domain/access/outcome";

const refused = "This e-mail and password do not belong together. Check both and try again.";

function waitSentence(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return `Too many attempts. Try again in ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`;
}

/** Checks e-mail and password and opens a session; the value is the cookie to set. */
export async function signInPerson(
  app: App,
  input: { email: string; password: string; address: string },
): Promise<Outcome<string>> {
  const email = input.email.trim().toLowerCase();
  const wait = await app.rateLimits.signInAttempt(input.address, email);
  if (wait !== null) return invalid(waitSentence(wait));
  const person = await findPersonByEmail(app.db, email);
  const matches = await checkPassword(person?.passwordHash ?? null, input.password);
  if (!person || !matches || person.disabledAt) return invalid(refused);
  const memberships = await listMemberships(app.db, person.id);
  if (memberships.length === 0) return invalid("Your account has no role yet. Ask your admin.");
  await app.rateLimits.signInSucceeded(input.address, email);
  return done(await app.signIn.open(person.id));
}
