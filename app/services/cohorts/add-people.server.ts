import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import type { Cohort } from "~db/queries/cohorts.server";
import { insertInvitation, listInvitees, replaceInvitations } from "~db/queries/invitations.server";
import { listKnownHere, listNamed } from "~db/queries/people.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { CohortPart } from "~/domain/cohort/cohort";
import { hashToken } from "~/platform/hashed-sessions.server";
import { sentAct, type Sent, type SentAct } from "~/platform/sent.server";
import { answerOnce } from "../access/answer-once.server";
import { expiryFrom } from "../people/invite-person.server";
import { joinCohort } from "./join-cohort.server";
import { openCohortForChange } from "./open-cohort.server";

export interface NamedPerson {
  name: string;
  email: string;
}

/** What became of one person of a list: by the id of their invitation, or by their own where they joined. */
export type AddedId = {
  id: string;
  part: CohortPart;
  became: "joined" | "already" | "invited";
  /** An earlier link of theirs stopped working with this. */
  replaced: boolean;
};

/** The same by the name that they have here where they work here already, with the token of their link. */
export interface AddedPerson extends NamedPerson, Omit<AddedId, "id"> {
  token: string | null;
}

const tokenOf = (act: SentAct, email: string, part: CohortPart) =>
  act.token(JSON.stringify([email, part]));

/** Those whom an act has added, with their links. Whose invitation was withdrawn since is left out. */
export async function tellAdded(
  db: Database,
  act: SentAct,
  added: readonly AddedId[],
): Promise<AddedPerson[]> {
  const ids = added.map(({ id }) => id);
  const [invited, here] = [await listInvitees(db, ids), await listNamed(db, ids)];
  return added.flatMap(({ id, ...each }) => {
    const isInvited = each.became === "invited";
    const named = (isInvited ? invited : here).get(id);
    if (!named) return [];
    return [{ ...named, ...each, token: isInvited ? tokenOf(act, named.email, each.part) : null }];
  });
}

async function invite(
  tx: Database,
  actor: Actor,
  cohort: Cohort,
  { name, email }: NamedPerson,
  { part, token }: { part: CohortPart; token: string },
): Promise<AddedId> {
  const { programmeId, personId } = actor;
  const now = new Date();
  const replaced = await replaceInvitations(tx, { programmeId, cohortId: cohort.id }, email, now);
  const id = await insertInvitation(tx, {
    ...{ programmeId, email, name, cohortId: cohort.id, roles: [part], invitedBy: personId },
    tokenHash: hashToken(token),
    expiresAt: expiryFrom(now),
  });
  const line = { programmeId, actorId: personId, action: "invitation made" };
  const details = { roles: part, cohort: cohort.id };
  await insertAuditLine(tx, { ...line, subjectType: "invitation", subjectId: id, details });
  return { id, part, became: "invited", replaced };
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
  { part, act }: { part: CohortPart; act: SentAct },
): Promise<AddedId[]> {
  const added: AddedId[] = [];
  const emails = list.map(({ email }) => email);
  const here = await listKnownHere(tx, actor.programmeId, emails);
  const once = new Map(list.map((person) => [person.email, person]));
  for (const { name, email } of once.values()) {
    const holder = here.get(email);
    if (!holder?.roles.includes(part)) {
      const token = tokenOf(act, email, part);
      added.push(await invite(tx, actor, cohort, { name, email }, { part, token }));
      continue;
    }
    const joining = { personId: holder.id, part, actorId: actor.personId };
    const isNew = await joinCohort(tx, cohort, joining);
    added.push({ id: holder.id, part, became: isNew ? "joined" : "already", replaced: false });
  }
  return added;
}

export interface PeopleToAdd {
  peers: readonly NamedPerson[];
  experts: readonly NamedPerson[];
}

/** Adds the people of two lists to a cohort; all or none. Sent twice, it is answered as once. */
export async function addPeople(
  db: Database,
  actor: Actor,
  cohortId: string,
  { sent, peers, experts }: PeopleToAdd & { sent: Sent },
): Promise<Outcome<AddedPerson[]>> {
  const opened = await openCohortForChange(db, actor, cohortId);
  if (!opened.ok) return opened;
  const cohort = opened.value;
  const act = sentAct(sent, actor, "add people", cohortId, peers, experts);
  const added = await answerOnce(db, act, async (tx) =>
    done([
      ...(await addEach(tx, actor, cohort, peers, { part: "peer", act })),
      ...(await addEach(tx, actor, cohort, experts, { part: "expert", act })),
    ]),
  );
  return added.ok ? done(await tellAdded(db, act, added.value)) : added;
}
