import type { Annotation } from "./annotation";
import { leastSeverity, type Tag } from "./codebook";
import type { ReviewTurn } from "./review-context";

/**
 * Whether an open annotation stays open when another turn comes into hand: on its own turn, and, where
 * it answers to the client's words, on turns before it, from which other words may be taken.
 */
export function staysOpen(
  annotation: Annotation,
  own: ReviewTurn | undefined,
  inHand: ReviewTurn,
): boolean {
  if (own === undefined) return false;
  return own.id === inHand.id || (annotation.evidence !== null && inHand.position < own.position);
}

/**
 * Whether digits say how grave the open annotation is. They do as long as it is open, said before or
 * not, but for an earlier turn of the supporter on which they would put a tag.
 */
export function takesSeverity(
  annotation: Annotation,
  tag: Tag | undefined,
  inHand: ReviewTurn,
): boolean {
  if (tag === undefined || leastSeverity(tag) === null) return false;
  const { turnId } = annotation;
  return turnId === null || turnId === inHand.id || inHand.speaker === "client";
}

/** What can be opened at a turn, in the order of its margin: what stands there or answers to its words. */
export function tagsAt(annotations: Iterable<Annotation>, turnId: string): Annotation[] {
  const all = [...annotations];
  const own = all.filter((each) => each.turnId === turnId);
  return own.length > 0 ? own : all.filter((each) => each.evidence?.turnId === turnId);
}

/** The one to open after the one that is open, round and round; undefined where there is none. */
export function nextToOpen(
  offered: readonly Annotation[],
  openId: string | null,
): Annotation | undefined {
  const at = offered.findIndex((each) => each.id === openId);
  return offered[(at + 1) % offered.length];
}
