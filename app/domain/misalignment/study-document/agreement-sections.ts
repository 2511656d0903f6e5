import { rangeOf, stepsOf } from "../../review/scale-range";
import { usedTags } from "../rows";
import { unitKindOf, type UnitKind } from "../units";
import { agreementOf, type PrintedAgreement } from "./agreement";
import type { PreparedStudy } from "./input";
import { scaleSeries, tagSeries } from "./series";

/** Agreement on one scale. The unit is the session. */
export interface PrintedScaleAgreement extends PrintedAgreement {
  scale: string;
  label: string;
  unit: "session";
  range: { min: number; max: number; step: number | null };
  /** All steps of the declared scale, from which weights are taken; null where it is continuous. */
  categories: number[] | null;
}

/** Agreement on one tag: flagged or not. */
export interface PrintedTagAgreement extends PrintedAgreement {
  tag: string;
  label: string;
  unit: UnitKind;
}

/** Agreement on every scale that anybody rated, in the codebook's order. */
export function scaleAgreementSection(study: PreparedStudy): PrintedScaleAgreement[] {
  const { codebook, options } = study;
  return codebook.scales.flatMap((scale) => {
    const series = scaleSeries(study, scale);
    if (series.length === 0) return [];
    const range = rangeOf(scale);
    return {
      scale: scale.key,
      label: scale.label,
      unit: "session" as const,
      range,
      categories: stepsOf(range),
      ...agreementOf(series, { range, ...options }),
    };
  });
}

/** Agreement on every tag that anybody put on anything, in the codebook's order. */
export function tagAgreementSection(study: PreparedStudy): PrintedTagAgreement[] {
  const { codebook, rows, options } = study;
  const used = usedTags(rows);
  return codebook.tags
    .filter((tag) => used.has(tag.key))
    .map((tag) => ({
      tag: tag.key,
      label: tag.label,
      unit: unitKindOf(tag),
      ...agreementOf(tagSeries(study, tag), { range: null, ...options }),
    }));
}
