import type { Database } from "~db/client.server";
import { countErasure, hasSessions } from "~db/queries/erasure-count.server";
import { listErasures, type ErasureRow } from "~db/queries/erasures.server";
import { findLastRequest } from "~db/queries/erasure-requests.server";
import { findPerson, listProgrammesOf } from "~db/queries/people.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { ErasureCount } from "~/domain/erasure/erasure";

interface PersonToErase {
  person: NonNullable<Awaited<ReturnType<typeof findPerson>>>;
  /** Holds a role here, whether or not the account is open. */
  isMember: boolean;
  isElsewhere: boolean;
  /** An erasure of theirs is at work. */
  isAtWork: boolean;
  last: ErasureRow | null;
}

/** Somebody of the actor's programme, as who may erase meets them. */
export async function findPersonToErase(
  db: Database,
  actor: Actor,
  personId: string,
): Promise<Outcome<PersonToErase>> {
  const { programmeId } = actor;
  if (!can(actor, "erasure.run", { programmeId })) return notAllowed;
  const who = { programmeId, personId };
  const [person, programmeIds, practised, [last]] = await Promise.all([
    findPerson(db, personId),
    listProgrammesOf(db, personId),
    hasSessions(db, who),
    listErasures(db, programmeId, { limit: 1, personId }),
  ]);
  const isMember = programmeIds.includes(programmeId);
  if (!person || (!isMember && !practised && !last)) return notFound;
  return done({
    person,
    isMember,
    isElsewhere: programmeIds.some((id) => id !== programmeId),
    isAtWork: last !== undefined && last.endedAt === null,
    last: last ?? null,
  });
}

export interface ErasurePage {
  name: string;
  isErased: boolean;
  isElsewhere: boolean;
  isSelf: boolean;
  askedAt: Date | null;
  count: ErasureCount;
  last: ErasureRow | null;
}

/** What erasing somebody of the programme takes, in numbers, or how far it is. */
export async function showErasure(
  db: Database,
  actor: Actor,
  personId: string,
): Promise<Outcome<ErasurePage>> {
  const found = await findPersonToErase(db, actor, personId);
  if (!found.ok) return found;
  const { person, isElsewhere, last } = found.value;
  const who = { programmeId: actor.programmeId, personId };
  const [count, request] = await Promise.all([countErasure(db, who), findLastRequest(db, who)]);
  return done({
    name: person.name,
    isErased: person.erasedAt !== null,
    isElsewhere,
    isSelf: personId === actor.personId,
    askedAt: request && request.endedAt === null ? request.askedAt : null,
    count,
    last,
  });
}
