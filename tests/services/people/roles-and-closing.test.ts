import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import { changeRoles, disablePerson } from "../../../app/services/people/change-roles.server";
import { invitePerson } from "../../../app/services/people/invite-person.server";
import { removeIdentity } from "../../../app/services/people/remove-identity.server";
import { showAudit } from "../../../app/services/people/show-audit.server";
import { showInvitations, showPeople } from "../../../app/services/people/list-people.server";
import { findPerson, listMemberships, setRoles } from "../../../db/queries/people.server";
import { auditLog, invitations } from "../../../db/schema";
import { makePerson, makeProgramme } from "../../database/make";
import { makeApp } from "../../database/make-app";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";

onBothDatabases("People of a programme", (db, kind) => {
  const signIn = () => makeApp(db(), kind).signIn;
  const disable = (actor: Actor, { personId }: Actor) =>
    disablePerson(db(), signIn(), actor, personId);
  const rolesOf = async ({ personId, programmeId }: Actor) =>
    (await listMemberships(db(), personId))
      .filter((membership) => membership.programmeId === programmeId)
      .flatMap((membership) => membership.roles)
      .sort();

  async function made() {
    const programmeId = await makeProgramme(db());
    const admin = await makePerson(db(), programmeId, "admin");
    const peer = await makePerson(db(), programmeId, "peer");
    return { programmeId, admin, peer };
  }

  it("get exactly the roles that an admin sets, with a line in the audit log", async () => {
    const { admin, peer } = await made();
    const { personId } = peer;
    const asked = { personId, roles: ["expert" as const, "lead" as const] };
    expect(await changeRoles(db(), admin, asked)).toMatchObject({ ok: true });
    expect(await rolesOf(peer)).toEqual(["expert", "lead"]);
    const lines = await db().select().from(auditLog).where(eq(auditLog.subjectId, personId));
    expect(lines).toMatchObject([{ action: "roles changed", actorId: admin.personId }]);
  });

  it("are changed and kept out once where it is asked twice, also at once", async () => {
    const { admin, peer } = await made();
    const { personId } = peer;
    const acts = [
      () => changeRoles(db(), admin, { personId, roles: ["expert", "lead"] }),
      () => disable(admin, peer),
    ];
    for (const act of acts)
      for (const answer of [...(await Promise.all([act(), act()])), await act()])
        expect(answer).toMatchObject({ ok: true });
    expect(await actionsAbout(db(), personId)).toEqual(["roles changed", "person disabled"]);
  });

  it("who work elsewhere, too, are kept out once where it is asked twice, also at once", async () => {
    const [{ admin, peer }, there] = [await made(), await made()];
    await setRoles(db(), there.programmeId, peer.personId, ["peer"]);
    const close = () => disable(admin, peer);
    for (const answer of [...(await Promise.all([close(), close()])), await close()])
      expect(answer).toMatchObject({ ok: true });
    expect(await actionsAbout(db(), peer.personId)).toEqual(["person disabled"]);
    expect(await listMemberships(db(), peer.personId)).toHaveLength(1);
  });

  it("are changed by no other role, and by no admin of another programme", async () => {
    const { programmeId, peer } = await made();
    const stranger = (await made()).admin;
    const asked = { personId: peer.personId, roles: ["admin" as const] };
    for (const role of ["peer", "expert", "lead", "researcher"] as const) {
      const actor = await makePerson(db(), programmeId, role);
      expect(await changeRoles(db(), actor, asked)).toMatchObject({ reason: "not-allowed" });
      expect(await disable(actor, peer)).toMatchObject({ reason: "not-allowed" });
    }
    expect(await changeRoles(db(), stranger, asked)).toMatchObject({ reason: "not-found" });
    expect(await disable(stranger, peer)).toMatchObject({ reason: "not-found" });
    expect(await rolesOf(peer)).toEqual(["peer"]);
    expect((await findPerson(db(), peer.personId))?.disabledAt).toBeNull();
  });

  it("lose name, e-mail and password for good once their account is closed, and nothing that they did", async () => {
    const { programmeId, admin, peer } = await made();
    const { personId } = peer;
    const before = await findPerson(db(), personId);
    const remove = (actor: Actor) => removeIdentity(db(), actor, personId);
    for (const actor of [peer, await makePerson(db(), programmeId, "lead")])
      expect(await remove(actor)).toMatchObject({ reason: "not-allowed" });
    expect(await remove((await made()).admin)).toMatchObject({ reason: "not-found" });
    expect(await remove(admin)).toMatchObject({ reason: "conflict" });
    await disable(admin, peer);
    expect(await remove(admin)).toMatchObject({ ok: true });
    expect(await remove(admin)).toMatchObject({ ok: true });
    const after = await findPerson(db(), personId);
    expect(after).toMatchObject({ name: "Somebody who left", passwordHash: null });
    expect(after?.erasedAt).not.toBeNull();
    expect(JSON.stringify(after)).not.toContain(before?.email);
    const lines = await db().select().from(auditLog).where(eq(auditLog.subjectId, personId));
    const removed = lines.filter(({ action }) => action === "identity removed");
    expect(removed).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toContain(before?.name);
  });

  it("whose identity is removed can take no invitation of the programme, and those elsewhere stay", async () => {
    const { admin, peer } = await made();
    const elsewhere = (await made()).admin;
    const email = (await findPerson(db(), peer.personId))?.email ?? "";
    for (const actor of [admin, admin, elsewhere])
      expect(
        await invitePerson(db(), actor, { sent: sentNow(), email, roles: ["lead"] }),
      ).toMatchObject({
        ok: true,
      });
    await disable(admin, peer);
    expect(await removeIdentity(db(), admin, peer.personId)).toMatchObject({ ok: true });
    const openIn = async ({ programmeId }: Actor) =>
      (await db().select().from(invitations).where(eq(invitations.programmeId, programmeId)))
        .filter(({ withdrawnAt }) => withdrawnAt === null)
        .map((row) => row.email);
    expect(await openIn(admin)).toEqual([]);
    expect(await openIn(elsewhere)).toEqual([email]);
    const here = eq(invitations.programmeId, admin.programmeId);
    const kept = await db().select().from(invitations).where(here);
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toContain(email);
  });

  it("keep a last admin, who can neither step down nor be closed", async () => {
    const { admin } = await made();
    const asked = { personId: admin.personId, roles: ["peer" as const] };
    expect(await changeRoles(db(), admin, asked)).toMatchObject({ reason: "conflict" });
    expect(await disable(admin, admin)).toMatchObject({ reason: "conflict" });
    expect(await rolesOf(admin)).toEqual(["admin"]);
  });

  it("keep one admin when two take the role from each other at once", async () => {
    const { programmeId, admin } = await made();
    const other = await makePerson(db(), programmeId, "admin");
    const outcomes = await Promise.all([
      changeRoles(db(), admin, { personId: other.personId, roles: ["peer"] }),
      changeRoles(db(), other, { personId: admin.personId, roles: ["peer"] }),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  it("who are closed are signed out on every device", async () => {
    const { admin, peer } = await made();
    const cookies = [await signIn().open(peer.personId), await signIn().open(peer.personId)];
    expect(await disable(admin, peer)).toMatchObject({ ok: true });
    for (const cookie of cookies)
      expect(await signIn().find(cookie.split(";")[0] ?? "")).toBeNull();
    expect((await findPerson(db(), peer.personId))?.disabledAt).not.toBeNull();
    expect(await listMemberships(db(), peer.personId)).toEqual([]);
  });

  it("who also work elsewhere lose their place here, and keep the one there", async () => {
    const { admin, peer } = await made();
    const elsewhere = await makeProgramme(db());
    await setRoles(db(), elsewhere, peer.personId, ["expert"]);
    expect(await disable(admin, peer)).toMatchObject({ ok: true });
    expect((await findPerson(db(), peer.personId))?.disabledAt).toBeNull();
    expect(await listMemberships(db(), peer.personId)).toMatchObject([
      { programmeId: elsewhere, roles: ["expert"] },
    ]);
  });

  it("and their audit log are listed to those who may read them, of this programme alone", async () => {
    const { programmeId, admin, peer } = await made();
    const lead = await makePerson(db(), programmeId, "lead");
    await made();
    await changeRoles(db(), admin, { personId: peer.personId, roles: ["peer", "lead"] });
    const page = await showPeople(db(), lead, undefined);
    if (!page.ok) throw new Error(page.reason);
    const ids = page.value.people.map((person) => person.id);
    expect(ids.sort()).toEqual([admin, peer, lead].map((each) => each.personId).sort());
    expect(await showPeople(db(), peer, undefined)).toMatchObject({ reason: "not-allowed" });
    expect(await showInvitations(db(), lead)).toMatchObject({ reason: "not-allowed" });
    expect(await showAudit(db(), lead, undefined)).toMatchObject({ reason: "not-allowed" });
    expect(await showAudit(db(), admin, undefined)).toMatchObject({
      value: { lines: [{ action: "roles changed" }], hasMore: false },
    });
  });
});
