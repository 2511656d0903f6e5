import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { refusalOf } from "../../db/errors.server";
import { auditLog, people, programmeRoles, programmes } from "../../db/schema";
import { onBothDatabases } from "../database/on-both-databases";

onBothDatabases("What the database itself refuses", (db) => {
  it("keeps one person per e-mail", async () => {
    const person = (id: string) => ({ id, email: "ada@example.org", name: "Ada" });
    await db().insert(people).values(person(uuid()));
    const error: unknown = await db()
      .insert(people)
      .values(person(uuid()))
      .catch((e: unknown) => e);
    expect(refusalOf(error)).toEqual({ kind: "duplicate", constraint: "people_email_unique" });
  });

  it("knows no role but those of the product", async () => {
    const programmeId = uuid();
    const personId = uuid();
    await db().insert(programmes).values({ id: programmeId, key: "a", name: "A" });
    await db().insert(people).values({ id: personId, email: "b@example.org", name: "B" });
    const error: unknown = await db()
      .insert(programmeRoles)
      .values({ programmeId, personId, role: "owner" as "lead" })
      .catch((e: unknown) => e);
    expect(refusalOf(error)).toEqual({ kind: "check", constraint: "programme_roles_role" });
  });

  it("lets nobody change or delete a line of the audit log", async () => {
    const programmeId = uuid();
    await db().insert(programmes).values({ id: programmeId, key: "audit", name: "A" });
    const line = { id: uuid(), programmeId, action: "x", subjectType: "y", subjectId: "z" };
    await db().insert(auditLog).values(line);
    await expect(db().update(auditLog).set({ action: "w" })).rejects.toThrow();
    await expect(db().delete(auditLog)).rejects.toThrow();
  });
});
