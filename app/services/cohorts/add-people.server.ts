import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import type { Cohort } from "~db/queries/cohorts.server";
import { insertInvitation, replaceCohortInvitations } from "~db/queries/invitations.server";
import { listKnownHere } from "~db/queries/people.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { CohortPart } from "~/domain/cohort/cohort";
import { hashToken } from "~/platform/hashed-sessions.server";
import { expiryFrom, newToken } from "../people/invite-person.server";
import { joinCohort } from "./join-cohort.server";
import { openCohortForChange } from "./open-cohort.server";

export interface NamedPerson {
  name: string;
  email: string;
}

/**
 * What became of one person of a list, by the name that they have here where they work here already. A token
 * is shown once, in the link to hand over.
 */
export interface AddedPerson extends NamedPerson {
  part: CohortPart;
  became: "joined" | "already" | "invited";
  token: string | null;
  /** An earlier link of theirs stopped working with this. */
  replaced: boolean;
}

async function invite(
  tx: Database,
  actor: Actor,
  cohort: Cohort,
  { name, email }: NamedPerson,
  { part, token }: { part: CohortPart; token: string },
): Promise<Pick<AddedPerson, "token" | "replaced">> {
  const { programmeId, personId } = actor;
  const now = new Date();
  const replaced = await replaceCohortInvitations(tx, cohort.id, email, now);
  const subjectId = await insertInvitation(tx, {
    ...{ programmeId, email, name, cohortId: cohort.id, roles: [part], invitedBy: personId },
    tokenHash: hashToken(token),
    expiresAt: expiryFrom(now),
  });
  const line = { programmeId, actorId: personId, action: "invitation made" };
  const details = { roles: part, cohort: cohort.id };
  await insertAuditLine(tx, { ...line, subjectType: "invitation", subjectId, details });
  return { token, replaced };
}

/**
 * Puts each person of a list into a cohort: those who hold the role in this programme at once, everybody
 * else by an invitation that takes the place of an earlier one.
 */
export async function addEach(
  tx: Database,
  actor: Actor,
  cohort: Cohort,
  list: readonly NamedPerson[],
  part: CohortPart,
  tokenOf: (email: string, part: CohortPart) => string = newToken,
): Promise<AddedPerson[]> {
  const added: AddedPerson[] = [];
  const emails = list.map(({ email }) => email);
  const here = await listKnownHere(tx, actor.programmeId, emails);
  const once = new Map(list.map((person) => [person.email, person]));
  for (const { name, email } of once.values()) {
    const holder = here.get(email);
    if (!holder?.roles.includes(part)) {
      const token = tokenOf(email, part);
      const link = await invite(tx, actor, cohort, { name, email }, { part, token });
      added.push({ name, email, part, became: "invited", ...link });
      continue;
    }
    const isNew = await joinCohort(tx, cohort, {
      ...{ personId: holder.id, part, actorId: actor.personId },
    });
    const became = isNew ? "joined" : "already";
    added.push({ name: holder.name, email, part, became, token: null, replaced: false });
  }
  return added;
}

export interface PeopleToAdd {
  peers: readonly NamedPerson[];
  experts: readonly NamedPerson[];
}

/** Adds the people of two lists to a cohort; all or none. */
export async function addPeople(
  db: Database,
  actor: Actor,
  cohortId: string,
  { peers, experts }: PeopleToAdd,
): Promise<Outcome<AddedPerson[]>> {
  const opened = await openCohortForChange(db, actor, cohortId);
  if (!opened.ok) return opened;
  const cohort = opened.value;
  return db.transaction(async (tx) =>
    done([
      ...(await addEach(tx, actor, cohort, peers, "peer")),
      ...(await addEach(tx, actor, cohort, experts, "expert")),
    ]),
  );
}
