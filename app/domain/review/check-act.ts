import type { Act, BestReply } from "./act";
import type { Annotation, AnnotationPatch } from "./annotation";
import { checkAnnotation } from "./check-annotation";
import type { RefusalReason } from "./refusal";
import type { ReviewContext } from "./review-context";
import type { ReviewState } from "./review-state";
import { isAtWork } from "./review-status";
import { isOnScale, rangeOf } from "./scale-range";

/**
 * Why an act cannot be done in a review as it stands, or null where it can. Nothing is taken once the
 * review is submitted or handed back; locking the first judgement forbids only a second lock.
 */
export function checkAct(
  state: Pick<ReviewState, "status" | "annotations" | "readings">,
  act: Act,
  context: ReviewContext,
): RefusalReason | null {
  if (!isAtWork(state.status)) return "review-over";
  switch (act.type) {
    case "annotation-added":
      return checkAdding(state, act.annotation, context);
    case "annotation-changed":
      return checkChanging(state, act.annotationId, act.patch, context);
    case "annotation-removed":
      return state.annotations.has(act.annotationId) ? null : "annotation-unknown";
    case "rating-set":
      return checkRating(act.scale, act.rating?.value, context);
    case "turn-visited":
      return context.turnById.has(act.turnId) ? null : "turn-unknown";
    case "suggestion-judged":
      return context.suggestionIds.has(act.suggestionId) ? null : "suggestion-unknown";
    case "best-reply-chosen":
      return checkClientTurn(act.turnId, context) ?? checkChoice(act.choice, context);
    case "reading-set":
      return (
        checkClientTurn(act.turnId, context) ??
        (state.readings.has(act.turnId) ? "reading-given" : null)
      );
    case "review-locked":
      return state.status === "locked" ? "already-locked" : null;
    case "review-submitted":
    case "review-handed-back":
      return null;
  }
}

function checkAdding(
  state: Pick<ReviewState, "annotations">,
  annotation: Annotation,
  context: ReviewContext,
): RefusalReason | null {
  if (state.annotations.has(annotation.id)) return "annotation-exists";
  if (context.tagByKey.get(annotation.tag)?.retired === true) return "tag-retired";
  return checkAnnotation(annotation, context);
}

function checkChanging(
  state: Pick<ReviewState, "annotations">,
  id: string,
  patch: AnnotationPatch,
  context: ReviewContext,
): RefusalReason | null {
  const found = state.annotations.get(id);
  if (found === undefined) return "annotation-unknown";
  const next = { ...found, ...patch };
  const relabelled = next.tag !== found.tag;
  if (relabelled && context.tagByKey.get(next.tag)?.retired === true) return "tag-retired";
  return checkAnnotation(next, context);
}

function checkRating(
  scaleKey: string,
  value: number | null | undefined,
  context: ReviewContext,
): RefusalReason | null {
  const scale = context.scaleByKey.get(scaleKey);
  if (scale === undefined) return "scale-unknown";
  if (value === null) return scale.na ? null : "not-applicable-not-offered";
  return value === undefined || isOnScale(value, rangeOf(scale)) ? null : "value-not-on-scale";
}

function checkClientTurn(turnId: string, context: ReviewContext): RefusalReason | null {
  const turn = context.turnById.get(turnId);
  if (turn === undefined) return "turn-unknown";
  return turn.speaker === "client" ? null : "not-a-client-turn";
}

function checkChoice(choice: BestReply | null, context: ReviewContext): RefusalReason | null {
  if (choice?.kind !== "suggestion") return null;
  return context.suggestionIds.has(choice.suggestionId) ? null : "suggestion-unknown";
}
