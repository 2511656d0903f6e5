import { v7 as uuid } from "uuid";
import { drillsFrom, type DrillKind } from "~/domain/drills/card";
import type { Actor } from "~/domain/access/can";
import type { Annotation } from "~/domain/review/annotation";
import { firstSchedule } from "./schedule.server";

/** The drills that a mark can become. */
export function drillsOf({ tag, turnId, evidence, betterReply }: Annotation): DrillKind[] {
  return drillsFrom({ tag, onTurn: turnId !== null, hasEvidence: evidence !== null, betterReply });
}

/** A person's new card of a mark, due at once. */
export function newCard(
  { programmeId, personId }: Actor,
  kind: DrillKind,
  { reviewId, annotationId }: { reviewId: string; annotationId: string },
  now: Date,
) {
  const schedule = firstSchedule(now);
  return {
    ...{ id: uuid(), programmeId, personId, kind, reviewId, annotationId },
    ...{ schedule, dueAt: now },
  };
}
