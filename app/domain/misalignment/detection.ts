import type { Estimate } from "../../statistics/estimate";
import { rateDifference, type ClusterCounts } from "../../statistics/rate-difference";
import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";

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
  /** Harmonic mean of the two: 2 both / (2 both + own only + reference only). */
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
  const flags: ClusterCounts[] = counts.map(({ both, own, reference }) => ({
    eventsA: both,
    exposureA: reference,
    eventsB: both,
    exposureB: own,
  }));
  const either: ClusterCounts[] = counts.map(({ both, own, reference }) => ({
    eventsA: 2 * both,
    exposureA: own + reference,
    eventsB: 0,
    exposureB: 0,
  }));
  const { rateA, rateB } = rateDifference(flags, plan, "sessions");
  return {
    sensitivity: asShare(rateA, reasons.reference),
    precision: asShare(rateB, reasons.own),
    f1: asShare(rateDifference(either, plan, "sessions").rateA, reasons.either),
  };
}

/** A rate per 100 as a share in [0, 1]. */
function asShare(rate: Estimate, reason: string): Estimate {
  if (rate.value === null) return { ...rate, undefined: reason };
  const ci = rate.ci === null ? null : ([rate.ci[0] / 100, rate.ci[1] / 100] as [number, number]);
  return { ...rate, value: rate.value / 100, ci };
}
