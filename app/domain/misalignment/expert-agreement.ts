import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import { coefficientsOf, type BinaryRating, type Coefficients } from "./coefficients";
import type { Unit, UnitRef } from "./units";

/** The raw 2x2 counts, where exactly two experts took part; `first` and `second` by their ids. */
export interface ExpertTable {
  first: string;
  second: string;
  both: number;
  firstOnly: number;
  secondOnly: number;
  neither: number;
}

/** How far experts agree among themselves on one tag. */
export interface ExpertAgreement extends Coefficients {
  /** Experts who saw any unit. */
  raters: number;
  /** Units that two or more experts saw: what agreement rests on. */
  units: number;
  /** Sessions with such a unit. */
  sessions: number;
  /** Units that at least one expert saw, and how many flags all experts put on them. */
  seen: number;
  flags: number;
  /** Mean share of the experts who flagged a unit, over the units seen; null where none was. */
  prevalence: number | null;
  table: ExpertTable | null;
  /** How many units each of `cells` has. */
  counts: Record<keyof ExpertAgreement["cells"], number>;
  /** The units behind the counts. The first three are of units that two or more experts saw. */
  cells: {
    allFlagged: readonly UnitRef[];
    split: readonly UnitRef[];
    noneFlagged: readonly UnitRef[];
    /** Flagged by the only expert who saw it. */
    aloneFlagged: readonly UnitRef[];
    aloneNotFlagged: readonly UnitRef[];
  };
}

/** Agreement among experts on one tag; `units` as `unitsOf` gives them. */
export function expertAgreement(
  units: readonly Unit[],
  plan: BootstrapPlan | null,
): ExpertAgreement {
  const seen = units.filter((unit) => unit.experts.size > 0);
  const shared = seen.filter((unit) => unit.experts.size > 1);
  const raters = new Set(seen.flatMap((unit) => [...unit.experts.keys()]));
  const cells = cellsOf(seen);
  return {
    ...coefficientsOf(seen.flatMap(ratingsOf), plan),
    raters: raters.size,
    units: shared.length,
    sessions: new Set(shared.map((unit) => unit.ref.sessionId)).size,
    seen: seen.length,
    flags: seen.reduce((sum, unit) => sum + yesses(unit), 0),
    prevalence: meanShare(seen),
    table: tableOf(shared, [...raters].sort()),
    counts: {
      allFlagged: cells.allFlagged.length,
      split: cells.split.length,
      noneFlagged: cells.noneFlagged.length,
      aloneFlagged: cells.aloneFlagged.length,
      aloneNotFlagged: cells.aloneNotFlagged.length,
    },
    cells,
  };
}

function ratingsOf({ ref, experts }: Unit): BinaryRating[] {
  const unit = ref.turnId ?? ref.sessionId;
  return [...experts].map(([rater, yes]) => ({ unit, sessionId: ref.sessionId, rater, yes }));
}

const yesses = (unit: Unit) => [...unit.experts.values()].filter((vote) => vote).length;

function meanShare(units: readonly Unit[]): number | null {
  if (units.length === 0) return null;
  return units.reduce((sum, unit) => sum + yesses(unit) / unit.experts.size, 0) / units.length;
}

function tableOf(shared: readonly Unit[], raters: readonly string[]): ExpertTable | null {
  const [first, second, ...more] = raters;
  if (first === undefined || second === undefined || more.length > 0) return null;
  const count = (a: boolean, b: boolean) =>
    shared.filter(({ experts }) => experts.get(first) === a && experts.get(second) === b).length;
  return {
    first,
    second,
    both: count(true, true),
    firstOnly: count(true, false),
    secondOnly: count(false, true),
    neither: count(false, false),
  };
}

function cellsOf(seen: readonly Unit[]): ExpertAgreement["cells"] {
  const refs = (holds: (yes: number, all: number) => boolean) =>
    seen.filter((unit) => holds(yesses(unit), unit.experts.size)).map((unit) => unit.ref);
  return {
    allFlagged: refs((yes, all) => all > 1 && yes === all),
    split: refs((yes, all) => yes > 0 && yes < all),
    noneFlagged: refs((yes, all) => all > 1 && yes === 0),
    aloneFlagged: refs((yes, all) => all === 1 && yes === 1),
    aloneNotFlagged: refs((yes, all) => all === 1 && yes === 0),
  };
}
