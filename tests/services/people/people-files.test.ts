import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { detailWords, type AuditDetails } from "../../../app/domain/access/audit-details";
import type { Actor } from "../../../app/domain/access/can";
import type { StoredPlan } from "../../../app/domain/review/assignment-plan/stored-plan";
import {
  noteSavedTable,
  savedTableSchema,
} from "../../../app/services/exchange/note-saved-table.server";
import {
  auditFile,
  invitationsFile,
  peopleFile,
} from "../../../app/services/people/people-files.server";
import { showAudit } from "../../../app/services/people/show-audit.server";
import { insertAuditLine } from "../../../db/queries/audit.server";
import {
  assignmentPlans,
  auditLog,
  cohorts,
  invitations,
  people,
  programmeRoles,
} from "../../../db/schema";
import { csvLinesOf } from "../../database/csv-lines";
import { makePerson, makeProgramme, makeStudy } from "../../database/make";
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
    const [last] = ids.slice(-1);
    expect(log[4]).toContain(
      `,,people.invited,invitation,${last},${last}@example.org,"{""roles"":""peer""}"`,
    );
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

  it("and the audit log's page hold what is asked for by kind of act and by month, a month ending where the next begins in UTC", async () => {
    const programmeId = await makeProgramme(db());
    const admin = await makePerson(db(), programmeId, "admin");
    const elsewhere = await makeProgramme(db());
    const lines = [
      ["people exported", "2026-10-31T23:59:59.999Z"],
      ["study made", "2026-11-01T00:00:00Z"],
      ["people exported", "2026-11-30T23:59:59.999Z"],
      ["people exported", "2026-12-01T00:00:00Z"],
    ] as const;
    const subject = { subjectType: "programme", subjectId: programmeId, actorId: null };
    for (const [action, at] of lines)
      await db()
        .insert(auditLog)
        .values({ ...subject, id: uuid(), programmeId, action, at: new Date(at) });
    await insertAuditLine(db(), { ...subject, programmeId: elsewhere, action: "done abroad" });
    const shown = async (act: string | null, month: string | null, before?: string) => {
      const page = await showAudit(db(), admin, { before, filter: { act, month } });
      if (!page.ok) throw new Error(page.reason);
      return page.value;
    };
    const times = async (...asked: Parameters<typeof shown>) =>
      (await shown(...asked)).lines.map(({ at }) => at.toISOString().slice(0, 10));
    expect((await shown(null, null)).choices).toEqual({
      acts: ["people exported", "study made"],
      months: ["2026-12", "2026-11", "2026-10"],
    });
    const exported = ["2026-12-01", "2026-11-30", "2026-10-31"];
    expect(await times("people exported", null)).toEqual(exported);
    expect(await times(null, "2026-11")).toEqual(["2026-11-30", "2026-11-01"]);
    expect(await times("people exported", "2026-11")).toEqual(["2026-11-30"]);
    const [, second] = (await shown("people exported", null)).lines;
    expect(await times("people exported", null, second?.id)).toEqual(["2026-10-31"]);
    expect(await times("done abroad", null)).toEqual([]);
    const filter = { act: "people exported", month: "2026-11" };
    const file = await csvLinesOf(auditFile(db(), admin, filter));
    expect(file.slice(1).map((line) => line.slice(0, 10))).toEqual(["2026-11-30"]);
  });

  it("name a cohort, a study and a plan beside the id for an admin who may read them, and leave bare ids to another", async () => {
    const programmeId = await makeProgramme(db());
    const admin = await makePerson(db(), programmeId, "admin");
    const both = await makePerson(db(), programmeId, "admin", "lead");
    const study = await makeStudy(db(), programmeId);
    const cohortId = uuid();
    await db()
      .insert(cohorts)
      .values({
        ...{ id: cohortId, programmeId, studyId: study.studyId, name: "Autumn, Cork" },
        ...{ trainingOn: [], doubleShare: 0, tripleShare: 0, asks: [], supports: "plan" },
        createdBy: both.personId,
      });
    const planId = uuid();
    await db()
      .insert(assignmentPlans)
      .values({
        ...{ id: planId, studyId: study.studyId, plan: {} as StoredPlan, digest: "" },
        ...{ createdBy: both.personId, createdAt: new Date("2026-11-03T12:00:00Z") },
      });
    const abroad = await makeStudy(db(), await makeProgramme(db()));
    const line = { programmeId, actorId: both.personId, action: "done" };
    const about = { subjectType: "study", subjectId: study.studyId };
    const told: AuditDetails[] = [{ cohort: cohortId, plan: planId }, { studyId: abroad.studyId }];
    for (const details of told) await insertAuditLine(db(), { ...line, ...about, details });
    const read = async (actor: Actor) => {
      const page = await showAudit(db(), actor, undefined);
      if (!page.ok) throw new Error(page.reason);
      return page.value.lines.map((row) => [row.subjectName, detailWords(row.details)]);
    };
    expect(await read(both)).toEqual([
      ["A study", `study: ${abroad.studyId}`],
      ["A study", `plan: 2026-11-03 (${planId}); cohort: Autumn, Cork (${cohortId})`],
    ]);
    expect(await read(admin)).toEqual([
      [null, `study: ${abroad.studyId}`],
      [null, `plan: ${planId}; cohort: ${cohortId}`],
    ]);
  });

  it("name the page of a table that is saved in the browser, as each file leaves a line", async () => {
    const programmeId = await makeProgramme(db());
    const admin = await makePerson(db(), programmeId, "admin");
    const lead = await makePerson(db(), programmeId, "lead");
    const saved = { page: "/studies/autumn/assignment", table: "plan by expert" };
    expect(await noteSavedTable(db(), lead, saved)).toMatchObject({ ok: true });
    expect(await noteSavedTable(db(), { ...lead, roles: [] }, saved)).toMatchObject({
      reason: "not-allowed",
    });
    for (const page of ["https://example.org/", "studies", "/people?name=Ann"])
      expect(savedTableSchema.safeParse({ ...saved, page }).success).toBe(false);
    const page = await showAudit(db(), admin, undefined);
    expect(page.ok && page.value.lines).toMatchObject([
      {
        ...{ action: "table saved", subjectName: saved.page },
        details: { table: saved.table },
      },
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
