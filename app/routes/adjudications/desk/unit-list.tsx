import { useEffect, useRef } from "react";
import { classNames } from "~/components/ui/class-names";
import { turnNumber } from "~/domain/practice/turn";
import { isSettled, type AdjudicationState } from "~/domain/review/adjudication/adjudication-state";
import type { AdjudicationUnit } from "~/domain/review/adjudication/unit";
import { unitKindWords } from "~/domain/review/adjudication/words";
import type { ReviewContext } from "~/domain/review/review-context";
import type { DeskHand } from "./use-desk";

interface UnitListProps {
  units: readonly AdjudicationUnit[];
  state: AdjudicationState;
  context: ReviewContext;
  hand: DeskHand;
}

const standing = (state: AdjudicationState, unit: AdjudicationUnit) => {
  if (unit.kind === "agreed") return "";
  if (isSettled(state, unit)) return "settled";
  return state.units.get(unit.id)?.decision ? "needs a reason" : "open";
};

/** Every unit in order of turn. */
export function UnitList({ units, state, context, hand }: UnitListProps) {
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest" });
  }, [hand.index]);
  const place = (unit: AdjudicationUnit) => {
    const turn = unit.turnId === null ? undefined : context.turnById.get(unit.turnId);
    return turn ? `Turn ${turnNumber(turn.position)}` : "Session";
  };
  const tags = (unit: AdjudicationUnit) =>
    [...new Set(unit.marks.map((mark) => mark.annotation.tag))]
      .map((tag) => context.tagByKey.get(tag)?.label ?? tag)
      .join(" or ");
  return (
    <ol className="grid content-start">
      {units.map((unit) => (
        <li key={unit.id} ref={unit === hand.unit ? current : undefined}>
          <button
            type="button"
            aria-current={unit === hand.unit ? "true" : undefined}
            onClick={() => hand.pick(unit)}
            className={classNames(
              "grid w-full gap-x-2 border-b border-line px-4 py-2 text-left hover:bg-sunk",
              unit === hand.unit && "border-l-3 border-l-accent bg-accent-soft pl-[13px]",
            )}
          >
            <span className="flex items-baseline justify-between gap-2">
              <span className="text-xs tabular-nums text-second">{place(unit)}</span>
              <span
                className={classNames(
                  "text-xs",
                  standing(state, unit) === "settled" ? "text-strength" : "text-cue",
                )}
              >
                {standing(state, unit)}
              </span>
            </span>
            <span className="text-sm font-semibold">{tags(unit)}</span>
            <span className="text-xs text-second">{unitKindWords[unit.kind]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
