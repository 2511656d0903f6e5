import type { Estimate } from "../../statistics/estimate";
import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import { detection } from "../../statistics/signal-detection";

/** One "yes" or "no" beside what it is measured against. */
export interface DetectionPair {
  sessionId: string;
  own: boolean;
  reference: boolean;
}

/** How much of what the reference flagged was found, and how much of what was flagged stands in it. */
export interface Detection {
  /** Of what the reference flagged, the share that was flagged; in [0, 1]. */
  sensitivity: Estimate;
  /** Of what was flagged, the share that the reference flagged; in [0, 1]. */
  precision: Estimate;
  /** Harmonic mean of the two: 2 both / (2 both + own only + reference only), of what either flagged. */
  f1: Estimate;
}

/** Why one of them is undefined, in words. */
export interface DetectionReasons {
  reference: string;
  own: string;
  either: string;
}

/** One session's flags: by both, in all, and in all by the reference. */
export interface DetectionCounts {
  both: number;
  own: number;
  reference: number;
}

/** Sensitivity, precision and F1, with bootstrap intervals that resample sessions. */
export function detectionOf(
  pairs: readonly DetectionPair[],
  plan: BootstrapPlan | null,
  reasons: DetectionReasons,
): Detection {
  const bySession = new Map<string, DetectionCounts>();
  for (const { sessionId, own, reference } of pairs) {
    const here = bySession.get(sessionId) ?? { both: 0, own: 0, reference: 0 };
    here.both += own && reference ? 1 : 0;
    here.own += own ? 1 : 0;
    here.reference += reference ? 1 : 0;
    bySession.set(sessionId, here);
  }
  return detectionOfCounts([...bySession.values()], plan, reasons);
}

/** The same from the counts of each session. */
export function detectionOfCounts(
  counts: readonly DetectionCounts[],
  plan: BootstrapPlan | null,
  reasons: DetectionReasons,
): Detection {
  const clusters = counts.map(({ both, own, reference }) => ({
    ...{ hits: both, misses: reference - both, falseAlarms: own - both },
    correctRejections: 0,
  }));
  const { sensitivity, precision, f1 } = detection(clusters, plan, "sessions");
  return {
    sensitivity: withReason(sensitivity, reasons.reference),
    precision: withReason(precision, reasons.own),
    f1: withReason(f1, reasons.either),
  };
}

const withReason = (share: Estimate, reason: string): Estimate =>
  share.value === null ? { ...share, undefined: reason } : share;
