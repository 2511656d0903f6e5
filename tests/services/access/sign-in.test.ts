import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { findActor } from "../../../app/platform/actor.server";
import { hashPassword } from "../../../app/platform/passwords.server";
import { programmeCookie } from "../../../app/platform/programme.server";
import {
  changePassword,
  changePasswordAgain,
} from "../../../app/services/access/change-password.server";
import { signInPerson } from "../../../app/services/access/sign-in-person.server";
import { findPerson, setDisabled, setPasswordHash } from "../../../db/queries/people.server";
import { programmeRoles, sentActs } from "../../../db/schema";
import { makePerson, makeProgramme } from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
import { makeApp } from "../../database/make-app";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";

const password = "practise with care";

onBothDatabases("Signing in", (db, kind) => {
  const app = () => makeApp(db(), kind);
  const cookieOf = (header: string) => header.split(";")[0] ?? "";

  async function made() {
    const actor = await makePerson(db(), await makeProgramme(db()), "peer");
    await setPasswordHash(db(), actor.personId, await hashPassword(password));
    const email = (await findPerson(db(), actor.personId))?.email ?? "";
    const tryWith = (word: string, address = uuid(), as = email) =>
      signInPerson(app(), { email: as, password: word, address });
    return { actor, email, tryWith };
  }

  it("opens a session for the right password, however the e-mail is written", async () => {
    const { actor, email, tryWith } = await made();
    const outcome = await tryWith(password, uuid(), `  ${email.toUpperCase()} `);
    if (!outcome.ok) throw new Error(outcome.reason);
    const found = await app().signIn.find(cookieOf(outcome.value));
    expect(found?.personId).toBe(actor.personId);
  });

  it("of somebody in two programmes is in the one that they chose, and never in another's", async () => {
    const { actor, tryWith } = await made();
    const [second, foreign] = [await makeProgramme(db()), await makeProgramme(db())];
    await db()
      .insert(programmeRoles)
      .values({ programmeId: second, personId: actor.personId, role: "lead" });
    const opened = await tryWith(password);
    if (!opened.ok) throw new Error(opened.reason);
    const as = async (programmeId: string | null) => {
      const chosen = programmeId === null ? [] : [cookieOf(programmeCookie(programmeId))];
      const found = await findActor(app(), [cookieOf(opened.value), ...chosen].join("; "));
      return found?.actor;
    };
    expect(await as(null)).toMatchObject({ programmeId: actor.programmeId, roles: ["peer"] });
    expect(await as(second)).toMatchObject({ programmeId: second, roles: ["lead"] });
    expect(await as(foreign)).toMatchObject({ programmeId: actor.programmeId });
    expect((await as(second))?.programmes).toHaveLength(2);
  });

  it("says the same to a wrong password, a closed account and somebody unknown", async () => {
    const one = await made();
    const wrong = await one.tryWith("not this one");
    const unknown = await one.tryWith(password, uuid(), `${uuid()}@example.org`);
    await setDisabled(db(), one.actor.personId, new Date());
    const closed = await one.tryWith(password);
    expect(wrong).toMatchObject({ ok: false, reason: "invalid" });
    expect(unknown).toEqual(wrong);
    expect(closed).toEqual(wrong);
  });

  it("is refused to an account without a password", async () => {
    const actor = await makePerson(db(), await makeProgramme(db()), "peer");
    const email = (await findPerson(db(), actor.personId))?.email ?? "";
    const input = { email, password: "", address: uuid() };
    expect(await signInPerson(app(), input)).toMatchObject({ reason: "invalid" });
  });

  it("waits after too many failing attempts, for the right password too", async () => {
    const { tryWith } = await made();
    const address = uuid();
    for (let attempt = 0; attempt < 8; attempt += 1) await tryWith("not this one", address);
    const refused = await tryWith(password, address);
    expect(refused).toMatchObject({ ok: false, reason: "invalid" });
    expect(JSON.stringify(refused)).toContain("Too many attempts");
  });

  it("takes a changed password from then on, and every other device is signed out", async () => {
    const { actor, tryWith } = await made();
    const other = await app().signIn.open(actor.personId);
    const next = "another careful one";
    const wrong = { sent: sentNow(), current: "not this one", next, address: uuid() };
    expect(await changePassword(app(), actor, wrong)).toMatchObject({ field: "current" });
    expect(await app().signIn.find(cookieOf(other))).not.toBeNull();
    const right = { sent: sentNow(), current: password, next, address: uuid() };
    const outcome = await changePassword(app(), actor, right);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(await app().signIn.find(cookieOf(other))).toBeNull();
    expect(await app().signIn.find(cookieOf(outcome.value))).not.toBeNull();
    expect(await tryWith(password)).toMatchObject({ ok: false });
    expect(await tryWith(next)).toMatchObject({ ok: true });
  });

  it("changes a password once where it is sent twice, also at once and by whom the first signed out", async () => {
    const { actor, tryWith } = await made();
    const next = "another careful one";
    const asked = { sent: sentNow(), current: password, next, address: uuid() };
    const change = () => changePassword(app(), actor, asked);
    const answers = [...(await Promise.all([change(), change()])), await change()];
    const again = await changePasswordAgain(app(), asked);
    for (const answer of [...answers, again]) {
      if (!answer?.ok) throw new Error(answer?.reason);
      expect(await app().signIn.find(cookieOf(answer.value))).toMatchObject({
        personId: actor.personId,
      });
    }
    expect(await actionsAbout(db(), actor.personId)).toEqual(["password changed"]);
    expect(await tryWith(next)).toMatchObject({ ok: true });
    const guess = { ...asked, next: "not what was sent" };
    expect(await changePasswordAgain(app(), guess)).toBeNull();
    expect(await changePassword(app(), actor, guess)).toMatchObject({ field: "current" });
    expect(await changePasswordAgain(app(), { ...asked, sent: sentNow() })).toBeNull();
  });

  it("signs nobody in by a change of the password that is sent again later, and forgets what was sent days ago", async () => {
    const { actor } = await made();
    const asked = {
      sent: sentNow(),
      current: password,
      next: "another careful one",
      address: uuid(),
    };
    expect(await changePassword(app(), actor, asked)).toMatchObject({ ok: true });
    const age = (minutes: number) =>
      db()
        .update(sentActs)
        .set({ at: new Date(Date.now() - minutes * 60_000) });
    await age(2);
    expect(await changePasswordAgain(app(), asked)).toBeNull();
    await age(3 * 24 * 60);
    const other = await made();
    const theirs = { ...asked, sent: sentNow(), address: uuid() };
    expect(await changePassword(app(), other.actor, theirs)).toMatchObject({ ok: true });
    expect(await db().select().from(sentActs)).toHaveLength(1);
  });
});
