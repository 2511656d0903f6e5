import type { Annotation } from "~/domain/review/annotation";
import type { Tag, TagKind } from "~/domain/review/codebook";
import type { PlacedCue } from "~/domain/review/review-context";
import type { TextMark } from "./text-segments";
import type { MarginTag } from "./transcript-turn";

/** What is drawn at one turn: marks in its text, and tags in its margin. */
export interface TurnMarks {
  marks: TextMark[];
  tags: MarginTag[];
}

export interface MarkedReview {
  annotations: Iterable<Annotation>;
  tagByKey: ReadonlyMap<string, Tag>;
  positionById: ReadonlyMap<string, number>;
  cues?: readonly PlacedCue[];
  /** The annotation that is open. */
  openId?: string | null;
  /** A word on how an annotation is kept, such as "waiting"; null where there is nothing to say. */
  noteOn?: (annotationId: string) => string | null;
}

function detailOf(annotation: Annotation, tone: TagKind, review: MarkedReview) {
  const answers = annotation.evidence && review.positionById.get(annotation.evidence.turnId);
  const parts = [
    annotation.severity === null
      ? tone === "issue"
        ? "no severity"
        : null
      : String(annotation.severity),
    typeof answers === "number" ? `answers turn ${answers}` : null,
    review.noteOn?.(annotation.id) ?? null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

/** Marks and margin tags by turn id. Turns without any are not in it. */
export function marksByTurn(review: MarkedReview): Map<string, TurnMarks> {
  const byTurn = new Map<string, TurnMarks>();
  const at = (turnId: string) => {
    const found = byTurn.get(turnId) ?? { marks: [], tags: [] };
    byTurn.set(turnId, found);
    return found;
  };
  for (const { turnId, start, end } of review.cues ?? []) {
    at(turnId).marks.push({ kind: "cue", start, end });
  }
  for (const annotation of review.annotations) {
    const { id, turnId, span, evidence } = annotation;
    const tag = review.tagByKey.get(annotation.tag);
    const tone = tag?.kind ?? "issue";
    if (evidence) at(evidence.turnId).marks.push({ kind: "cue", id, ...evidence.span });
    if (turnId === null) continue;
    const { marks, tags } = at(turnId);
    if (span) marks.push({ kind: tone, id, ...span });
    const detail = detailOf(annotation, tone, review);
    const label = tag?.label ?? annotation.tag;
    tags.push({ id, tone, label, detail, selected: id === review.openId });
  }
  return byTurn;
}
