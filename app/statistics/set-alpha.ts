import type { Estimate } from "./estimate";
import { alphaWithDistance, krippendorffAlpha } from "./krippendorff-alpha";
import { estimateTogether } from "./ratings/tally-coefficient";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { jaccardDistance, masiDistance } from "./sets/set-distance";
import { labelMatrix, type SetRatings } from "./sets/set-ratings";

/** Krippendorff's alpha over sets with both distances. */
export interface SetAlpha {
  readonly masi: Estimate;
  readonly jaccard: Estimate;
}

/**
 * Krippendorff's alpha of sets of labels, with the MASI distance (Passonneau 2006) and with the Jaccard
 * distance: what is rated is the whole set. Undefined where only one set was used.
 */
export function setAlpha(
  { matrix, sets }: SetRatings,
  plan: BootstrapPlan | null = null,
): SetAlpha {
  const [masi, jaccard] = estimateTogether(
    matrix,
    [masiDistance, jaccardDistance].map((distance) =>
      alphaWithDistance((a, b) => distance(sets[a]!, sets[b]!), sets.length),
    ),
    plan,
  );
  return { masi: masi!, jaccard: jaccard! };
}

/** Nominal alpha of one label: whether it was given, unit by unit. */
export function labelAlpha(
  ratings: SetRatings,
  label: string,
  plan: BootstrapPlan | null = null,
): Estimate {
  return krippendorffAlpha(labelMatrix(ratings, label), "nominal", plan);
}
