import type { Act, ReviewEvent } from "./act";
import { advance, emptyHistory, type History } from "./history";
import type { RefusalReason } from "./refusal";
import type { ReviewContext } from "./review-context";
import { replay, type RefusedEvent, type ReviewState } from "./review-state";

/**
 * What a device knows of a review: what the server has taken, what it still waits for, and what the
 * server did not take. Nothing that a person did leaves it before the server has it.
 */
export interface Outbox {
  /** In server order; each has its `seq`. */
  confirmed: readonly ReviewEvent[];
  /** In the order in which they were made. */
  waiting: readonly ReviewEvent[];
  /** Kept with their reason until the person lets them go. */
  refused: readonly RefusedEvent[];
}

/** An outbox that starts from the server's log. `log` may come in any order. */
export function outboxFrom(log: readonly ReviewEvent[]): Outbox {
  return receive({ confirmed: [], waiting: [], refused: [] }, log);
}

/** Adds an act that was just done here. An id that is known already is not added again. */
export function enqueue(outbox: Outbox, event: ReviewEvent): Outbox {
  if (knows(outbox, event.id)) return outbox;
  return { ...outbox, waiting: [...outbox.waiting, { ...event, seq: null }] };
}

/** What the server says to one event: its place in the log, or why it was not taken. */
export type Answer =
  { id: string; taken: true; seq: number } | { id: string; taken: false; reason: RefusalReason };

/**
 * Merges the server's answers. An answer may come twice, late, or in any order. An answer to an event
 * that this outbox does not hold is passed over: its event arrives through `receive`. Once taken,
 * always taken: a later refusal of the same id changes nothing.
 */
export function settle(outbox: Outbox, answers: readonly Answer[]): Outbox {
  return answers.reduce(settleOne, outbox);
}

function settleOne(outbox: Outbox, answer: Answer): Outbox {
  const held =
    outbox.waiting.find((event) => event.id === answer.id) ??
    outbox.refused.find(({ event }) => event.id === answer.id)?.event;
  if (held === undefined) return outbox;
  if (answer.taken) return receive(outbox, [{ ...held, seq: answer.seq }]);
  return {
    ...outbox,
    waiting: outbox.waiting.filter((event) => event.id !== answer.id),
    refused: [
      ...outbox.refused.filter(({ event }) => event.id !== answer.id),
      { event: held, reason: answer.reason },
    ],
  };
}

/** Merges events of the server's log: this device's own, or those of another tab or device. */
export function receive(outbox: Outbox, log: readonly ReviewEvent[]): Outbox {
  const taken = new Map(outbox.confirmed.map((event) => [event.id, event]));
  for (const event of log) if (event.seq !== null) taken.set(event.id, event);
  const confirmed = [...taken.values()].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  return {
    confirmed,
    waiting: outbox.waiting.filter((event) => !taken.has(event.id)),
    refused: outbox.refused.filter(({ event }) => !taken.has(event.id)),
  };
}

/** Lets go of a refused event that the person has seen. */
export function dismiss(outbox: Outbox, eventId: string): Outbox {
  return { ...outbox, refused: outbox.refused.filter(({ event }) => event.id !== eventId) };
}

/**
 * The server's sequence after which something is missing here (events of another device that were
 * not received yet), or null where the confirmed events are whole from 1 on.
 */
export function missingAfter(outbox: Outbox): number | null {
  const gap = outbox.confirmed.findIndex((event, index) => event.seq !== index + 1);
  return gap < 0 ? null : gap;
}

/** What the screen shows: confirmed events in server order with the waiting ones on top. */
export interface OutboxView {
  state: ReviewState;
  history: History;
  /** Waiting events that do not fit what the server has by now; the server will refuse them. */
  unfitting: readonly RefusedEvent[];
}

/** Computes the view. Equal logs and equal waiting events give equal views on every device. */
export function viewOf(outbox: Outbox, context: ReviewContext): OutboxView {
  let history = emptyHistory;
  const events = [...outbox.confirmed, ...outbox.waiting];
  const { state, refused } = replay(events, context, (before, event) => {
    history = advance(history, before, event);
  });
  return { state, history, unfitting: refused };
}

/** How the last act on something stands. */
export type Saved =
  { kind: "saved" } | { kind: "waiting" } | { kind: "refused"; reason: RefusalReason };

/** How the acts on one annotation stand; with none waiting or refused it is saved. */
export function annotationSaved(outbox: Outbox, annotationId: string): Saved {
  const refused = outbox.refused.findLast(({ event }) => annotationOf(event.act) === annotationId);
  if (refused !== undefined) return { kind: "refused", reason: refused.reason };
  const waits = outbox.waiting.some((event) => annotationOf(event.act) === annotationId);
  return waits ? { kind: "waiting" } : { kind: "saved" };
}

/** Whether the server has this annotation, whatever of it still waits here or was refused. */
export function isAtServer(outbox: Outbox, annotationId: string): boolean {
  const last = outbox.confirmed.findLast(
    ({ act }) => act.type !== "annotation-changed" && annotationOf(act) === annotationId,
  );
  return last?.act.type === "annotation-added";
}

/** The id of the annotation that an act is about, or null. */
export function annotationOf(act: Act): string | null {
  switch (act.type) {
    case "annotation-added":
      return act.annotation.id;
    case "annotation-changed":
    case "annotation-removed":
      return act.annotationId;
    default:
      return null;
  }
}

function knows(outbox: Outbox, id: string): boolean {
  return (
    outbox.waiting.some((event) => event.id === id) ||
    outbox.confirmed.some((event) => event.id === id) ||
    outbox.refused.some(({ event }) => event.id === id)
  );
}
