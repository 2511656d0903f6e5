import { normalQuantile975 } from "./normal-interval";
import { riskTable, type RiskRow, type Waiting } from "./survival/risk-table";

/** One step of a survival curve: from `time` on, `survival` is the share still waiting. */
export interface SurvivalStep extends RiskRow {
  readonly survival: number;
  /** Greenwood's standard error; null once nobody is left. */
  readonly se: number | null;
  /** 95 % interval, by Greenwood's variance on the log(-log) scale; null at survival 0 and 1. */
  readonly ci: readonly [number, number] | null;
}

/** A survival curve with its median. */
export interface SurvivalCurve {
  readonly steps: readonly SurvivalStep[];
  readonly observations: number;
  readonly events: number;
  /** The least time at which survival is 1/2 or less; null where it never is. */
  readonly median: number | null;
  /** Least times at which the limits of the interval are 1/2 or less; null where they never are. */
  readonly medianCi: readonly [number | null, number | null];
}

/** Room for rounding when a product of shares is compared with 1/2. */
const tolerance = 1e-12;

function limits(survival: number, greenwood: number): [number, number] | null {
  if (survival <= 0 || survival >= 1) return null;
  const log = Math.log(survival);
  const half = (normalQuantile975 * Math.sqrt(greenwood)) / Math.abs(log);
  return [survival ** Math.exp(half), survival ** Math.exp(-half)];
}

function firstHalf(
  steps: readonly SurvivalStep[],
  pick: (step: SurvivalStep) => number | undefined,
): number | null {
  const step = steps.find((step) => (pick(step) ?? 1) <= 0.5 + tolerance);
  return step?.time ?? null;
}

/**
 * The Kaplan-Meier curve (Kaplan and Meier 1958) with Greenwood's variance (1926); pointwise
 * intervals on the log(-log) scale (Kalbfleisch and Prentice 2002), median interval by Brookmeyer and
 * Crowley (1982). Times in any unit, >= 0. Without observations the curve has no steps.
 */
export function kaplanMeier(observations: readonly Waiting[]): SurvivalCurve {
  let survival = 1;
  let greenwood = 0;
  const steps = riskTable(observations).map((row): SurvivalStep => {
    const left = row.atRisk - row.events;
    survival *= left / row.atRisk;
    greenwood += left > 0 ? row.events / (row.atRisk * left) : 0;
    const se = left > 0 ? survival * Math.sqrt(greenwood) : null;
    return { ...row, survival, se, ci: limits(survival, greenwood) };
  });
  return {
    steps,
    observations: observations.length,
    events: observations.filter(({ event }) => event).length,
    median: firstHalf(steps, (step) => step.survival),
    medianCi: [
      firstHalf(steps, (step) => (step.survival === 0 ? 0 : step.ci?.[0])),
      firstHalf(steps, (step) => step.ci?.[1]),
    ],
  };
}
