import type { Database } from "~db/client.server";
import { holdAdjudication, updateAdjudication } from "~db/queries/adjudications.server";
import {
  findEventsElsewhere,
  insertAdjudicationEvents,
} from "~db/queries/adjudication-events.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { AdjudicationEvent } from "~/domain/review/adjudication/act";
import { applyAdjudicationEvent } from "~/domain/review/adjudication/adjudication-state";
import type { AdjudicationAnswer } from "~/domain/review/adjudication/delivery";
import { findAdjudicationFacts } from "./adjudication-access.server";
import { readAdjudication } from "./read-adjudication.server";

/**
 * Takes events into an adjudication's log, each once: one that is there already is confirmed with its
 * place; one that does not fit is refused with the reason and changes nothing.
 */
export async function appendAdjudicationEvents(
  db: Database,
  actor: Actor,
  adjudicationId: string,
  events: readonly AdjudicationEvent[],
): Promise<Outcome<{ answers: AdjudicationAnswer[] }>> {
  const found = await findAdjudicationFacts(db, actor, adjudicationId);
  if (!found || !can(actor, "adjudication.read", found.facts)) return notFound;
  if (!can(actor, "adjudication.work", found.facts)) return notAllowed;
  return db.transaction(async (tx) => {
    const held = await holdAdjudication(tx, adjudicationId);
    if (!held) return notFound;
    const { context, log, state: before } = await readAdjudication(tx, found.adjudication);
    const elsewhere = await findEventsElsewhere(
      tx,
      adjudicationId,
      events.map((event) => event.id),
    );
    const places = new Map(log.map((event) => [event.id, event.seq ?? 0]));
    const answers: AdjudicationAnswer[] = [];
    const taken: (AdjudicationEvent & { seq: number; actorId: string })[] = [];
    let state = before;
    for (const event of events) {
      const { id } = event;
      const place = places.get(id);
      if (place !== undefined) {
        answers.push({ id, taken: true, seq: place });
        continue;
      }
      if (event.adjudicationId !== adjudicationId || elsewhere.includes(id)) {
        answers.push({ id, taken: false, reason: "other-adjudication" });
        continue;
      }
      const applied = applyAdjudicationEvent(state, event, context);
      if (!applied.ok) {
        answers.push({ id, taken: false, reason: applied.reason });
        continue;
      }
      const seq = held.lastSequence + taken.length + 1;
      state = applied.state;
      places.set(id, seq);
      taken.push({ ...event, seq, actorId: actor.personId });
      answers.push({ id, taken: true, seq });
    }
    if (taken.length > 0) {
      await insertAdjudicationEvents(tx, taken);
      await updateAdjudication(tx, adjudicationId, {
        status: state.status,
        lastSequence: held.lastSequence + taken.length,
        finishedAt: state.status === "finished" ? new Date() : null,
      });
    }
    return done({ answers });
  });
}
