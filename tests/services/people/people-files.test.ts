import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import type { Outcome } from "../../../app/domain/access/outcome";
import {
  auditFile,
  invitationsFile,
  peopleFile,
} from "../../../app/services/people/people-files.server";
import { auditLog, invitations, people, programmeRoles } from "../../../db/schema";
import { makePerson, makeProgramme } from "../../database/make";
import { onBothDatabases } from "../../database/on-both-databases";

async function linesOf(file: Outcome<AsyncIterable<string>>): Promise<string[]> {
  if (!file.ok) throw new Error(file.reason);
  const lines: string[] = [];
  for await (const line of file.value) lines.push(line.trimEnd());
  return lines;
}

/** One more than the file reads at once. */
const many = 501;

onBothDatabases("The files of an admin's tables", (db) => {
  it("hold every row, also of those that were made at one moment or share a name", async () => {
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
    const names = await linesOf(peopleFile(db(), admin));
    expect(new Set(names)).toHaveProperty("size", many + 2);
    expect(names).toContain(`'=cmd,${ids[0]}@example.org,peer,,,no`);
    const invited = await linesOf(invitationsFile(db(), admin));
    expect(new Set(invited)).toHaveProperty("size", many + 1);
    expect(invited.join()).not.toContain("secret");
    const log = await linesOf(auditFile(db(), admin));
    expect(new Set(log)).toHaveProperty("size", many + 1);
    expect(log[1]).toContain(`,,people.invited,invitation,${ids.at(-1)},"{""roles"":""peer""}"`);
  });

  it("are for those alone who may read the table", async () => {
    const programmeId = await makeProgramme(db());
    const lead = await makePerson(db(), programmeId, "lead");
    const expert = await makePerson(db(), programmeId, "expert");
    expect(peopleFile(db(), lead)).toMatchObject({ ok: true });
    expect(peopleFile(db(), expert)).toMatchObject({ reason: "not-allowed" });
    expect(invitationsFile(db(), lead)).toMatchObject({ reason: "not-allowed" });
    expect(auditFile(db(), lead)).toMatchObject({ reason: "not-allowed" });
  });
});
