import { quotesAround } from "../practice/hidden-words";
import type { Annotation } from "./annotation";
import { leastSeverity, type Tag } from "./codebook";
import type { RefusalReason } from "./refusal";
import type { ReviewContext } from "./review-context";

/**
 * Why an annotation cannot stand in this session under this codebook, or null where it can. Checks
 * the tag, its level, that turn and span fit the level, that quotes are what the turns say (in code
 * points, hidden ones apart), the evidence of absences, and the severity. Whether the tag is retired is not asked: an
 * annotation made before stays.
 */
export function checkAnnotation(
  annotation: Annotation,
  context: ReviewContext,
): RefusalReason | null {
  const tag = context.tagByKey.get(annotation.tag);
  if (tag === undefined) return "tag-unknown";
  if (!tag.levels.includes(annotation.level)) return "level-not-allowed";
  return (
    checkPlace(annotation, context) ??
    checkEvidence(annotation, tag, context) ??
    checkSeverity(annotation, tag)
  );
}

function checkPlace(annotation: Annotation, context: ReviewContext): RefusalReason | null {
  const { level, turnId, span, quote } = annotation;
  const wantsTurn = level !== "session";
  const wantsSpan = level === "span";
  const fits =
    (turnId !== null) === wantsTurn &&
    (span !== null) === wantsSpan &&
    (quote !== null) === wantsSpan;
  if (!fits) return "anchor-differs-from-level";
  if (turnId === null) return null;
  const turn = context.turnById.get(turnId);
  if (turn === undefined) return "turn-unknown";
  if (turn.speaker !== "supporter") return "not-a-supporter-turn";
  if (span !== null && !quotesAround(turn.text, span, quote ?? "")) return "quote-differs";
  return null;
}

function checkEvidence(
  annotation: Annotation,
  tag: Tag,
  context: ReviewContext,
): RefusalReason | null {
  const { evidence, turnId } = annotation;
  if (evidence === null) return tag.absence ? "evidence-missing" : null;
  const cueTurn = context.turnById.get(evidence.turnId);
  if (cueTurn === undefined) return "turn-unknown";
  if (cueTurn.speaker !== "client") return "evidence-not-from-client";
  if (!quotesAround(cueTurn.text, evidence.span, evidence.quote)) return "evidence-quote-differs";
  const answer = turnId === null ? undefined : context.turnById.get(turnId);
  if (answer !== undefined && answer.position < cueTurn.position) return "evidence-after-answer";
  return null;
}

function checkSeverity(annotation: Annotation, tag: Tag): RefusalReason | null {
  const least = leastSeverity(tag);
  if (annotation.severity === null) return null;
  if (least === null) return "severity-on-strength";
  return annotation.severity < least ? "severity-too-low" : null;
}
