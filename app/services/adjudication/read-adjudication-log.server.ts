import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { AdjudicationLog } from "~/domain/review/adjudication/delivery";
import { findAdjudicationFacts } from "./adjudication-access.server";
import { readAdjudicationEvents } from "./read-adjudication.server";

/** What was done in an adjudication after a sequence, for another desk on it. */
export async function readAdjudicationLog(
  db: Database,
  actor: Actor,
  adjudicationId: string,
  after: number,
): Promise<Outcome<AdjudicationLog>> {
  const found = await findAdjudicationFacts(db, actor, adjudicationId);
  if (!found || !can(actor, "adjudication.read", found.facts)) return notFound;
  if (found.adjudication.lastSequence <= after) return done({ events: [] });
  const { log } = await readAdjudicationEvents(db, found.adjudication);
  return done({ events: log.filter(({ seq }) => seq !== null && seq > after) });
}
