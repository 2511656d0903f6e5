import { detection, type Detection } from "../../statistics/signal-detection";
import type { BootstrapPlan } from "../../statistics/resampling/bootstrap";
import { sessionsIn } from "./measure";
import type { UnitRef } from "./units";

/** One "yes" or "no" on a unit beside what is held to be true of it. */
export interface SignalDecision {
  ref: UnitRef;
  said: boolean;
  true: boolean;
}

/** How well somebody detects something, with the four kinds of decision as their units. */
export interface DetectionResult {
  detection: Detection;
  decisions: number;
  signals: number;
  sessions: number;
  behind: Record<"hit" | "miss" | "false-alarm" | "passed", readonly UnitRef[]>;
}

/** Sensitivity, precision, F1, d' and c of decisions; intervals resample sessions. */
export function detectionResult(
  decisions: readonly SignalDecision[],
  plan: BootstrapPlan | null,
): DetectionResult {
  const bySession = new Map<string, SignalDecision[]>();
  for (const decision of decisions) {
    const here = bySession.get(decision.ref.sessionId);
    if (here === undefined) bySession.set(decision.ref.sessionId, [decision]);
    else here.push(decision);
  }
  const clusters = [...bySession.values()].map((here) => {
    const count = (said: boolean, truth: boolean) =>
      here.filter((each) => each.said === said && each.true === truth).length;
    return {
      hits: count(true, true),
      misses: count(false, true),
      falseAlarms: count(true, false),
      correctRejections: count(false, false),
    };
  });
  const refs = (said: boolean, truth: boolean) =>
    decisions.filter((each) => each.said === said && each.true === truth).map(({ ref }) => ref);
  return {
    detection: detection(clusters, plan, "sessions"),
    decisions: decisions.length,
    signals: decisions.filter((each) => each.true).length,
    sessions: sessionsIn(decisions.map(({ ref }) => ref)),
    behind: {
      hit: refs(true, true),
      miss: refs(false, true),
      "false-alarm": refs(true, false),
      passed: refs(false, false),
    },
  };
}
