import { hasDone, insertAuditLine } from "~db/queries/audit.server";
import {
  countHolders,
  holdProgramme,
  listMemberships,
  findPerson,
  listProgrammesOf,
  setDisabled,
  setRoles,
} from "~db/queries/people.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { Role } from "~/domain/access/roles";
import type { SignIn } from "~/platform/sign-in.server";

const lastAdmin = "A programme needs at least one admin. Give the role to somebody else first.";

class LastAdmin extends Error {}

interface Standing {
  isMember: boolean;
  isElsewhere: boolean;
  roles: readonly Role[];
}

async function standingOf(db: Database, programmeId: string, personId: string): Promise<Standing> {
  const memberships = await listMemberships(db, personId);
  const isHere = (membership: { programmeId: string }) => membership.programmeId === programmeId;
  const here = memberships.find(isHere);
  return {
    isMember: here !== undefined,
    isElsewhere: memberships.some((membership) => !isHere(membership)),
    roles: here?.roles ?? [],
  };
}

async function keepingAnAdmin(
  db: Database,
  programmeId: string,
  change: (tx: Database) => Promise<void>,
): Promise<Outcome<null>> {
  try {
    await db.transaction(async (tx) => {
      await holdProgramme(tx, programmeId);
      await change(tx);
      if ((await countHolders(tx, programmeId, "admin")) === 0) throw new LastAdmin();
    });
    return done(null);
  } catch (error) {
    if (error instanceof LastAdmin) return conflict(lastAdmin);
    throw error;
  }
}

/** Sets the roles of a person in the actor's programme. The last admin stays one. Twice is the same as once. */
export async function changeRoles(
  db: Database,
  actor: Actor,
  input: { personId: string; roles: Role[] },
): Promise<Outcome<null>> {
  const { programmeId } = actor;
  if (!can(actor, "people.manage", { programmeId })) return notAllowed;
  if (!(await standingOf(db, programmeId, input.personId)).isMember) return notFound;
  return keepingAnAdmin(db, programmeId, async (tx) => {
    const { roles } = await standingOf(tx, programmeId, input.personId);
    const isSame =
      roles.length === input.roles.length && roles.every((role) => input.roles.includes(role));
    if (isSame) return;
    await setRoles(tx, programmeId, input.personId, input.roles);
    await insertAuditLine(tx, {
      programmeId,
      actorId: actor.personId,
      action: "roles changed",
      subjectType: "person",
      subjectId: input.personId,
      details: { roles: input.roles.join(" ") },
    });
  });
}

/**
 * Keeps a person from this programme and signs them out everywhere. What they made stays. The account
 * of somebody who also works in another programme goes on there: they lose their roles here. Twice is the
 * same as once.
 */
export async function disablePerson(
  db: Database,
  signIn: SignIn,
  actor: Actor,
  personId: string,
): Promise<Outcome<null>> {
  const { programmeId } = actor;
  if (!can(actor, "people.manage", { programmeId })) return notAllowed;
  if (await isDisabled(db, programmeId, personId)) return done(null);
  const act = { programmeId, actorId: actor.personId, action: "person disabled" };
  if (!(await standingOf(db, programmeId, personId)).isMember)
    return (await hasDone(db, { ...act, subjectId: personId })) ? done(null) : notFound;
  const outcome = await keepingAnAdmin(db, programmeId, async (tx) => {
    const standing = await standingOf(tx, programmeId, personId);
    if (!standing.isMember) return;
    if (standing.isElsewhere) await setRoles(tx, programmeId, personId, []);
    else await setDisabled(tx, personId, new Date());
    await insertAuditLine(tx, { ...act, subjectType: "person", subjectId: personId });
  });
  if (outcome.ok) await signIn.closeAll(personId);
  return outcome;
}

/** Whether the account of somebody who held a role here is closed already. */
async function isDisabled(db: Database, programmeId: string, personId: string): Promise<boolean> {
  const programmeIds = await listProgrammesOf(db, personId);
  return programmeIds.includes(programmeId) && (await findPerson(db, personId))?.disabledAt != null;
}
