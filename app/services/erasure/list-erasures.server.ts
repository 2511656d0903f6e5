import type { Database } from "~db/client.server";
import { listErasures } from "~db/queries/erasures.server";
import { listOpenRequests } from "~db/queries/erasure-requests.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed } from "~/domain/access/outcome";

/** As many are listed. */
const listed = 50;

/** Requests that wait for an answer in the actor's programme. */
export async function showRequests(db: Database, actor: Actor) {
  const { programmeId } = actor;
  if (!can(actor, "erasure.run", { programmeId })) return notAllowed;
  return done(await listOpenRequests(db, programmeId, listed));
}

/** What was erased in the actor's programme, newest first. */
export async function showErasures(db: Database, actor: Actor) {
  const { programmeId } = actor;
  if (!can(actor, "erasure.run", { programmeId })) return notAllowed;
  return done(await listErasures(db, programmeId, { limit: listed }));
}
