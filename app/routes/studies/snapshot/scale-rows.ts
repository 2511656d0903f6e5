import type { Printed } from "~/components/results/printed-text";
import type { FrozenDocument } from "~/domain/misalignment/study-document/study-document";

/** One comparison on one scale. */
export interface ScaleRow {
  id: string;
  label: string;
  who: string;
  units: number;
  of: Record<string, Printed | undefined>;
}

/** Of every scale: each kind of reviewer within itself, and each kind's mean against another's. */
export function scaleRows(scales: FrozenDocument["scale_agreement"]): ScaleRow[] {
  return scales.flatMap(({ scale, label, within_kinds: within, between_kinds: between }) => [
    ...within.map((group) => ({
      id: `${scale} ${group.kind}`,
      label,
      who: `Among ${group.kind}s (${group.reviewers.length})`,
      units: group.units,
      of: group.coefficients,
    })),
    ...between.flatMap(({ first, second, consensus }) =>
      consensus.slice(0, 1).map((each) => ({
        id: `${scale} ${first} ${second}`,
        label,
        who: `${first} and ${second}, ${each.rule}s`,
        units: each.units,
        of: each.coefficients,
      })),
    ),
  ]);
}
