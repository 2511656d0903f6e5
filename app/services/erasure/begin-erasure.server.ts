import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { countErasure, type PersonIn } from "~db/queries/erasure-count.server";
import {
  findAtWork,
  findErasure,
  insertErasure,
  nameSessionsOf,
} from "~db/queries/erasures.server";
import { findLastRequest } from "~db/queries/erasure-requests.server";
import { holdProgramme, removeIdentity } from "~db/queries/people.server";
import type { Actor } from "~/domain/access/can";
import { conflict, done, invalid, type Outcome } from "~/domain/access/outcome";
import { confirms, confirmingWords, type ErasureCount } from "~/domain/erasure/erasure";
import type { App } from "~/platform/app.server";
import { describeError } from "~/platform/log.server";
import { disablePerson } from "../people/change-roles.server";
import { carryOnErasure } from "./carry-on-erasures.server";
import { findPersonToErase } from "./show-erasure.server";

/** As many sessions are erased before the answer; the worker goes on with more. */
const sessionsAtOnce = 10;

interface Asked {
  /** Made with the page: the same one sent twice is one erasure. */
  erasureId: string;
  personId: string;
  typed: string;
  /** The page said that the person had asked for it: then that must still be open. */
  onRequest?: boolean;
}

/**
 * Erases a person and all that they did as a peer of the programme: closes the account, removes the name,
 * takes the sessions with everything said in and of them. Somebody who works in another programme keeps
 * account and name there. It cannot be undone.
 */
export async function beginErasure(
  { db, log, signIn }: Pick<App, "db" | "log" | "signIn">,
  actor: Actor,
  { erasureId, personId, typed, onRequest = false }: Asked,
): Promise<Outcome<null>> {
  const found = await findPersonToErase(db, actor, personId);
  if (!found.ok) return found;
  const { person, isElsewhere, isMember, isAtWork } = found.value;
  if (isAtWork || (await findErasure(db, actor.programmeId, erasureId))?.personId === personId)
    return done(null);
  if (personId === actor.personId)
    return conflict("Somebody else who is an admin has to do this for you. Nothing was erased.");
  const who = { programmeId: actor.programmeId, personId };
  const count = await countErasure(db, who);
  const what = { name: person.name, sessions: count.sessions };
  if (!confirms(typed, what))
    return invalid(`Type “${confirmingWords(what)}”. Nothing was erased.`, "typed");
  if (onRequest && (await findLastRequest(db, who))?.endedAt !== null)
    return conflict(
      "Their request is not open any more: it was taken back or declined. Nothing was erased.",
    );
  if (isMember && person.disabledAt === null) {
    const closed = await disablePerson(db, signIn, actor, personId);
    if (!closed.ok) return closed;
  }
  await db.transaction((tx) => begin(tx, actor, { who, erasureId, count, isElsewhere }));
  try {
    for (let n = 0; n <= sessionsAtOnce; n += 1) if (!(await carryOnErasure(db, erasureId))) break;
  } catch (error) {
    log.error(
      { erasure: erasureId, error: describeError(error) },
      "an erasure waits for the worker",
    );
  }
  return done(null);
}

interface Beginning {
  who: PersonIn;
  erasureId: string;
  count: ErasureCount;
  isElsewhere: boolean;
}

async function begin(tx: Database, actor: Actor, beginning: Beginning): Promise<void> {
  const { who, erasureId, count, isElsewhere } = beginning;
  const { sessions, reviews, drills } = count;
  await holdProgramme(tx, who.programmeId);
  if ((await findAtWork(tx, who.programmeId, who.personId)) !== null) return;
  const isNew = await insertErasure(tx, {
    ...{ id: erasureId, ...who, kind: "person", createdBy: actor.personId },
    ...{ sessions, reviews, drills },
  });
  if (!isNew) return;
  await nameSessionsOf(tx, erasureId, who);
  const line = { programmeId: who.programmeId, actorId: actor.personId };
  const subject = { subjectType: "person", subjectId: who.personId };
  if (!isElsewhere && (await removeIdentity(tx, who, new Date())))
    await insertAuditLine(tx, { ...line, ...subject, action: "identity removed" });
  const details = { sessions, reviews, drills };
  await insertAuditLine(tx, { ...line, ...subject, action: "erasure begun", details });
}
