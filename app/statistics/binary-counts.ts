import { estimateOf, type Estimate, type Outcome } from "./estimate";
import { oneCategory } from "./gwet-ac";
import { noPairs } from "./percent-agreement";
import { needsTwoRaters, noCommonUnits } from "./ratings/pair-table";

/** How often units got so many "yes" from so many raters. */
export interface VoteCount {
  readonly raters: number;
  readonly yes: number;
  readonly units: number;
}

/** What one rater said in all. */
export interface RaterCount {
  readonly seen: number;
  readonly yes: number;
}

/** Units that both of two raters rated, by what they said. */
export interface PairCount {
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
}

/** Binary ratings as counts: all that the coefficients of a tag need. */
export interface BinaryCounts {
  readonly votes: readonly VoteCount[];
  /** Raters who rated anything. */
  readonly raters: readonly RaterCount[];
  /** The table of the only two raters; null where there are not exactly two. */
  readonly pair: PairCount | null;
}

/** Coefficients side by side, without intervals. */
export interface BinaryPoints {
  readonly percentAgreement: Estimate;
  readonly alpha: Estimate;
  readonly ac1: Estimate;
  /** Cohen's kappa for two raters, Conger's for more. */
  readonly kappa: Estimate;
}

interface Sums {
  rated: number;
  pairable: number;
  /** Mean pairwise agreement of each pairable unit, summed. */
  agreement: number;
  /** Ordered unequal pairs, each weighing 1 / (ratings - 1). */
  unequal: number;
  /** Share of "yes" of each rated unit, summed. */
  shares: number;
  /** Ratings of pairable units, and the "yes" among them. */
  ratings: number;
  yes: number;
}

function sumsOf(votes: readonly VoteCount[]): Sums {
  const sums = { rated: 0, pairable: 0, agreement: 0, unequal: 0, shares: 0, ratings: 0, yes: 0 };
  for (const { raters: m, yes: k, units } of votes) {
    if (m === 0) continue;
    sums.rated += units;
    sums.shares += (units * k) / m;
    if (m === 1) continue;
    const no = m - k;
    sums.pairable += units;
    sums.agreement += (units * (k * (k - 1) + no * (no - 1))) / (m * (m - 1));
    sums.unequal += (units * 2 * k * no) / (m - 1);
    sums.ratings += units * m;
    sums.yes += units * k;
  }
  return sums;
}

function alphaOf({ pairable, unequal, ratings, yes }: Sums): Outcome {
  if (pairable === 0) return noPairs;
  const expected = 2 * yes * (ratings - yes);
  return expected > 0 ? 1 - ((ratings - 1) * unequal) / expected : oneCategory;
}

function ac1Of(sums: Sums): Outcome {
  if (sums.pairable === 0) return noPairs;
  const isOne = sums.shares === 0 || sums.shares === sums.rated;
  return isOne ? oneCategory : ac1OfTwoCategories(sums);
}

/** AC1 where both categories are known to be in use, whether or not they are here. */
function ac1OfTwoCategories({ pairable, agreement, rated, shares }: Sums): Outcome {
  if (pairable === 0) return noPairs;
  const share = shares / rated;
  const chance = 2 * share * (1 - share);
  return (agreement / pairable - chance) / (1 - chance);
}

/** Krippendorff's nominal alpha of binary ratings, from how often units got so many "yes". */
export const nominalAlpha = (votes: readonly VoteCount[]): Outcome => alphaOf(sumsOf(votes));

/** Gwet's AC1 of the same. */
export const nominalAc1 = (votes: readonly VoteCount[]): Outcome => ac1Of(sumsOf(votes));

/** AC1 of a replicate: both categories are in use in the data, if not among what was drawn. */
export const replicateAc1 = (votes: readonly VoteCount[]): Outcome =>
  ac1OfTwoCategories(sumsOf(votes));

function congerOf({ pairable, agreement }: Sums, raters: readonly RaterCount[]): Outcome {
  if (pairable === 0) return noPairs;
  const [seen, yes] = [
    raters.reduce((sum, rater) => sum + rater.seen, 0),
    raters.reduce((sum, rater) => sum + rater.yes, 0),
  ];
  if (yes === 0 || yes === seen) return oneCategory;
  let chance = 0;
  for (const said of [true, false]) {
    const shares = raters.map((rater) => (said ? rater.yes : rater.seen - rater.yes) / rater.seen);
    const sum = shares.reduce((all, share) => all + share, 0);
    chance += sum * sum - shares.reduce((all, share) => all + share * share, 0);
  }
  chance /= raters.length * (raters.length - 1);
  return (agreement / pairable - chance) / (1 - chance);
}

const unitsOf = ({ both, firstOnly, secondOnly, neither }: PairCount) =>
  both + firstOnly + secondOnly + neither;

function cohenOf(pair: PairCount): Outcome {
  const { both, firstOnly, secondOnly } = pair;
  const units = unitsOf(pair);
  if (units === 0) return noCommonUnits;
  const [first, second] = [both + firstOnly, both + secondOnly];
  const same = first * second + (units - first) * (units - second);
  if (same === units * units) return oneCategory;
  return 1 - (units * (firstOnly + secondOnly)) / (units * units - same);
}

/**
 * Percent agreement, Krippendorff's nominal alpha, Gwet's AC1 and kappa of binary ratings from their
 * counts: the values that the coefficients of the same names give for the ratings themselves, up to
 * rounding in the last place. The cost does not grow with the units.
 */
export function binaryPoints({ votes, raters, pair }: BinaryCounts): BinaryPoints {
  const sums = sumsOf(votes);
  const { pairable } = sums;
  const percent = pairable === 0 ? noPairs : sums.agreement / pairable;
  return {
    percentAgreement: estimateOf(percent, pairable),
    alpha: estimateOf(alphaOf(sums), pairable),
    ac1: estimateOf(ac1Of(sums), pairable),
    kappa:
      raters.length > 2
        ? estimateOf(congerOf(sums, raters), pairable)
        : pair === null || raters.length < 2
          ? estimateOf(needsTwoRaters, 0)
          : estimateOf(cohenOf(pair), unitsOf(pair)),
  };
}
