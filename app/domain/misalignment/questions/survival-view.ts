import type { SurvivalStep } from "../../../statistics/kaplan-meier";
import { inWords } from "../../wording/counted";
import type { ViewPicture } from "./view";

/** A group's survival curve under its name. */
export interface NamedCurve {
  label: string;
  steps: readonly SurvivalStep[];
}

/** Kaplan and Meier's curves of some groups as one picture, each from 1 at time 0. */
export function survivalPicture(
  title: string,
  axes: { xLabel: string; yLabel: string },
  curves: readonly NamedCurve[],
): ViewPicture {
  return {
    ...{ kind: "course", title, steps: true, yRange: [0, 1] },
    ...axes,
    series: curves.map(({ label, steps }) => ({
      label,
      points: [
        { x: 0, y: 1, low: null, high: null },
        ...steps.map(({ time, survival, ci }) => ({
          ...{ x: time, y: survival, low: ci?.[0] ?? null, high: ci?.[1] ?? null },
        })),
      ],
    })),
  };
}

/** A p value as it is printed: "p 0.032", or "p below 0.001". */
export const pWords = (p: number) => `p ${p < 0.001 ? "below 0.001" : inWords(p, 3)}`;
