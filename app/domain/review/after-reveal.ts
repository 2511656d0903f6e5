import type { Annotation } from "./annotation";

/** How annotations moved after a first judgement was locked, in counts. */
export interface ChangesAfterReveal {
  /** Annotations in the first judgement. */
  first: number;
  added: number;
  removed: number;
  /** There before and after, but with another tag, place, severity, confidence, note or reply. */
  changed: number;
}

/**
 * Compares a review's annotations at the lock with those now, by id: what anchoring on the revealed can
 * have moved. An annotation that was removed and put back as it was is no change.
 */
export function changesAfterReveal(
  first: ReadonlyMap<string, Annotation>,
  now: ReadonlyMap<string, Annotation>,
): ChangesAfterReveal {
  const kept = [...first.values()].filter((annotation) => now.has(annotation.id));
  const text = (annotation: Annotation | undefined) =>
    JSON.stringify(annotation && Object.entries(annotation).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    first: first.size,
    added: [...now.keys()].filter((id) => !first.has(id)).length,
    removed: first.size - kept.length,
    changed: kept.filter((annotation) => text(annotation) !== text(now.get(annotation.id))).length,
  };
}
