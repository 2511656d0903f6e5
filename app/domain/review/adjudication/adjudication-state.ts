import { checkAnnotation } from "../check-annotation";
import type { RefusalReason } from "../refusal";
import type { ReviewContext } from "../review-context";
import type { AdjudicationAct, AdjudicationEvent, Decision, DisagreementReason } from "./act";
import type { AdjudicationUnit } from "./unit";

/** What an adjudicator has said of one unit so far. */
export interface UnitState {
  decision: Decision | null;
  reason: DisagreementReason | null;
  note: string;
}

/** A unit of which nothing was said. */
export const untouched: UnitState = { decision: null, reason: null, note: "" };

/** Where an adjudication stands. A finished one takes no further acts: reopening makes a new version. */
export const adjudicationStatuses = ["open", "finished"] as const;
export type AdjudicationStatus = (typeof adjudicationStatuses)[number];

/** An adjudication as it stands: the result of its events. */
export interface AdjudicationState {
  status: AdjudicationStatus;
  /** By unit id; a unit that is not in it is untouched. */
  units: ReadonlyMap<string, UnitState>;
  /** Ids of the events in it: applying one of them again changes nothing. */
  applied: ReadonlySet<string>;
}

export const emptyAdjudication: AdjudicationState = {
  status: "open",
  units: new Map(),
  applied: new Set(),
};

/** What acts are checked against: the units, and the session under its codebook. */
export interface AdjudicationContext {
  unitById: ReadonlyMap<string, AdjudicationUnit>;
  review: ReviewContext;
}

/** Why an act is not taken: reasons of its own, and those of an annotation that cannot stand. */
export const adjudicationRefusals = [
  "finished-already",
  "unit-unknown",
  "not-agreed",
  "mark-unknown",
  "still-unsettled",
] as const;
export type AdjudicationRefusal = (typeof adjudicationRefusals)[number] | RefusalReason;

/** Why an act cannot be done as things stand, or null where it can. */
export function checkAdjudicationAct(
  state: AdjudicationState,
  act: AdjudicationAct,
  context: AdjudicationContext,
): AdjudicationRefusal | null {
  if (state.status === "finished") return "finished-already";
  if (act.type === "finished")
    return progressOf(state, [...context.unitById.values()]).unsettled.length > 0
      ? "still-unsettled"
      : null;
  const unit = context.unitById.get(act.unitId);
  if (unit === undefined) return "unit-unknown";
  if (act.type !== "decided" || act.decision === null) return null;
  return checkDecision(act.decision, unit, context.review);
}

function checkDecision(
  decision: Decision,
  unit: AdjudicationUnit,
  context: ReviewContext,
): AdjudicationRefusal | null {
  switch (decision.kind) {
    case "agree":
      return unit.kind === "agreed" ? null : "not-agreed";
    case "choose":
      return unit.marks.some((mark) => mark.annotation.id === decision.annotationId)
        ? null
        : "mark-unknown";
    case "merge":
    case "write":
      return checkAnnotation(decision.annotation, context);
    case "neither":
    case "ambiguous":
      return null;
  }
}

/** What became of an event: the state after it, or why it was not taken. */
export type AppliedAdjudication =
  | { ok: true; state: AdjudicationState; changed: boolean }
  | { ok: false; reason: AdjudicationRefusal };

/** Applies one event; one that is in the state already changes nothing. */
export function applyAdjudicationEvent(
  state: AdjudicationState,
  event: Pick<AdjudicationEvent, "id" | "act">,
  context: AdjudicationContext,
): AppliedAdjudication {
  if (state.applied.has(event.id)) return { ok: true, state, changed: false };
  const reason = checkAdjudicationAct(state, event.act, context);
  if (reason !== null) return { ok: false, reason };
  const applied = new Set(state.applied).add(event.id);
  const { act } = event;
  if (act.type === "finished")
    return { ok: true, changed: true, state: { ...state, applied, status: "finished" } };
  const before = state.units.get(act.unitId) ?? untouched;
  const units = new Map(state.units).set(act.unitId, { ...before, ...said(act) });
  return { ok: true, changed: true, state: { ...state, units, applied } };
}

function said(act: Exclude<AdjudicationAct, { type: "finished" }>): Partial<UnitState> {
  switch (act.type) {
    case "decided":
      return { decision: act.decision };
    case "reason-given":
      return { reason: act.reason };
    case "note-written":
      return { note: act.note };
  }
}

/** The state after all events in the given order; those that do not fit are passed over. */
export function replayAdjudication(
  events: Iterable<Pick<AdjudicationEvent, "id" | "act">>,
  context: AdjudicationContext,
): AdjudicationState {
  let state = emptyAdjudication;
  for (const event of events) {
    const applied = applyAdjudicationEvent(state, event, context);
    if (applied.ok) state = applied.state;
  }
  return state;
}

/** How far an adjudication is. */
export interface Progress {
  disagreements: number;
  settled: number;
  /** Disagreements without a decision or without a reason, in order of place. */
  unsettled: readonly AdjudicationUnit[];
}

/** Whether a unit needs nothing more: agreed ones need no word, the others a decision and a reason. */
export function isSettled(state: AdjudicationState, unit: AdjudicationUnit): boolean {
  if (unit.kind === "agreed") return true;
  const { decision, reason } = state.units.get(unit.id) ?? untouched;
  return decision !== null && reason !== null;
}

/** Counts what is settled among the disagreements. */
export function progressOf(state: AdjudicationState, units: readonly AdjudicationUnit[]): Progress {
  const disagreements = units.filter((unit) => unit.kind !== "agreed");
  const unsettled = disagreements.filter((unit) => !isSettled(state, unit));
  return {
    disagreements: disagreements.length,
    settled: disagreements.length - unsettled.length,
    unsettled,
  };
}

/**
 * The latest act that can be taken back and the act that does it, or null. Undoing again goes further
 * back; an undo itself is not undone.
 */
export function nextAdjudicationUndo(
  events: readonly AdjudicationEvent[],
  context: AdjudicationContext,
): { eventId: string; act: AdjudicationAct } | null {
  const undone = new Set(events.flatMap((event) => event.undoes ?? []));
  const open = (event: AdjudicationEvent) =>
    event.undoes === null && !undone.has(event.id) && event.act.type !== "finished";
  const index = events.findLastIndex(open);
  const event = events[index];
  if (event === undefined || event.act.type === "finished") return null;
  const before = replayAdjudication(events.slice(0, index), context);
  const { decision, reason, note } = before.units.get(event.act.unitId) ?? untouched;
  const { unitId } = event.act;
  switch (event.act.type) {
    case "decided":
      return { eventId: event.id, act: { type: "decided", unitId, decision } };
    case "reason-given":
      return { eventId: event.id, act: { type: "reason-given", unitId, reason } };
    case "note-written":
      return { eventId: event.id, act: { type: "note-written", unitId, note } };
  }
}
