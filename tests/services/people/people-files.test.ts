import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { detailWords } from "../../../app/domain/access/audit-details";
import {
  auditFile,
  invitationsFile,
  peopleFile,
} from "../../../app/services/people/people-files.server";
import { showAudit } from "../../../app/services/people/show-audit.server";
import { insertAuditLine } from "../../../db/queries/audit.server";
import { auditLog, invitations, people, programmeRoles } from "../../../db/schema";
import { csvLinesOf } from "../../database/csv-lines";
import { makePerson, makeProgramme } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";

/** One more than the file reads at once. */
const many = 501;

onBothDatabases("The files of an admin's tables", (db) => {
  it("hold every row of the programme and note that they were taken, also of rows made at one moment or of one name", async () => {
    const admin = await makePerson(db(), await makeProgramme(db()), "admin");
    const { programmeId } = admin;
    const ids = Array.from({ length: many }, () => uuid());
    await db()
      .insert(people)
      .values(ids.map((id) => ({ id, name: "=cmd", email: `${id}@example.org` })));
    await db()
      .insert(programmeRoles)
      .values(ids.map((personId) => ({ programmeId, personId, role: "peer" as const })));
    await db()
      .insert(invitations)
      .values(
        ids.map((id) => ({
          ...{ id, programmeId, tokenHash: `secret ${id}`, email: `${id}@example.org` },
          ...{ roles: ["peer" as const], expiresAt: new Date("2026-12-01T00:00:00Z") },
        })),
      );
    await db()
      .insert(auditLog)
      .values(
        ids.map((id) => ({
          ...{ id, programmeId, actorId: null, action: "people.invited" },
          ...{ subjectType: "invitation", subjectId: id, details: { roles: "peer" } },
        })),
      );
    const abroad = await makePerson(db(), await makeProgramme(db()), "admin");
    await db()
      .insert(invitations)
      .values({
        ...{ id: uuid(), programmeId: abroad.programmeId, tokenHash: `of ${abroad.personId}` },
        ...{ email: "abroad@example.org", roles: ["peer" as const] },
        expiresAt: new Date("2026-12-01T00:00:00Z"),
      });
    await csvLinesOf(auditFile(db(), abroad));
    const names = await csvLinesOf(peopleFile(db(), admin));
    expect(new Set(names)).toHaveProperty("size", many + 2);
    expect(names).toContain(`'=cmd,${ids[0]}@example.org,peer,,,no`);
    expect(names.join()).not.toContain(abroad.personId);
    const invited = await csvLinesOf(invitationsFile(db(), admin));
    expect(new Set(invited)).toHaveProperty("size", many + 1);
    expect(invited.join()).not.toMatch(/secret|abroad/);
    const log = await csvLinesOf(auditFile(db(), admin));
    expect(new Set(log)).toHaveProperty("size", many + 4);
    const exported = ["audit log exported", "invitations exported", "people exported"];
    const latest = log.slice(1, 4).map((line) => line.split(",").slice(2, 5));
    expect(latest).toEqual(exported.map((action) => [action, "programme", programmeId]));
    expect(log[4]).toContain(`,,people.invited,invitation,${ids.at(-1)},,"{""roles"":""peer""}"`);
  });

  it("and the audit log's page name the people of the programme, and nobody else, and have no empty details", async () => {
    const programmeId = await makeProgramme(db());
    const admin = await makePerson(db(), programmeId, "admin");
    const peer = await makePerson(db(), programmeId, "peer");
    const abroad = await makePerson(db(), await makeProgramme(db()), "peer");
    for (const [person, name] of [
      [peer, "Jonas"],
      [abroad, "Wilma"],
    ] as const)
      await db().update(people).set({ name }).where(eq(people.id, person.personId));
    const line = { programmeId, actorId: admin.personId, action: "done" };
    for (const { personId } of [peer, abroad]) {
      const subject = { subjectType: "person", subjectId: personId, details: {} };
      await insertAuditLine(db(), { ...line, ...subject });
      const details = { person: personId, as: "peer" };
      const cohort = { subjectType: "cohort", subjectId: programmeId, details };
      await insertAuditLine(db(), { ...line, ...cohort });
    }
    const page = await showAudit(db(), admin, undefined);
    if (!page.ok) throw new Error(page.reason);
    const told = page.value.lines.map((row) => [row.subjectName, detailWords(row.details)]);
    expect(told).toEqual([
      [null, "as: peer; person: Somebody who left"],
      ["Somebody who left", "–"],
      [null, "as: peer; person: Jonas"],
      ["Jonas", "–"],
    ]);
    const file = await csvLinesOf(auditFile(db(), admin));
    expect(file.slice(2).map((row) => row.split(",").slice(3).join())).toEqual([
      `cohort,${programmeId},,"{""as"":""peer"",""person"":""Somebody who left""}",${abroad.personId}`,
      `person,${abroad.personId},Somebody who left,,`,
      `cohort,${programmeId},,"{""as"":""peer"",""person"":""Jonas""}",${peer.personId}`,
      `person,${peer.personId},Jonas,,`,
    ]);
  });

  it("name everybody once, also who is renamed while the file is read", async () => {
    const admin = await makePerson(db(), await makeProgramme(db()), "admin");
    const { programmeId } = admin;
    const ids = Array.from({ length: many }, () => uuid());
    await db()
      .insert(people)
      .values(ids.map((id) => ({ id, name: "Ann", email: `${id}@example.org` })));
    await db()
      .insert(programmeRoles)
      .values(ids.map((personId) => ({ programmeId, personId, role: "peer" as const })));
    const file = await peopleFile(db(), admin);
    if (!file.ok) throw new Error(file.reason);
    const emails: string[] = [];
    for await (const line of file.value) {
      emails.push(line.split(",")[1] ?? "");
      if (emails.length === many)
        await db()
          .update(people)
          .set({ name: "Zoe" })
          .where(eq(people.email, emails.at(-1) ?? ""));
    }
    const everybody = [admin.personId, ...ids].map((id) => `${id}@example.org`);
    expect(emails.slice(1).sort()).toEqual(everybody.sort());
  });

  it("are for those alone who may read the table", async () => {
    const programmeId = await makeProgramme(db());
    const lead = await makePerson(db(), programmeId, "lead");
    const expert = await makePerson(db(), programmeId, "expert");
    expect(await peopleFile(db(), lead)).toMatchObject({ ok: true });
    expect(await peopleFile(db(), expert)).toMatchObject({ reason: "not-allowed" });
    expect(await invitationsFile(db(), lead)).toMatchObject({ reason: "not-allowed" });
    expect(await auditFile(db(), lead)).toMatchObject({ reason: "not-allowed" });
    const noted = await db().select().from(auditLog).where(eq(auditLog.programmeId, programmeId));
    expect(noted.map(({ action, actorId }) => [action, actorId])).toEqual([
      ["people exported", lead.personId],
    ]);
  });
});
