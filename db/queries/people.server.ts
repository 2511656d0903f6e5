import { and, asc, eq, isNull } from "drizzle-orm";
import type { Role } from "../../app/domain/access/roles";
import type { Database } from "../client.server";
import { people, programmeRoles, programmes } from "../schema";

/** A person's standing: the programme they are in and what they are there. */
export interface Membership {
  programmeId: string;
  programmeName: string;
  isDemo: boolean;
  roles: Role[];
}

export async function findPerson(db: Database, personId: string) {
  const [person] = await db.select().from(people).where(eq(people.id, personId)).limit(1);
  return person ?? null;
}

export async function findPersonByEmail(db: Database, email: string) {
  const [person] = await db.select().from(people).where(eq(people.email, email)).limit(1);
  return person ?? null;
}

/** Programmes of a person who is not disabled, oldest grant first. */
export async function listMemberships(db: Database, personId: string): Promise<Membership[]> {
  const rows = await db
    .select({
      programmeId: programmes.id,
      programmeName: programmes.name,
      isDemo: programmes.isDemo,
      role: programmeRoles.role,
    })
    .from(programmeRoles)
    .innerJoin(programmes, eq(programmes.id, programmeRoles.programmeId))
    .innerJoin(people, eq(people.id, programmeRoles.personId))
    .where(and(eq(programmeRoles.personId, personId), isNull(people.disabledAt)))
    .orderBy(asc(programmeRoles.grantedAt), asc(programmes.id));
  const byProgramme = new Map<string, Membership>();
  for (const { role, ...programme } of rows) {
    const membership = byProgramme.get(programme.programmeId) ?? { ...programme, roles: [] };
    membership.roles.push(role);
    byProgramme.set(programme.programmeId, membership);
  }
  return [...byProgramme.values()];
}

/** Demo people with their roles, for the sign-in page of a demo workspace. */
export async function listDemoPeople(db: Database) {
  return db
    .select({ email: people.email, name: people.name, role: programmeRoles.role })
    .from(programmeRoles)
    .innerJoin(people, eq(people.id, programmeRoles.personId))
    .innerJoin(programmes, eq(programmes.id, programmeRoles.programmeId))
    .where(and(eq(programmes.isDemo, true), isNull(people.disabledAt)))
    .orderBy(asc(people.email), asc(programmeRoles.role));
}

export async function setPasswordHash(db: Database, personId: string, passwordHash: string) {
  await db.update(people).set({ passwordHash }).where(eq(people.id, personId));
}
