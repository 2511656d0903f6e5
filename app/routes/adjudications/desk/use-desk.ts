import { useCallback, useEffect, useMemo, useState } from "react";
import { v7 as uuid } from "uuid";
import type { Decision } from "~/domain/review/adjudication/act";
import {
  isSettled,
  progressOf,
  untouched,
  type AdjudicationContext,
} from "~/domain/review/adjudication/adjudication-state";
import { mergedMark } from "~/domain/review/adjudication/merge-marks";
import type { AdjudicationUnit, Alignment } from "~/domain/review/adjudication/unit";
import { placeOnSession, placeTag } from "~/domain/review/place-tag";
import type { AdjudicationStore, DeskSnapshot } from "./adjudication-store";

function rememberUnit(unitId: string): void {
  const url = new URL(window.location.href);
  url.searchParams.set("unit", unitId);
  window.history.replaceState(window.history.state, "", url);
}

interface DeskParts {
  alignment: Alignment;
  context: AdjudicationContext;
  store: AdjudicationStore;
  view: DeskSnapshot;
  mayWrite: boolean;
  firstUnit: string | null;
}

/** The unit in hand, and what the adjudicator can do with it. */
export function useDesk(parts: DeskParts) {
  const { alignment, context, store, view, mayWrite } = parts;
  const { units } = alignment;
  const [unitId, setUnitId] = useState(
    () =>
      (
        units.find((unit) => unit.id === parts.firstUnit) ??
        units.find((unit) => !isSettled(view.state, unit)) ??
        units[0]
      )?.id ?? null,
  );
  const [said, setSaid] = useState("");
  const [layer, setLayer] = useState<"keys" | "finish" | null>(null);
  const index = units.findIndex((unit) => unit.id === unitId);
  const unit = units[index] ?? null;
  const unitState = (unit && view.state.units.get(unit.id)) ?? untouched;
  const progress = useMemo(() => progressOf(view.state, units), [view.state, units]);

  const pick = useCallback((wanted: AdjudicationUnit | undefined) => {
    if (!wanted) return;
    setUnitId(wanted.id);
  }, []);
  useEffect(() => {
    if (unitId) rememberUnit(unitId);
  }, [unitId]);

  function step(by: 1 | -1): void {
    pick(units[Math.max(0, Math.min(units.length - 1, index + by))]);
  }

  /** The next or former disagreement that is not settled, around the end. */
  function stepUnsettled(by: 1 | -1): void {
    const open = progress.unsettled;
    const at = (each: AdjudicationUnit) => units.indexOf(each);
    const next =
      by === 1
        ? (open.find((each) => at(each) > index) ?? open[0])
        : (open.findLast((each) => at(each) < index) ?? open.at(-1));
    if (next) pick(next);
    else setSaid("Every disagreement is settled.");
  }

  function decide(decision: Decision): void {
    if (!unit || !mayWrite) return;
    setSaid("");
    store.act({ type: "decided", unitId: unit.id, decision });
  }

  function choose(place: number): void {
    const mark = unit?.marks.find((each) => each.reviewId.charCodeAt(0) - 65 === place);
    if (mark) decide({ kind: "choose", annotationId: mark.annotation.id });
    else setSaid("That reviewer has no mark here.");
  }

  function merge(): void {
    const annotation = unit && mergedMark(unit, uuid(), context.review);
    if (annotation) decide({ kind: "merge", annotation });
    else setSaid("Different tags cannot be merged: choose one, or write a new mark.");
  }

  function write(): void {
    const first = unit?.marks[0]?.annotation;
    const tag = first && context.review.tagByKey.get(first.tag);
    if (!unit || !first || !tag) return;
    if (first.turnId === null)
      return decide({ kind: "write", annotation: placeOnSession(tag, uuid()) });
    const hand = { turnId: first.turnId, span: first.span, cues: [] };
    const placed = placeTag(context.review, tag, uuid(), hand);
    if (placed.ok)
      decide({
        kind: "write",
        annotation: {
          ...placed.annotation,
          severity: first.severity,
          evidence: first.evidence ?? placed.annotation.evidence,
        },
      });
  }

  function undo(): void {
    if (!mayWrite) return;
    const undone = store.undo();
    setSaid(undone ? "Taken back." : "There is nothing to take back.");
    if (undone && undone.type !== "finished") pick(units.find((each) => each.id === undone.unitId));
  }

  function askToFinish(): void {
    if (!mayWrite) return;
    if (progress.unsettled.length === 0) return setLayer("finish");
    stepUnsettled(1);
    const left = progress.unsettled.length;
    setSaid(
      `${left} ${left === 1 ? "disagreement needs" : "disagreements need"} a decision and a reason.`,
    );
  }

  return {
    ...{ unit, index, unitState, progress, said, layer, setLayer, mayWrite },
    ...{ pick, step, stepUnsettled, decide, choose, merge, write, undo, askToFinish },
  };
}

export type DeskHand = ReturnType<typeof useDesk>;
