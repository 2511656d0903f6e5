import type { Act, ReviewEvent } from "./act";
import type { AnnotationPatch } from "./annotation";
import { checkAct } from "./check-act";
import type { ReviewContext } from "./review-context";
import type { ReviewState } from "./review-state";

/** An event that can be taken back, and the act that does it. */
export interface Step {
  eventId: string;
  /** What undoes (or, on the redo stack, redoes) it. */
  act: Act;
}

/** The latest step is the last of each list. */
export interface History {
  undo: readonly Step[];
  redo: readonly Step[];
}

/** The history of a review in which nothing was done. */
export const emptyHistory: History = { undo: [], redo: [] };

/**
 * The act that takes another back, worked out from the state in which that other act finds the
 * review. Null for what cannot be taken back: a visit, a reading (it shows the
 * curve), a lock, a submission, a hand-back; and for a
 * change or removal of something that is not there.
 */
export function inverse(state: ReviewState, act: Act): Act | null {
  switch (act.type) {
    case "annotation-added":
      return { type: "annotation-removed", annotationId: act.annotation.id };
    case "annotation-changed": {
      const found = state.annotations.get(act.annotationId);
      if (found === undefined) return null;
      const fields = Object.keys(act.patch) as (keyof AnnotationPatch)[];
      const former: AnnotationPatch = Object.fromEntries(
        fields.map((field) => [field, found[field]]),
      );
      return { ...act, patch: former };
    }
    case "annotation-removed": {
      const found = state.annotations.get(act.annotationId);
      return found === undefined ? null : { type: "annotation-added", annotation: found };
    }
    case "rating-set":
      return { ...act, rating: state.ratings.get(act.scale) ?? null };
    case "suggestion-judged":
      return { ...act, judgement: state.judgements.get(act.suggestionId) ?? null };
    case "best-reply-chosen":
      return { ...act, choice: state.bestReplies.get(act.turnId) ?? null };
    case "reading-set":
    case "turn-visited":
    case "review-locked":
    case "review-submitted":
    case "review-handed-back":
      return null;
  }
}

/**
 * The history after an event, given the state that the event found. A fresh act goes on the undo
 * stack and empties the redo stack; an undo moves its step to the redo stack and a redo moves it back.
 * What cannot be taken back leaves both stacks alone.
 */
export function advance(history: History, before: ReviewState, event: ReviewEvent): History {
  const act = inverse(before, event.act);
  if (act === null) return history;
  const step = { eventId: event.id, act };
  if (event.undoes !== null) {
    return { undo: without(history.undo, event.undoes), redo: [...history.redo, step] };
  }
  if (event.redoes !== null) {
    return { undo: [...history.undo, step], redo: without(history.redo, event.redoes) };
  }
  return { undo: [...history.undo, step], redo: [] };
}

const without = (steps: readonly Step[], eventId: string) =>
  steps.filter((step) => step.eventId !== eventId);

/**
 * The latest step that can still be taken back: steps whose inverse would be refused now (the
 * annotation was removed on another device, say) are passed over. Null where there is none.
 * The caller makes an event of it: `{ act: step.act, undoes: step.eventId, redoes: null }`.
 */
export function nextUndo(
  history: History,
  state: ReviewState,
  context: ReviewContext,
): Step | null {
  return latestPossible(history.undo, state, context);
}

/** As `nextUndo`, for the redo stack; the event names the step in `redoes`. */
export function nextRedo(
  history: History,
  state: ReviewState,
  context: ReviewContext,
): Step | null {
  return latestPossible(history.redo, state, context);
}

function latestPossible(
  steps: readonly Step[],
  state: ReviewState,
  context: ReviewContext,
): Step | null {
  return steps.findLast((step) => checkAct(state, step.act, context) === null) ?? null;
}
