import { insertAuditLine } from "~db/queries/audit.server";
import { findPerson, setPasswordHash } from "~db/queries/people.server";
import { findAnswer } from "~db/queries/sent-acts.server";
import type { Actor } from "~/domain/access/can";
import { done, invalid, type Outcome } from "~/domain/access/outcome";
import type { App } from "~/platform/app.server";
import { checkPassword, hashPassword } from "~/platform/passwords.server";
import { sentAct, type Sent } from "~/platform/sent.server";
import { createSignIn } from "~/platform/sign-in.server";
import { answerOnce } from "./answer-once.server";

interface NewPassword {
  current: string;
  next: string;
  address: string;
  sent: Sent;
}

/** Known by its sending and the new password alone: the change itself signs out who sends it again. */
const actOf = ({ sent, next }: NewPassword) => sentAct(sent, null, "change the password", next);

/** For how long the same sending still signs in, in milliseconds: a second click, not a form found in the history. */
const resentWithin = 60_000;
const findChange = (app: App, input: NewPassword) =>
  findAnswer(app.db, actOf(input).key, new Date(Date.now() - resentWithin));

const notCurrent = invalid("This is not your current password.", "current");

/** Signs in who has this password by now; it was set by the same sending. */
async function signInWith(
  app: App,
  personId: string,
  { next, address }: NewPassword,
): Promise<Outcome<string>> {
  const person = await findPerson(app.db, personId);
  const matches = await checkPassword(person?.passwordHash ?? null, next);
  if (!matches || person?.disabledAt) return notCurrent;
  await app.rateLimits.signInSucceeded(address, personId);
  return done(await app.signIn.open(personId));
}

/** Sets a new password, signs out everywhere, and signs this device in again: the cookie to set. Twice is once. */
export async function changePassword(
  app: App,
  actor: Actor,
  input: NewPassword,
): Promise<Outcome<string>> {
  const { db, config } = app;
  const { programmeId, personId } = actor;
  const wait = await app.rateLimits.signInAttempt(input.address, personId);
  if (wait !== null) return invalid("Too many attempts. Try again later.", "current");
  const act = actOf(input);
  const person = await findPerson(db, personId);
  if (!(await checkPassword(person?.passwordHash ?? null, input.current))) {
    const before = await findChange(app, input);
    return before?.answer === personId ? signInWith(app, personId, input) : notCurrent;
  }
  const passwordHash = await hashPassword(input.next);
  await answerOnce(db, act, async (tx) => {
    await setPasswordHash(tx, personId, passwordHash);
    const line = { programmeId, actorId: personId, action: "password changed" };
    await insertAuditLine(tx, { ...line, subjectType: "person", subjectId: personId });
    await createSignIn(tx, config.mode).closeAll(personId);
    return done(personId);
  });
  return signInWith(app, personId, input);
}

/** The same for whom the first of two sendings has signed out; null where there was none. */
export async function changePasswordAgain(
  app: App,
  input: NewPassword,
): Promise<Outcome<string> | null> {
  const before = await findChange(app, input);
  if (typeof before?.answer !== "string") return null;
  const wait = await app.rateLimits.signInAttempt(input.address, before.answer);
  return wait === null ? signInWith(app, before.answer, input) : null;
}
