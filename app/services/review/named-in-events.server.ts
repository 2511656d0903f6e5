import type { ReviewEvent } from "~/domain/review/act";
import type { Annotation } from "~/domain/review/annotation";
import { annotationOf } from "~/domain/review/outbox";

/** Ids that events name: what must be read before they can be checked. No id stands twice. */
export interface Named {
  annotationIds: string[];
  turnIds: string[];
  suggestionIds: string[];
}

/** Collects the ids in a batch, and those in the annotations that the batch is about. */
export function namedIn(
  events: readonly ReviewEvent[],
  annotations: readonly Annotation[] = [],
): Named {
  const annotationIds = new Set<string>();
  const turnIds = new Set<string>();
  const suggestionIds = new Set<string>();
  const place = (part: Partial<Pick<Annotation, "turnId" | "evidence">>) => {
    if (part.turnId) turnIds.add(part.turnId);
    if (part.evidence) turnIds.add(part.evidence.turnId);
  };
  annotations.forEach(place);
  for (const { act } of events) {
    const annotationId = annotationOf(act);
    if (annotationId !== null) annotationIds.add(annotationId);
    switch (act.type) {
      case "annotation-added":
        place(act.annotation);
        break;
      case "annotation-changed":
        place(act.patch);
        break;
      case "suggestion-judged":
        suggestionIds.add(act.suggestionId);
        break;
      case "best-reply-chosen":
        turnIds.add(act.turnId);
        if (act.choice?.kind === "suggestion") suggestionIds.add(act.choice.suggestionId);
        break;
      case "turn-visited":
      case "reading-set":
        turnIds.add(act.turnId);
        break;
      case "annotation-removed":
      case "rating-set":
      case "review-locked":
      case "review-submitted":
      case "review-handed-back":
        break;
    }
  }
  return {
    annotationIds: [...annotationIds],
    turnIds: [...turnIds],
    suggestionIds: [...suggestionIds],
  };
}
