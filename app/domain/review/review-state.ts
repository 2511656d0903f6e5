import type { Act, BestReply, OwnReading, Rating, ReviewEvent } from "./act";
import type { Annotation } from "./annotation";
import type { SuggestionJudgement } from "../suggestion/category";
import { checkAct } from "./check-act";
import type { RefusalReason } from "./refusal";
import type { ReviewContext } from "./review-context";
import type { ReviewStatus } from "./review-status";

/** A review as it stands: the result of its events. Never changed in place by a reader. */
export interface ReviewState {
  status: ReviewStatus;
  /** The event that locked the first judgement (a submission locks too); null before. */
  lockedBy: string | null;
  /** By id, in the order in which they were added. */
  annotations: ReadonlyMap<string, Annotation>;
  /** By scale key; a scale that is not in it was not rated. */
  ratings: ReadonlyMap<string, Rating>;
  /** The turns that the reviewer had before them. */
  visits: ReadonlySet<string>;
  /** By suggestion id. */
  judgements: ReadonlyMap<string, SuggestionJudgement>;
  /** By id of the client turn after which the suggestions were shown. */
  bestReplies: ReadonlyMap<string, BestReply>;
  /** By client turn id; null where the reviewer skipped it. */
  readings: ReadonlyMap<string, OwnReading | null>;
  /** Ids of the events in it: applying one of them again changes nothing. */
  applied: ReadonlySet<string>;
}

/** A review in which nothing was done yet. */
export function emptyReview(): ReviewState {
  return emptyDraft();
}

/** What became of an event: the state after it, or why it was not taken. */
export type Applied =
  { ok: true; state: ReviewState; changed: boolean } | { ok: false; reason: RefusalReason };

/**
 * Applies one event. An event that is in the state already changes nothing (`changed: false`), so
 * delivering twice is safe. The event's order is the caller's: `seq` is not looked at. Reads only the
 * status, `applied` and the entity that the act names, so a partial state with those gives the same
 * answer as the whole.
 */
export function applyEvent(
  state: ReviewState,
  event: Pick<ReviewEvent, "id" | "reviewId" | "act">,
  context: ReviewContext,
): Applied {
  if (state.applied.has(event.id)) return { ok: true, state, changed: false };
  const reason = checkEvent(state, event, context);
  if (reason !== null) return { ok: false, reason };
  const draft = copyFor(state, event.act);
  write(draft, event);
  return { ok: true, state: draft, changed: true };
}

/** An event that was not taken, and why. */
export interface RefusedEvent {
  event: ReviewEvent;
  reason: RefusalReason;
}

/**
 * The state after all events in the given order, and those that were refused on the way. The same as
 * applying them one by one, without the copying; `before` is told the state that each finds.
 * The state handed to `before` is only valid during the call.
 */
export function replay(
  events: Iterable<ReviewEvent>,
  context: ReviewContext,
  before?: (state: ReviewState, event: ReviewEvent) => void,
): { state: ReviewState; refused: RefusedEvent[] } {
  const draft = emptyDraft();
  const refused: RefusedEvent[] = [];
  for (const event of events) {
    if (draft.applied.has(event.id)) continue;
    const reason = checkEvent(draft, event, context);
    if (reason !== null) {
      refused.push({ event, reason });
      continue;
    }
    before?.(draft, event);
    write(draft, event);
  }
  return { state: draft, refused };
}

/**
 * The judgement before anything hidden was shown: the state up to and including the event that
 * locked or submitted it. Null while there is none. `events` in server order.
 */
export function firstJudgement(
  events: readonly ReviewEvent[],
  context: ReviewContext,
): ReviewState | null {
  const locks = (event: ReviewEvent) =>
    event.act.type === "review-locked" || event.act.type === "review-submitted";
  const end = events.findIndex(locks);
  return end < 0 ? null : replay(events.slice(0, end + 1), context).state;
}

interface Draft extends ReviewState {
  annotations: Map<string, Annotation>;
  ratings: Map<string, Rating>;
  visits: Set<string>;
  judgements: Map<string, SuggestionJudgement>;
  bestReplies: Map<string, BestReply>;
  readings: Map<string, OwnReading | null>;
  applied: Set<string>;
}

function emptyDraft(): Draft {
  return {
    status: "open",
    lockedBy: null,
    annotations: new Map(),
    ratings: new Map(),
    visits: new Set(),
    judgements: new Map(),
    bestReplies: new Map(),
    readings: new Map(),
    applied: new Set(),
  };
}

function checkEvent(
  state: ReviewState,
  event: Pick<ReviewEvent, "reviewId" | "act">,
  context: ReviewContext,
): RefusalReason | null {
  if (event.reviewId !== context.reviewId) return "other-review";
  return checkAct(state, event.act, context);
}

/** A copy in which the collection that the act writes to, and `applied`, are new. */
function copyFor(state: ReviewState, act: Act): Draft {
  const part = writers[act.type];
  const map = <T>(name: keyof ReviewState, value: ReadonlyMap<string, T>) =>
    part === name ? new Map(value) : (value as Map<string, T>);
  return {
    ...state,
    annotations: map("annotations", state.annotations),
    ratings: map("ratings", state.ratings),
    visits: part === "visits" ? new Set(state.visits) : (state.visits as Set<string>),
    judgements: map("judgements", state.judgements),
    bestReplies: map("bestReplies", state.bestReplies),
    readings: map("readings", state.readings),
    applied: new Set(state.applied),
  };
}

/** Which part of the state each act writes to. */
const writers: Record<Act["type"], keyof ReviewState> = {
  "annotation-added": "annotations",
  "annotation-changed": "annotations",
  "annotation-removed": "annotations",
  "rating-set": "ratings",
  "turn-visited": "visits",
  "suggestion-judged": "judgements",
  "best-reply-chosen": "bestReplies",
  "reading-set": "readings",
  "review-locked": "status",
  "review-submitted": "status",
  "review-handed-back": "status",
};

/** Writes an act that was checked. */
function write(draft: Draft, event: Pick<ReviewEvent, "id" | "act">): void {
  const { act } = event;
  draft.applied.add(event.id);
  switch (act.type) {
    case "annotation-added":
      draft.annotations.set(act.annotation.id, act.annotation);
      return;
    case "annotation-changed": {
      const found = draft.annotations.get(act.annotationId);
      if (found !== undefined) draft.annotations.set(found.id, { ...found, ...act.patch });
      return;
    }
    case "annotation-removed":
      draft.annotations.delete(act.annotationId);
      return;
    case "rating-set":
      put(draft.ratings, act.scale, act.rating);
      return;
    case "turn-visited":
      draft.visits.add(act.turnId);
      return;
    case "suggestion-judged":
      put(draft.judgements, act.suggestionId, act.judgement);
      return;
    case "best-reply-chosen":
      put(draft.bestReplies, act.turnId, act.choice);
      return;
    case "reading-set":
      draft.readings.set(act.turnId, act.reading);
      return;
    case "review-locked":
      draft.status = "locked";
      draft.lockedBy = event.id;
      return;
    case "review-submitted":
      draft.status = "submitted";
      draft.lockedBy ??= event.id;
      return;
    case "review-handed-back":
      draft.status = "handed-back";
      return;
  }
}

function put<T>(map: Map<string, T>, key: string, value: T | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}
