import type { Database } from "~db/client.server";
import { insertCards, listCardsOf } from "~db/queries/drills.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { drillKinds, eachAskedOnce } from "~/domain/drills/card";
import { showFeedback } from "../review/show-feedback.server";
import { drillsOf, newCard } from "./new-card.server";
import { balanceAdvice } from "./take-shared-moments.server";

/**
 * Makes drills of one mark of released feedback, or of all of them where none is named. Twice is the same as
 * once. Answers the first card of the named mark, null for all, and how many there are of them.
 */
export async function makeDrills(
  db: Database,
  actor: Actor,
  reviewId: string,
  annotationId: string | null,
): Promise<Outcome<{ cardId: string | null; count: number }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "drills.do", { programmeId })) return notAllowed;
  const feedback = await showFeedback(db, actor, reviewId);
  if (!feedback.ok) return feedback;
  if (!feedback.value.isOpen) return conflict("First your own review of this session.");
  const marks = feedback.value.annotations.filter(
    ({ id }) => annotationId === null || id === annotationId,
  );
  const now = new Date();
  const possible = marks.flatMap(({ id, ...mark }) =>
    drillsOf({ id, ...mark }).map((kind) => ({ id, kind, tag: mark.tag, turnId: mark.turnId })),
  );
  const rows = eachAskedOnce(possible).map(({ id, kind }) =>
    newCard(actor, kind, { reviewId, annotationId: id }, now),
  );
  if (rows.length === 0)
    return conflict("No drill can be made of this. It needs a reply, a cue or advice at a turn.");
  await insertCards(db, rows);
  await balanceAdvice(db, actor, now);
  if (annotationId === null) return done({ cardId: null, count: rows.length });
  const made = await listCardsOf(db, personId, annotationId);
  const first = drillKinds.flatMap((kind) => made.find((card) => card.kind === kind) ?? [])[0];
  return done({ cardId: first?.id ?? null, count: rows.length });
}
