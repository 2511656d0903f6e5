import { insertAuditLine } from "~db/queries/audit.server";
import { findPerson, listProgrammesOf, removeIdentity as remove } from "~db/queries/people.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";

/**
 * Removes the name, e-mail and password of somebody whose account is closed, for good. Their sessions and
 * reviews stay under their codes, and frozen snapshots, which hold codes alone, stay as they are. Twice is
 * the same as once.
 */
export async function removeIdentity(
  db: Database,
  actor: Actor,
  personId: string,
): Promise<Outcome<null>> {
  const { programmeId } = actor;
  if (!can(actor, "people.manage", { programmeId })) return notAllowed;
  const [person, programmeIds] = await Promise.all([
    findPerson(db, personId),
    listProgrammesOf(db, personId),
  ]);
  if (!person || !programmeIds.includes(programmeId)) return notFound;
  if (programmeIds.length > 1)
    return conflict("This person works in another programme, too. Nothing was removed.");
  if (person.disabledAt === null) return conflict("Close the account first. Nothing was removed.");
  await db.transaction(async (tx) => {
    if (!(await remove(tx, { programmeId, personId }, new Date()))) return;
    const line = { programmeId, actorId: actor.personId, action: "identity removed" };
    await insertAuditLine(tx, { ...line, subjectType: "person", subjectId: personId });
  });
  return done(null);
}
