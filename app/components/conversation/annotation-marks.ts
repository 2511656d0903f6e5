import { turnNumber } from "~/domain/practice/turn";
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
    typeof answers === "number" ? `answers turn ${turnNumber(answers)}` : null,
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
    const open = id === review.openId;
    if (evidence) at(evidence.turnId).marks.push({ kind: "cue", id, open, ...evidence.span });
    if (turnId === null) continue;
    const { marks, tags } = at(turnId);
    if (span) marks.push({ kind: tone, id, open, ...span });
    const detail = detailOf(annotation, tone, review);
    const label = tag?.label ?? annotation.tag;
    tags.push({ id, tone, label, detail, selected: open });
  }
  return byTurn;
}

function isSameMark(a: TextMark, b: TextMark | undefined): boolean {
  return (
    a.kind === b?.kind &&
    a.id === b.id &&
    a.open === b.open &&
    a.start === b.start &&
    a.end === b.end
  );
}

function isSameTag(a: MarginTag, b: MarginTag | undefined): boolean {
  return (
    a.id === b?.id &&
    a.tone === b.tone &&
    a.label === b.label &&
    a.detail === b.detail &&
    a.hint === b.hint &&
    a.selected === b.selected
  );
}

function isSame(a: TurnMarks, b: TurnMarks): boolean {
  return (
    a.marks.length === b.marks.length &&
    a.tags.length === b.tags.length &&
    a.marks.every((mark, index) => isSameMark(mark, b.marks[index])) &&
    a.tags.every((tag, index) => isSameTag(tag, b.tags[index]))
  );
}

/**
 * Remembers the marks that it is given, and gives them back with a turn's very object of before where
 * nothing about the turn is new: only the turns that changed are then drawn again.
 */
export function marksMemory(): (
  now: ReadonlyMap<string, TurnMarks>,
) => ReadonlyMap<string, TurnMarks> {
  let before: ReadonlyMap<string, TurnMarks> = new Map();
  return (now) => {
    const kept = new Map<string, TurnMarks>();
    for (const [turnId, marks] of now) {
      const old = before.get(turnId);
      kept.set(turnId, old && isSame(old, marks) ? old : marks);
    }
    before = kept;
    return kept;
  };
}
