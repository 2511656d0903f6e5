import { clustersNeeded } from "../../statistics/sample-planning";
import type { Estimate } from "../../statistics/estimate";
import { expertAgreement } from "./expert-agreement";
import { tagsOf, type Measured, type MeasureRow } from "./measure";
import { indexStudy, unitsOf, type UnitRef } from "./units";

/** Half-widths of an interval of alpha that one may plan for. */
export const halfWidths = [0.05, 0.1, 0.15, 0.2] as const;
export type HalfWidth = (typeof halfWidths)[number];

/** The one that is planned for unless another is asked for. */
export const usualHalfWidth: HalfWidth = 0.1;

/** How many sessions with two experts one tag has, and how many it needs. */
export interface NeededRow extends MeasureRow {
  alpha: Estimate;
  /** Sessions that two or more experts reviewed. */
  sessions: number;
  flags: number;
  seen: number;
  /** Half of the present interval; null where there is none. */
  halfWidth: number | null;
  /** Sessions needed in all; null where the present interval does not say. */
  needed: number | null;
  /** How many more than there are. */
  more: number | null;
  behind: Record<"double-coded", readonly UnitRef[]>;
}

/**
 * How many double-coded sessions agreement among experts needs until the interval of alpha is as narrow
 * as asked, tag by tag: intervals shrink with the square root of sessions, other things equal. From few
 * sessions it is a rough figure.
 */
export function sessionsNeeded(measured: Measured, halfWidth: HalfWidth): NeededRow[] {
  const sessions = indexStudy(measured.rows);
  return tagsOf(measured).flatMap((tag) => {
    const found = expertAgreement(unitsOf(tag, sessions), measured.options.plan);
    if (found.flags === 0) return [];
    const { alpha } = found;
    const needed = clustersNeeded(alpha.ci, found.sessions, halfWidth);
    const shared = [...found.cells.allFlagged, ...found.cells.split, ...found.cells.noneFlagged];
    const ids = [...new Set(shared.map((ref) => ref.sessionId))];
    return {
      ...{ key: tag.key, label: tag.label, alpha, needed },
      ...{ sessions: found.sessions, flags: found.flags, seen: found.seen },
      halfWidth: alpha.ci === null ? null : (alpha.ci[1] - alpha.ci[0]) / 2,
      more: needed === null ? null : Math.max(0, needed - found.sessions),
      behind: {
        "double-coded": ids.map((sessionId) => ({ sessionId, turnId: null, position: null })),
      },
    };
  });
}
