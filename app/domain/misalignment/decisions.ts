import { detection, type Detection, type DetectionCounts } from "../../statistics/signal-detection";
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

/** The four kinds of decision, counted session by session. */
export function countsBySession(
  decisions: readonly SignalDecision[],
): Map<string, DetectionCounts> {
  const counts = new Map<string, { -readonly [K in keyof DetectionCounts]: number }>();
  for (const { ref, said, true: truth } of decisions) {
    const here = counts.get(ref.sessionId) ?? {
      ...{ hits: 0, misses: 0, falseAlarms: 0, correctRejections: 0 },
    };
    counts.set(ref.sessionId, here);
    here[said ? (truth ? "hits" : "falseAlarms") : truth ? "misses" : "correctRejections"] += 1;
  }
  return counts;
}

/** Sensitivity, precision, F1, d' and c of decisions; intervals resample sessions. */
export function detectionResult(
  decisions: readonly SignalDecision[],
  plan: BootstrapPlan | null,
): DetectionResult {
  const clusters = [...countsBySession(decisions).values()];
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
