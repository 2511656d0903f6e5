import type { Estimate } from "../../statistics/estimate";
import { rateDifference, type ClusterCounts } from "../../statistics/rate-difference";
import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import type { Unit } from "./units";

/** Flags per 100 units, of peers and of experts, over sessions that both reviewed. */
export interface RateGap {
  peer: Estimate;
  expert: Estimate;
  /** Peer minus expert: below 0 where experts flag more. */
  difference: Estimate;
  /** Flags and the units that were looked at, counted once for every expert who looked. */
  peerFlags: number;
  peerSeen: number;
  expertFlags: number;
  expertSeen: number;
  /** Sessions with both a self-review and an expert's. */
  sessions: number;
}

/**
 * The rate gap of one tag. Only sessions that the peer and at least one expert reviewed count, so that
 * the two rates are about the same conversations. Intervals resample sessions.
 */
export function rateGap(units: readonly Unit[], plan: BootstrapPlan | null): RateGap {
  const paired = [...countsBySession(units).values()].filter(
    (counts) => counts.exposureA > 0 && counts.exposureB > 0,
  );
  return rateFigures(paired, paired.length, plan);
}

/** The rate gap from the counts of sessions that both reviewed, or from their sums without intervals. */
export function rateFigures(
  paired: readonly ClusterCounts[],
  sessions: number,
  plan: BootstrapPlan | null,
): RateGap {
  const { rateA, rateB, difference } = rateDifference(paired, plan, "sessions");
  const total = (name: keyof ClusterCounts) => paired.reduce((sum, each) => sum + each[name], 0);
  const reason = "no session was reviewed by both its peer and an expert";
  const worded = (rate: Estimate) => (rate.value === null ? { ...rate, undefined: reason } : rate);
  return {
    peer: worded(rateA),
    expert: worded(rateB),
    difference: worded(difference),
    peerFlags: total("eventsA"),
    peerSeen: total("exposureA"),
    expertFlags: total("eventsB"),
    expertSeen: total("exposureB"),
    sessions,
  };
}

/** Experts' flags per 100 units over every session that an expert reviewed, with or without its peer. */
export function expertRate(units: readonly Unit[], plan: BootstrapPlan | null): Estimate {
  const counts = [...countsBySession(units).values()].filter((each) => each.exposureB > 0);
  return expertRateOf(counts, plan);
}

/** The same from the counts of sessions that an expert reviewed, or from their sums. */
export function expertRateOf(
  counts: readonly ClusterCounts[],
  plan: BootstrapPlan | null,
): Estimate {
  const { rateB } = rateDifference(counts, plan, "sessions");
  return rateB.value === null ? { ...rateB, undefined: "no expert reviewed a session" } : rateB;
}

function countsBySession(units: readonly Unit[]): Map<string, ClusterCounts> {
  const bySession = new Map<string, { -readonly [K in keyof ClusterCounts]: number }>();
  for (const { ref, peer, experts } of units) {
    const here = bySession.get(ref.sessionId) ?? {
      eventsA: 0,
      exposureA: 0,
      eventsB: 0,
      exposureB: 0,
    };
    here.eventsA += peer === true ? 1 : 0;
    here.exposureA += peer === null ? 0 : 1;
    here.eventsB += [...experts.values()].filter((vote) => vote).length;
    here.exposureB += experts.size;
    bySession.set(ref.sessionId, here);
  }
  return bySession;
}
