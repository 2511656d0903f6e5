import type { Annotation } from "../annotation";
import { checkAct } from "../check-act";
import { leastSeverity, type Tag } from "../codebook";
import type { ReviewContext } from "../review-context";
import { emptyReview } from "../review-state";
import { quoteOf, type Mark } from "./mark";
import type { Dropped, DropReason } from "./reviewer";

/** What a model reviewer found in a session, and what of it could not stand. */
export interface ModelFindings {
  annotations: Annotation[];
  dropped: Dropped;
}

/** The mark as an annotation under a tag: severity at least the tag's, none on a strength. */
export function annotationFrom(mark: Mark, tag: Tag, id: string): Annotation {
  const least = leastSeverity(tag);
  const severity =
    least === null ? null : mark.severity === 1 || mark.severity === null ? least : mark.severity;
  const { level, turn, span, evidence, confidence } = mark;
  return {
    ...{ id, tag: tag.key, level, turnId: turn?.id ?? null, span, quote: quoteOf(mark), evidence },
    ...{ severity, confidence, note: mark.reason, betterReply: "" },
  };
}

/** The tag under which a mark may be put on, or why it may not. */
export function tagFor(
  { tag: key, level }: Pick<Mark, "tag" | "level">,
  context: ReviewContext,
): Tag | DropReason {
  const tag = context.tagByKey.get(key);
  if (tag === undefined) return "tag-unknown";
  if (tag.retired) return "tag-retired";
  return tag.levels.includes(level) ? tag : "level-not-allowed";
}

/**
 * The marks that can stand in a session under its codebook, as annotations; the others counted by reason,
 * beside those that were left out before. `makeId` gives a new UUIDv7 each time.
 */
export function findingsFrom(
  marks: Iterable<Mark | DropReason>,
  context: ReviewContext,
  makeId: () => string,
): ModelFindings {
  const annotations: Annotation[] = [];
  const dropped: Dropped = {};
  const drop = (reason: DropReason) => (dropped[reason] = (dropped[reason] ?? 0) + 1);
  for (const mark of marks) {
    if (typeof mark === "string") {
      drop(mark);
      continue;
    }
    const tag = tagFor(mark, context);
    if (typeof tag === "string") {
      drop(tag);
      continue;
    }
    const annotation = annotationFrom(mark, tag, makeId());
    const act = { type: "annotation-added" as const, annotation };
    if (checkAct(emptyReview(), act, context) === null) annotations.push(annotation);
    else drop("not-valid");
  }
  return { annotations, dropped };
}
