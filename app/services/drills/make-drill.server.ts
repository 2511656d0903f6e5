import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { insertCards, listCardsOf } from "~db/queries/drills.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { drillKinds, drillsFrom, type DrillKind } from "~/domain/drills/card";
import type { Annotation } from "~/domain/review/annotation";
import { showFeedback } from "../review/show-feedback.server";
import { firstSchedule } from "./schedule.server";

/** The drills that a mark of feedback can become. */
export function drillsOf({ tag, turnId, evidence, betterReply }: Annotation): DrillKind[] {
  return drillsFrom({ tag, onTurn: turnId !== null, hasEvidence: evidence !== null, betterReply });
}

/**
 * Makes drills of one mark of released feedback, or of all of them where none is named. Twice is the same as
 * once. Answers the first card of the named mark, null for all.
 */
export async function makeDrills(
  db: Database,
  actor: Actor,
  reviewId: string,
  annotationId: string | null,
): Promise<Outcome<{ cardId: string | null }>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "drills.do", { programmeId })) return notAllowed;
  const feedback = await showFeedback(db, actor, reviewId);
  if (!feedback.ok) return feedback;
  if (!feedback.value.isOpen) return conflict("First your own review of this session.");
  const marks = feedback.value.annotations.filter(
    ({ id }) => annotationId === null || id === annotationId,
  );
  const now = new Date();
  const schedule = firstSchedule(now);
  const rows = marks.flatMap((mark) =>
    drillsOf(mark).map((kind) => ({
      ...{ id: uuid(), programmeId, personId, kind, reviewId, annotationId: mark.id },
      ...{ schedule, dueAt: now },
    })),
  );
  if (rows.length === 0)
    return conflict("No drill can be made of this. It needs a reply, a cue or advice at a turn.");
  await insertCards(db, rows);
  if (annotationId === null) return done({ cardId: null });
  const made = await listCardsOf(db, personId, annotationId);
  const first = drillKinds.flatMap((kind) => made.find((card) => card.kind === kind) ?? [])[0];
  return done({ cardId: first?.id ?? null });
}
