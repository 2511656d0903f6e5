import type { Span } from "../../practice/span";
import type { Annotation } from "../annotation";

/**
 * Least intersection over union at which marks with different tags are about the same words: the
 * usual half-overlap criterion (Everingham et al. 2010, "The PASCAL visual object classes challenge",
 * section 4.2).
 */
export const samePlaceOverlap = 0.5;

/** How near two marks are, the weightiest measure first; compared from left to right. */
export type Closeness = readonly number[];

/** Positive where `a` is the nearer one. */
export function compareCloseness(a: Closeness, b: Closeness): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Intersection over union of two spans, in [0, 1]. */
export function overlapShare(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return 0;
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** A mark without a span covers all of its turn. */
function placeShare(a: Annotation, b: Annotation): number {
  if (a.span === null || b.span === null) return a.span === b.span ? 1 : 0.5;
  return overlapShare(a.span, b.span);
}

function evidenceShare(a: Annotation, b: Annotation): number {
  if (a.evidence === null || b.evidence === null) return a.evidence === b.evidence ? 1 : 0.5;
  if (a.evidence.turnId !== b.evidence.turnId) return 0;
  return overlapShare(a.evidence.span, b.evidence.span);
}

const severityGap = (a: Annotation, b: Annotation) =>
  Math.abs((a.severity ?? 0) - (b.severity ?? 0));

/**
 * How near two marks with the same tag on the same turn are; null where they are about two things.
 * Spans match by any overlap, the nearest first (the relaxed rule of `matchSpans`); where none
 * overlaps, the turn and the tag alone make them one. Absences match by the turn in which an answer
 * was due and by overlapping client words: two cues missed in one answer stay two.
 */
export function closenessOfSameTag(a: Annotation, b: Annotation): Closeness | null {
  if (a.tag !== b.tag || a.turnId !== b.turnId) return null;
  const cue = evidenceShare(a, b);
  if (cue === 0) return null;
  const sameLevel = a.level === b.level ? 1 : 0;
  return [placeShare(a, b), cue, sameLevel, -severityGap(a, b)];
}

/**
 * How near two marks with different tags are; null where they are not at the same place. Spans are
 * where they share half of their words. Whole turns are where the tags are of one kind (issue or
 * strength) and the client's words, if any are named, overlap. Marks on the session never are.
 */
export function closenessOfOtherTag(
  a: Annotation,
  b: Annotation,
  kindOf: (tag: string) => string,
): Closeness | null {
  if (a.tag === b.tag || a.turnId === null || a.turnId !== b.turnId || a.level !== b.level)
    return null;
  const sameKind = kindOf(a.tag) === kindOf(b.tag) ? 1 : 0;
  const place = placeShare(a, b);
  const cue = evidenceShare(a, b);
  if (a.span !== null)
    return place >= samePlaceOverlap ? [place, sameKind, cue, -severityGap(a, b)] : null;
  return sameKind === 1 && cue > 0 ? [place, sameKind, cue, -severityGap(a, b)] : null;
}
