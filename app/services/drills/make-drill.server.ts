import type { Database } from "~db/client.server";
import { holdStack, insertCards, listCardsOfReview } from "~db/queries/drills.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { asksTheSame, eachAskedOnce } from "~/domain/drills/card";
import { showFeedback } from "../review/show-feedback.server";
import { drillsOf, newCard } from "./new-card.server";
import { balanceAdvice } from "./take-shared-moments.server";

/**
 * Makes drills of one mark of released feedback, or of all of them where none is named. What a card of the
 * review asks already is not asked again, also where another mark is the reason. Answers the card that asks
 * first what the named mark asks, null for all, and how many there are of them.
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
  const wanted = eachAskedOnce(
    marks.flatMap((mark) => {
      const at = { annotationId: mark.id, turnId: mark.turnId };
      const cueTurnId = mark.evidence?.turnId ?? null;
      return drillsOf(mark).map((kind) => ({ ...at, cueTurnId, kind }));
    }),
  );
  const [first] = wanted;
  if (first === undefined)
    return conflict("No drill can be made of this. It needs a reply, a cue or advice at a turn.");
  return db.transaction(async (tx) => {
    await holdStack(tx, actor);
    const there = await listCardsOfReview(tx, personId, reviewId);
    const rows = wanted
      .filter((drill) => !there.some((card) => asksTheSame(card, drill)))
      .map(({ kind, annotationId: id }) =>
        newCard(actor, kind, { reviewId, annotationId: id }, now),
      );
    await insertCards(tx, rows);
    await balanceAdvice(tx, actor, now);
    if (annotationId === null) return done({ cardId: null, count: wanted.length });
    const made = await listCardsOfReview(tx, personId, reviewId);
    const card = made.find((each) => asksTheSame(each, first));
    return done({ cardId: card?.id ?? null, count: wanted.length });
  });
}
