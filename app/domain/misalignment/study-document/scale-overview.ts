import type { Scale } from "../../review/codebook";
import { rangeOf, type ScaleRange } from "../../review/scale-range";
import { kindComparisons, type KindComparison } from "./agreement";
import type { DocumentInput } from "./input";
import { scaleSeries } from "./series";

/** One scale at a glance: how far each kind agrees within itself and with every other. */
export interface ScaleOverview {
  scale: string;
  label: string;
  range: ScaleRange;
  ratings: number;
  reviewers: number;
  kinds: KindComparison[];
}

/** Every scale that anybody rated, in the codebook's order, by the kappas of pairs of reviewers. */
export function scaleOverviews(
  study: Pick<DocumentInput, "rows" | "reviewers" | "codebook" | "options">,
): ScaleOverview[] {
  return study.codebook.scales.flatMap((scale: Scale) => {
    const series = scaleSeries(study, scale);
    if (series.length === 0) return [];
    const range = rangeOf(scale);
    return {
      scale: scale.key,
      label: scale.label,
      range,
      ratings: series.reduce((sum, { values }) => sum + values.size, 0),
      reviewers: series.length,
      kinds: kindComparisons(series, { range, ...study.options }),
    };
  });
}
