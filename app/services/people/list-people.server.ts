import { listInvitations } from "~db/queries/invitations.server";
import { listPeople } from "~db/queries/people.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";

/** Rows on one page of people. */
export const peoplePerPage = 50;

export type PeoplePage = Awaited<ReturnType<typeof readPeople>>;

async function readPeople(db: Database, programmeId: string, after: string | undefined) {
  const rows = await listPeople(db, programmeId, { limit: peoplePerPage + 1, after });
  return { people: rows.slice(0, peoplePerPage), hasMore: rows.length > peoplePerPage };
}

/** A page of the people of the actor's programme, by name. */
export async function showPeople(
  db: Database,
  actor: Actor,
  after: string | undefined,
): Promise<Outcome<PeoplePage>> {
  const { programmeId } = actor;
  if (!can(actor, "people.read", { programmeId })) return notAllowed;
  return done(await readPeople(db, programmeId, after));
}

/** The newest invitations of the actor's programme. */
export async function showInvitations(db: Database, actor: Actor) {
  const { programmeId } = actor;
  if (!can(actor, "invitations.manage", { programmeId })) return notAllowed;
  return done(await listInvitations(db, programmeId, { limit: 50 }));
}
