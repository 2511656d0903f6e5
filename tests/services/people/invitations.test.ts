import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Role } from "../../../app/domain/access/roles";
import type { Actor } from "../../../app/domain/access/can";
import { signInPerson } from "../../../app/services/access/sign-in-person.server";
import {
  acceptInvitation,
  readInvitation,
} from "../../../app/services/people/accept-invitation.server";
import { invitePerson } from "../../../app/services/people/invite-person.server";
import { showAudit } from "../../../app/services/people/show-audit.server";
import { withdrawInvitation } from "../../../app/services/people/withdraw-invitation.server";
import { findPersonByEmail, listMemberships, setRoles } from "../../../db/queries/people.server";
import { auditLog, invitations, people, sentActs } from "../../../db/schema";
import { makePerson, makeProgramme } from "../../database/make";
import { makeApp } from "../../database/make-app";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";

const newEmail = () => `${uuid()}@example.org`;

onBothDatabases("An invitation", (db, kind) => {
  const app = () => makeApp(db(), kind);
  const admin = async () => makePerson(db(), await makeProgramme(db()), "admin");
  const answer = (password: string) => ({ name: "New Person", password, address: uuid() });

  async function invited(actor: Actor, email: string, ...roles: Role[]): Promise<string> {
    const outcome = await invitePerson(db(), actor, { sent: sentNow(), email, roles });
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.value.token;
  }

  async function rolesOf(email: string): Promise<Role[]> {
    const person = await findPersonByEmail(db(), email);
    if (!person) return [];
    return (await listMemberships(db(), person.id)).flatMap(({ roles }) => roles).sort();
  }

  it("is made by an admin alone, and leaves no token in the database", async () => {
    const actor = await admin();
    for (const role of ["peer", "expert", "lead", "researcher"] as const) {
      const other = await makePerson(db(), actor.programmeId, role);
      const asked = { email: newEmail(), roles: ["peer" as const] };
      expect(await invitePerson(db(), other, { sent: sentNow(), ...asked })).toMatchObject({
        reason: "not-allowed",
      });
    }
    const token = await invited(actor, newEmail(), "peer");
    expect(JSON.stringify(await db().select().from(invitations))).not.toContain(token);
    expect(JSON.stringify(await db().select().from(auditLog))).not.toContain(token);
  });

  it("is named in the audit log by whom it is for, as long as that is kept", async () => {
    const actor = await admin();
    const email = newEmail();
    await invited(actor, email, "peer");
    const [row] = await db().select().from(invitations).where(eq(invitations.email, email));
    const namedAs = async () => {
      const shown = await showAudit(db(), actor, undefined);
      if (!shown.ok) throw new Error(shown.reason);
      return shown.value.lines.find((line) => line.subjectId === row?.id)?.subjectName;
    };
    expect(await namedAs()).toBe(email);
    await withdrawInvitation(db(), actor, row?.id ?? "");
    expect(await namedAs()).toBeNull();
  });

  it("is named by nobody once who took it belongs to the programme no more", async () => {
    const actor = await admin();
    const [email, peer] = [newEmail(), await makePerson(db(), actor.programmeId, "peer")];
    await invited(actor, email, "peer");
    const { personId: usedBy } = peer;
    await db()
      .update(invitations)
      .set({ usedBy, usedAt: new Date() })
      .where(eq(invitations.email, email));
    const said = async () => JSON.stringify(await showAudit(db(), actor, undefined));
    expect(await said()).toContain(email);
    await setRoles(db(), actor.programmeId, usedBy, []);
    expect(await said()).not.toContain(email);
  });

  it("is made once where it is sent twice, also at once, with one link; sent anew it is another", async () => {
    const actor = await admin();
    const asked = { email: newEmail(), roles: ["peer" as const] };
    const sent = sentNow();
    const invite = () => invitePerson(db(), actor, { sent, ...asked });
    const [first, ...others] = [...(await Promise.all([invite(), invite()])), await invite()];
    for (const other of others) expect(other).toEqual(first);
    const rows = () => db().select().from(invitations).where(eq(invitations.email, asked.email));
    expect(await rows()).toHaveLength(1);
    expect(await actionsAbout(db(), (await rows())[0]?.id ?? "")).toEqual(["invitation made"]);
    const made = (await rows())[0]?.id;
    expect(await invited(actor, asked.email, "peer")).not.toBe(first.ok && first.value.token);
    expect((await rows()).map(({ id }) => id)).not.toContain(made);
    const other = await makePerson(db(), actor.programmeId, "admin");
    expect(await invitePerson(db(), other, { sent, ...asked })).not.toEqual(first);
    expect(JSON.stringify(await db().select().from(sentActs))).not.toContain(asked.email);
  });

  it("takes the place of an open one of the same e-mail, in any spelling, and of no other", async () => {
    const actor = await admin();
    const email = newEmail();
    const [before, other] = [
      await invited(actor, email, "peer"),
      await invited(actor, newEmail(), "peer"),
    ];
    const elsewhere = await invited(await admin(), email, "peer");
    const now = await invited(actor, email.toUpperCase(), "expert");
    expect(await readInvitation(app(), before)).toMatchObject({ reason: "not-found" });
    for (const token of [other, elsewhere, now])
      expect(await readInvitation(app(), token)).toMatchObject({ ok: true });
  });

  it("makes an account with its roles, signs in, also where it comes twice, and is of no use to anybody else", async () => {
    const email = newEmail();
    const token = await invited(await admin(), ` ${email.toUpperCase()} `, "peer", "lead");
    expect(await readInvitation(app(), token)).toMatchObject({
      value: { email, roles: ["peer", "lead"], hasAccount: false },
    });
    const outcome = await acceptInvitation(app(), token, answer("a long enough one"));
    if (!outcome.ok) throw new Error(outcome.reason);
    const person = await findPersonByEmail(db(), email);
    const found = await app().signIn.find(outcome.value.split(";")[0] ?? "");
    expect(found?.personId).toBe(person?.id);
    expect(await rolesOf(email)).toEqual(["lead", "peer"]);
    expect(await readInvitation(app(), token)).toMatchObject({ reason: "not-found" });
    const again = await acceptInvitation(app(), token, answer("a long enough one"));
    if (!again.ok) throw new Error(again.reason);
    const same = await app().signIn.find(again.value.split(";")[0] ?? "");
    expect(same?.personId).toBe(person?.id);
    expect(await acceptInvitation(app(), token, answer("somebody else's"))).toMatchObject({
      reason: "conflict",
    });
    const [row] = await db().select().from(invitations).where(eq(invitations.email, email));
    const lines = await actionsAbout(db(), row?.id ?? "");
    expect(lines).toEqual(["invitation made", "invitation accepted"]);
    const asked = { email, password: "a long enough one", address: uuid() };
    expect(await signInPerson(app(), asked)).toMatchObject({ ok: true });
  });

  it("is taken by one of several who use it at the same moment", async () => {
    const email = newEmail();
    const token = await invited(await admin(), email, "peer");
    const passwords = ["the first long one", "the second long one", "the third long one"];
    const outcomes = await Promise.all(
      passwords.map((password) => acceptInvitation(app(), token, answer(password))),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db().select().from(people).where(eq(people.email, email))).toHaveLength(1);
  });

  it("is worth nothing once its time is over, or under another token", async () => {
    const email = newEmail();
    const token = await invited(await admin(), email, "peer");
    await db()
      .update(invitations)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(invitations.email, email));
    for (const tried of [token, `${token}x`, ""]) {
      expect(await readInvitation(app(), tried)).toMatchObject({ reason: "not-found" });
      expect(await acceptInvitation(app(), tried, answer("a long enough one"))).toMatchObject({
        reason: "conflict",
      });
    }
    expect(await findPersonByEmail(db(), email)).toBeNull();
  });

  it("is withdrawn by an admin of its own programme alone", async () => {
    const [actor, stranger] = [await admin(), await admin()];
    const email = newEmail();
    const token = await invited(actor, email, "peer");
    const [row] = await db().select().from(invitations).where(eq(invitations.email, email));
    const id = row?.id ?? "";
    expect(await withdrawInvitation(db(), stranger, id)).toMatchObject({ reason: "not-found" });
    expect(await readInvitation(app(), token)).toMatchObject({ ok: true });
    expect(await withdrawInvitation(db(), actor, id)).toMatchObject({ ok: true });
    const kept = await db().select().from(invitations).where(eq(invitations.id, id));
    expect(JSON.stringify(kept)).not.toContain(email);
    expect(await acceptInvitation(app(), token, answer("a long enough one"))).toMatchObject({
      reason: "conflict",
    });
    expect(await withdrawInvitation(db(), stranger, id)).toMatchObject({ reason: "not-found" });
  });

  it("is withdrawn twice as once, with one line of it, and not once it was accepted", async () => {
    const actor = await admin();
    const email = newEmail();
    await invited(actor, email, "peer");
    const [row] = await db().select().from(invitations).where(eq(invitations.email, email));
    const id = row?.id ?? "";
    for (const _ of ["once", "twice"])
      expect(await withdrawInvitation(db(), actor, id)).toMatchObject({ ok: true });
    const lines = await db().select().from(auditLog).where(eq(auditLog.subjectId, id));
    expect(lines.filter(({ action }) => action === "invitation withdrawn")).toHaveLength(1);
    const other = newEmail();
    await acceptInvitation(app(), await invited(actor, other, "peer"), answer("a long enough one"));
    const [taken] = await db().select().from(invitations).where(eq(invitations.email, other));
    expect(await withdrawInvitation(db(), actor, taken?.id ?? "")).toMatchObject({
      reason: "conflict",
    });
  });

  it("for somebody with an account asks for the account's own password, and sets none", async () => {
    const email = newEmail();
    const first = await invited(await admin(), email, "peer");
    await acceptInvitation(app(), first, answer("the account's own one"));
    const actor = await admin();
    const second = await invited(actor, email, "expert");
    expect(await readInvitation(app(), second)).toMatchObject({ value: { hasAccount: true } });
    expect(await acceptInvitation(app(), second, answer("chosen by a stranger"))).toMatchObject({
      reason: "invalid",
      field: "password",
    });
    const before = await findPersonByEmail(db(), email);
    expect(await acceptInvitation(app(), second, answer("the account's own one"))).toMatchObject({
      ok: true,
    });
    expect(await findPersonByEmail(db(), email)).toEqual(before);
    expect(await rolesOf(email)).toEqual(["expert", "peer"]);
  });

  it("adds its roles to those that the person has in the programme", async () => {
    const actor = await admin();
    const email = newEmail();
    await acceptInvitation(app(), await invited(actor, email, "peer"), answer("the long one"));
    await acceptInvitation(app(), await invited(actor, email, "lead"), answer("the long one"));
    expect(await rolesOf(email)).toEqual(["lead", "peer"]);
  });
});
