import type { Annotation } from "../annotation";
import type { DecisionKind, DisagreementReason } from "./act";
import { untouched, type AdjudicationState } from "./adjudication-state";
import type { AdjudicationUnit, Alignment, UnitKind } from "./unit";

/** What stands at one unit after adjudication. */
export interface SettledUnit {
  unitId: string;
  turnId: string | null;
  kind: UnitKind;
  /** Null where it is not settled. What all agreed on is "agree" without a word. */
  decision: DecisionKind | null;
  reason: DisagreementReason | null;
  note: string;
  /** The mark that stands; null for none, for "truly ambiguous", and where nothing is settled. */
  annotation: Annotation | null;
  /** The tags that reviewers used here, each once. */
  tags: readonly string[];
}

/** What every unit came to. */
export function settledUnits(alignment: Alignment, state: AdjudicationState): SettledUnit[] {
  return alignment.units.map((unit) => settledUnit(unit, state));
}

function settledUnit(unit: AdjudicationUnit, state: AdjudicationState): SettledUnit {
  const { decision: said, reason, note } = state.units.get(unit.id) ?? untouched;
  const decision = said ?? (unit.kind === "agreed" ? { kind: "agree" as const } : null);
  const marks = unit.marks.map((mark) => mark.annotation);
  const chosen = () => {
    if (decision?.kind === "agree") return marks[0] ?? null;
    if (decision?.kind === "choose")
      return marks.find((mark) => mark.id === decision.annotationId) ?? null;
    return decision?.kind === "merge" || decision?.kind === "write" ? decision.annotation : null;
  };
  return {
    unitId: unit.id,
    turnId: unit.turnId,
    kind: unit.kind,
    decision: decision?.kind ?? null,
    reason,
    note,
    annotation: chosen(),
    tags: [...new Set(marks.map((mark) => mark.tag))],
  };
}

/** The adjudicated marks: what stands in the end, in order of place. */
export function adjudicatedMarks(alignment: Alignment, state: AdjudicationState): Annotation[] {
  return settledUnits(alignment, state).flatMap((unit) => unit.annotation ?? []);
}
