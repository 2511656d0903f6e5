import type { Database } from "~db/client.server";
import { listEvents } from "~db/queries/review-events.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notFound, type Outcome } from "~/domain/access/outcome";
import type { ReviewEvent } from "~/domain/review/act";
import { actAsShown, type Hidden } from "~/domain/review/as-shown";
import { readHidden } from "./read-hidden-words.server";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";

/** Most events in one answer. */
export const eventsPerPage = 500;

export interface EventsPage {
  events: ReviewEvent[];
  /** Whether there are later ones: ask again after the last. */
  more: boolean;
}

/** The log of a review after a sequence, for the person who works on it on several devices. */
export async function readEvents(
  db: Database,
  actor: Actor,
  reviewId: string,
  after: number,
): Promise<Outcome<EventsPage>> {
  const found = await findReviewFacts(db, actor, reviewId);
  if (!found || !can(actor, "review.read", reviewFactsOf(found.facts, found.review))) {
    return notFound;
  }
  if (found.review.reviewerId !== actor.personId) return notFound;
  const [events, hidden] = await Promise.all([
    listEvents(db, reviewId, { after, limit: eventsPerPage + 1 }),
    readHidden(db, found.session.id),
  ]);
  const page = events.slice(0, eventsPerPage);
  return done({
    events: page.map((event) => asShown(event, hidden)),
    more: events.length > eventsPerPage,
  });
}

const asShown = (event: ReviewEvent, hidden: Hidden): ReviewEvent => ({
  ...event,
  act: actAsShown(event.act, hidden),
});

/** The whole log of a session's review. The caller has asked whether the actor may read it. */
export async function readLog(
  db: Database,
  sessionId: string,
  reviewId: string,
): Promise<ReviewEvent[]> {
  const hidden = await readHidden(db, sessionId);
  const log: ReviewEvent[] = [];
  for (;;) {
    const after = log.at(-1)?.seq ?? 0;
    const page = await listEvents(db, reviewId, { after, limit: eventsPerPage });
    log.push(...page.map((event) => asShown(event, hidden)));
    if (page.length < eventsPerPage) return log;
  }
}
