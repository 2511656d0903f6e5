import { blandAltman, type BlandAltman } from "../../statistics/bland-altman";
import { correlationOfRaters } from "../../statistics/correlation";
import type { Estimate } from "../../statistics/estimate";
import { intraclassCorrelations } from "../../statistics/intraclass-correlation";
import { ratingMatrix } from "../../statistics/ratings/matrix";
import type { Measured, MeasureRow } from "./measure";
import type { ReviewRow } from "./rows";
import type { UnitRef } from "./units";

/** One session on one scale: the peer's own rating and the mean of the experts'. */
export interface ScalePair {
  sessionId: string;
  self: number;
  experts: number;
  /** How many experts rated it. */
  raters: number;
}

/** How peers rate themselves beside the experts, on one scale. Differences are self minus experts. */
export interface ScaleGapRow extends MeasureRow {
  pairs: ScalePair[];
  /** Mean difference: above 0 where peers rate themselves higher. */
  bias: Estimate;
  limits: Pick<BlandAltman, "sd" | "lower" | "upper">;
  correlation: Estimate;
  /** ICC(2,1): two-way random, absolute agreement, single rater. */
  icc: Estimate;
  behind: Record<"compared" | "self-higher" | "self-lower" | "same", readonly UnitRef[]>;
}

/**
 * Self against the mean of the experts, scale by scale in the codebook's order, over the sessions that
 * both rated; "not applicable" is missing. Intervals resample sessions.
 */
export function scaleGaps({ rows, codebook, options }: Measured): ScaleGapRow[] {
  return codebook.scales.map(({ key, label }) => {
    const pairs = pairsOf(rows.reviews, key);
    const matrix = ratingMatrix(
      pairs.flatMap(({ sessionId, self, experts }) => [
        { unit: sessionId, rater: "1 self", value: self, cluster: sessionId },
        { unit: sessionId, rater: "2 experts", value: experts, cluster: sessionId },
      ]),
      { numeric: true, clusterWord: "sessions" },
    );
    const { bias, ...limits } = blandAltman(matrix, options.plan);
    const refs = (holds: (difference: number) => boolean) =>
      pairs
        .filter(({ self, experts }) => holds(self - experts))
        .map(({ sessionId }) => ({ sessionId, turnId: null, position: null }));
    return {
      ...{ key, label, pairs, limits },
      bias: withReason(bias, pairs.length),
      correlation: correlationOfRaters(matrix, options.plan),
      icc: intraclassCorrelations(matrix, options.plan).forms["2_1"],
      behind: {
        compared: refs(() => true),
        "self-higher": refs((d) => d > 0),
        "self-lower": refs((d) => d < 0),
        same: refs((d) => d === 0),
      },
    };
  });
}

function withReason(bias: Estimate, pairs: number): Estimate {
  return pairs > 0
    ? bias
    : { ...bias, undefined: "no session was rated by both its peer and an expert" };
}

function pairsOf(reviews: readonly ReviewRow[], scale: string): ScalePair[] {
  const self = new Map<string, number>();
  const experts = new Map<string, Map<string, number>>();
  for (const { sessionId, reviewerId, kind, ratings } of reviews) {
    const value = ratings.find((rating) => rating.scale === scale)?.value ?? null;
    if (value === null) continue;
    if (kind === "self" && !self.has(sessionId)) self.set(sessionId, value);
    if (kind !== "expert") continue;
    const here = experts.get(sessionId) ?? new Map<string, number>();
    if (!here.has(reviewerId)) here.set(reviewerId, value);
    experts.set(sessionId, here);
  }
  return [...self].flatMap(([sessionId, own]) => {
    const others = [...(experts.get(sessionId)?.values() ?? [])];
    if (others.length === 0) return [];
    const mean = others.reduce((sum, value) => sum + value, 0) / others.length;
    return [{ sessionId, self: own, experts: mean, raters: others.length }];
  });
}
