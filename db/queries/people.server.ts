import { and, asc, eq, gt, inArray, isNull, notInArray, or, sql } from "drizzle-orm";
import { nobodysName } from "../../app/domain/access/nobodys-name";
import type { Role } from "../../app/domain/access/roles";
import type { Database } from "../client.server";
import { leaveCohorts } from "./cohort-places.server";
import { forgetInvited, keptNoLonger } from "./invitations.server";
import { erasures, invitations, people, programmeRoles, programmes } from "../schema";

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

/** Somebody of a programme, with what they are there, first granted first. */
export interface KnownHere {
  id: string;
  email: string;
  name: string;
  roles: Role[];
}

/** Who of these e-mails holds a role in a programme and is not disabled, by e-mail. */
export async function listKnownHere(
  db: Database,
  programmeId: string,
  emails: readonly string[],
): Promise<Map<string, KnownHere>> {
  if (emails.length === 0) return new Map();
  const rows = await db
    .select({
      id: people.id,
      email: people.email,
      name: people.name,
      roles: sql<Role[]>`array_agg(${programmeRoles.role}
        order by ${programmeRoles.grantedAt}, ${programmeRoles.role})`,
    })
    .from(people)
    .innerJoin(programmeRoles, eq(programmeRoles.personId, people.id))
    .where(
      and(
        eq(programmeRoles.programmeId, programmeId),
        inArray(people.email, [...emails]),
        isNull(people.disabledAt),
      ),
    )
    .groupBy(people.id, people.email, people.name);
  return new Map(rows.map((row) => [row.email, row]));
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

export interface ProgrammePerson {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  disabledAt: Date | null;
  erasedAt: Date | null;
  /** Not the name alone went, but all that they did in the programme. */
  allErased: boolean;
}

/** People of a programme by name, all or a page; `after` is the id of the last row of the page before. */
export async function listPeople(
  db: Database,
  programmeId: string,
  page?: { limit: number; after?: string | undefined },
): Promise<ProgrammePerson[]> {
  const scope = eq(programmeRoles.programmeId, programmeId);
  const last = page?.after ? await findPerson(db, page.after) : null;
  const later = last
    ? or(gt(people.name, last.name), and(eq(people.name, last.name), gt(people.id, last.id)))
    : undefined;
  const rows = db
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      disabledAt: people.disabledAt,
      erasedAt: people.erasedAt,
      allErased: sql<boolean>`exists (select 1 from ${erasures}
        where ${erasures.programmeId} = ${programmeId} and ${erasures.personId} = ${people.id}
          and ${erasures.end} = 'done')`,
      roles: sql<Role[]>`array_agg(${programmeRoles.role} order by ${programmeRoles.role})`,
    })
    .from(people)
    .innerJoin(programmeRoles, eq(programmeRoles.personId, people.id))
    .where(and(scope, later))
    .groupBy(people.id, people.name, people.email, people.disabledAt)
    .orderBy(asc(people.name), asc(people.id));
  return page ? rows.limit(page.limit) : rows;
}

/** People by the id of each; those whose name was removed are left out. */
export async function listNamed(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, { name: string; email: string }>> {
  if (ids.length === 0) return new Map();
  const { id, name, email } = people;
  const rows = await db
    .select({ id, name, email })
    .from(people)
    .where(and(inArray(id, [...ids]), isNull(people.erasedAt)));
  return new Map(rows.map((row) => [row.id, { name: row.name, email: row.email }]));
}

/** The names of those of these people who hold a role in a programme. */
export async function listNamesHere(
  db: Database,
  programmeId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectDistinct({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(programmeRoles, eq(programmeRoles.personId, people.id))
    .where(and(eq(programmeRoles.programmeId, programmeId), inArray(people.id, [...ids])));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Makes these a person's roles in a programme, and no others. */
export async function setRoles(tx: Database, programmeId: string, personId: string, roles: Role[]) {
  const scope = and(
    eq(programmeRoles.programmeId, programmeId),
    eq(programmeRoles.personId, personId),
  );
  const keep = roles.length > 0 ? notInArray(programmeRoles.role, roles) : undefined;
  await tx.delete(programmeRoles).where(and(scope, keep));
  await addRoles(tx, programmeId, personId, roles);
}

/** Gives a person these roles in a programme besides those that they hold. */
export async function addRoles(tx: Database, programmeId: string, personId: string, roles: Role[]) {
  if (roles.length === 0) return;
  await tx
    .insert(programmeRoles)
    .values(roles.map((role) => ({ programmeId, personId, role })))
    .onConflictDoNothing();
}

export async function setDisabled(tx: Database, personId: string, at: Date | null) {
  await tx.update(people).set({ disabledAt: at }).where(eq(people.id, personId));
}

/** The programmes in which a person holds a role, whether or not their account is open. */
export async function listProgrammesOf(db: Database, personId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ programmeId: programmeRoles.programmeId })
    .from(programmeRoles)
    .where(eq(programmeRoles.personId, personId));
  return rows.map(({ programmeId }) => programmeId);
}

/**
 * Removes a person's name, e-mail and password, also from the invitations that they took and from those of
 * the programme to their e-mail, of which none stays open. What they did stays, under their id and their codes. False
 * where it was removed before.
 */
export async function removeIdentity(
  tx: Database,
  { programmeId, personId }: { programmeId: string; personId: string },
  at: Date,
): Promise<boolean> {
  const own = and(eq(people.id, personId), isNull(people.erasedAt));
  const [person] = await tx.select({ email: people.email }).from(people).where(own).for("update");
  if (!person) return false;
  const email = `${personId}${keptNoLonger}`;
  await tx
    .update(people)
    .set({ name: nobodysName, email, passwordHash: null, erasedAt: at })
    .where(own);
  await leaveCohorts(tx, programmeId, personId);
  await forgetInvited(tx, programmeId, person.email, at);
  await tx.update(invitations).set({ name: "", email }).where(eq(invitations.usedBy, personId));
  return true;
}

/**
 * Holds a programme's row until the transaction ends. To be called before anything is written that refers
 * to the programme: two that have written and then hold would wait for each other.
 */
export async function holdProgramme(tx: Database, programmeId: string): Promise<void> {
  await tx.execute(sql`select id from programmes where id = ${programmeId} for no key update`);
}

/** Holds a person's row until the transaction ends; to be called as early as `holdProgramme`. */
export async function holdPerson(tx: Database, personId: string): Promise<void> {
  await tx.execute(sql`select id from people where id = ${personId} for no key update`);
}

/** How many people who are not disabled hold a role. */
export async function countHolders(tx: Database, programmeId: string, role: Role): Promise<number> {
  const [row] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(programmeRoles)
    .innerJoin(people, eq(people.id, programmeRoles.personId))
    .where(
      and(
        eq(programmeRoles.programmeId, programmeId),
        eq(programmeRoles.role, role),
        isNull(people.disabledAt),
      ),
    );
  return row?.n ?? 0;
}

export async function insertPerson(
  tx: Database,
  person: { id: string; email: string; name: string; passwordHash: string | null },
) {
  await tx.insert(people).values(person);
}

/** A person's name, for whom `can` allows to know it. */
export async function findPersonName(db: Database, personId: string): Promise<string | null> {
  const [row] = await db.select({ name: people.name }).from(people).where(eq(people.id, personId));
  return row?.name ?? null;
}
