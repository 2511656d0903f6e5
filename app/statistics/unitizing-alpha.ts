import { estimateOf, type Estimate, type Outcome } from "./estimate";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { percentileInterval, withInterval } from "./resampling/percentile-interval";
import { createRandom } from "./resampling/random";
import { sectionsOf, type Continuum, type MarkedSpan, type Section } from "./spans/sections";

/** Everything that was marked, by whom, and the continuum of every document. */
export interface SpanRatings {
  readonly spans: readonly MarkedSpan[];
  /** Number of raters; all of them are taken to have read every document. */
  readonly raters: number;
  readonly documents: readonly Continuum[];
  /** Which documents are resampled together; each by itself where nothing is said. */
  readonly clusters?: DocumentClusters;
}

/** Documents that belong together, such as those of a session. */
export interface DocumentClusters {
  /** The cluster of every document, counted from 0 without a gap. */
  readonly of: readonly number[];
  readonly count: number;
  /** The word for clusters in the plural. */
  readonly word: string;
}

/** Unitizing alpha over all tags and of every tag. */
export interface UnitizingAlpha {
  readonly overall: Estimate;
  readonly categories: ReadonlyMap<string, Estimate>;
}

/** Lengths of sections with the cluster of each, and how many are alike in both. */
interface Lengths {
  readonly length: Float64Array;
  readonly cluster: Int32Array;
  readonly count: Float64Array;
}

/** One tag: observed differences per cluster, marks, and gaps, both in rising order of length. */
interface TagSections {
  readonly observed: Float64Array;
  readonly marks: Lengths;
  readonly gaps: Lengths;
  /** For every mark the first gap that is at least as long. */
  readonly firstGap: Int32Array;
}

/** Squared difference of two sections of two raters (Krippendorff 1995; 2004, 11.6). */
function difference(a: Section, b: Section): number {
  if (a.marked && b.marked) {
    return a.start < b.end && b.start < a.end ? (a.start - b.start) ** 2 + (a.end - b.end) ** 2 : 0;
  }
  if (a.marked && b.start <= a.start && a.end <= b.end) return (a.end - a.start) ** 2;
  if (b.marked && a.start <= b.start && b.end <= a.end) return (b.end - b.start) ** 2;
  return 0;
}

/** Sum of differences over the sections of two raters that meet, walking both along the continuum. */
function differences(first: readonly Section[], second: readonly Section[]): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < first.length && j < second.length) {
    const a = first[i]!;
    const b = second[j]!;
    sum += difference(a, b);
    if (a.end <= b.end) i += 1;
    if (b.end <= a.end) j += 1;
  }
  return sum;
}

/** Sections in rising order of length; those of one cluster and length are one entry. */
function lengthsOf(sections: readonly { section: Section; cluster: number }[]): Lengths {
  const entries: { length: number; cluster: number; count: number }[] = [];
  const sorted = sections
    .map(({ section: { start, end }, cluster }) => ({ length: end - start, cluster }))
    .sort((a, b) => a.length - b.length || a.cluster - b.cluster);
  for (const { length, cluster } of sorted) {
    const last = entries.at(-1);
    if (last?.length === length && last.cluster === cluster) last.count += 1;
    else entries.push({ length, cluster, count: 1 });
  }
  return {
    length: Float64Array.from(entries, (entry) => entry.length),
    cluster: Int32Array.from(entries, (entry) => entry.cluster),
    count: Float64Array.from(entries, (entry) => entry.count),
  };
}

/** The cluster of a document, and how many clusters there are. */
const clusterOf = ({ clusters }: SpanRatings, document: number): number =>
  clusters?.of[document] ?? document;
const clusterCount = ({ clusters, documents }: SpanRatings): number =>
  clusters?.count ?? documents.length;

function tagSections(spans: readonly MarkedSpan[], ratings: SpanRatings): TagSections {
  const { documents, raters } = ratings;
  const bins = documents.map(() => Array.from({ length: raters }, (): MarkedSpan[] => []));
  for (const span of spans) bins[span.document]![span.rater]!.push(span);
  const observed = new Float64Array(clusterCount(ratings));
  const all: { section: Section; cluster: number }[] = [];
  documents.forEach((continuum, document) => {
    const cluster = clusterOf(ratings, document);
    const cut = bins[document]!.map((own) => sectionsOf(own, continuum));
    cut.forEach((a, i) => {
      for (const section of a) all.push({ section, cluster });
      for (const b of cut.slice(i + 1)) observed[cluster]! += 2 * differences(a, b);
    });
  });
  const marks = lengthsOf(all.filter(({ section }) => section.marked));
  const gaps = lengthsOf(all.filter(({ section }) => !section.marked));
  const firstGap = Int32Array.from(marks.length, (mark) => {
    let low = 0;
    let high = gaps.length.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (gaps.length[middle]! < mark) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  return { observed, marks, gaps, firstGap };
}

/** Observed and expected disagreement of a tag, every cluster as often as `times` says. */
function disagreement(
  tag: TagSections,
  times: Float64Array,
  raters: number,
  length: number,
): [number, number] {
  const { marks, gaps, firstGap } = tag;
  const gapCount = gaps.length.length;
  const countFrom = new Float64Array(gapCount + 1);
  const lengthFrom = new Float64Array(gapCount + 1);
  for (let g = gapCount - 1; g >= 0; g -= 1) {
    const weight = times[gaps.cluster[g]!]! * gaps.count[g]!;
    countFrom[g] = countFrom[g + 1]! + weight;
    lengthFrom[g] = lengthFrom[g + 1]! + weight * gaps.length[g]!;
  }
  let markCount = 0;
  for (let u = 0; u < marks.length.length; u += 1)
    markCount += times[marks.cluster[u]!]! * marks.count[u]!;
  let sum = 0;
  let inside = 0;
  for (let u = 0; u < marks.length.length; u += 1) {
    const weight = times[marks.cluster[u]!]! * marks.count[u]!;
    if (weight === 0) continue;
    const l = marks.length[u]!;
    const from = firstGap[u]!;
    const room = lengthFrom[from]! + countFrom[from]! * (1 - l);
    sum += weight * (((markCount - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * room);
    inside += weight * l * (l - 1);
  }
  let observed = 0;
  for (let c = 0; c < times.length; c += 1) observed += times[c]! * tag.observed[c]!;
  const whole = raters * length;
  return [
    observed / (raters * (raters - 1) * length ** 2),
    ((2 / length) * sum) / (whole * (whole - 1) - inside),
  ];
}

const tooFewRaters = "needs two or more raters";

function alphaOf([observed, expected]: readonly [number, number]): Outcome {
  return expected > 0
    ? 1 - observed / expected
    : "nothing was marked that could be placed otherwise";
}

/** alpha over all tags, then of each, every cluster as often as `times` says. */
function alphas(
  tags: readonly TagSections[],
  times: Float64Array,
  lengths: Float64Array,
  raters: number,
): Outcome[] {
  let length = 0;
  for (let c = 0; c < times.length; c += 1) length += times[c]! * lengths[c]!;
  const each = tags.map((tag) => disagreement(tag, times, raters, length));
  const all = each.reduce<[number, number]>((sum, [o, e]) => [sum[0] + o, sum[1] + e], [0, 0]);
  return [alphaOf(all), ...each.map(alphaOf)];
}

/** Estimates of alpha over all tags, then of each. */
function estimates(
  tags: readonly TagSections[],
  ratings: SpanRatings,
  plan: BootstrapPlan | null,
): Estimate[] {
  const { raters, documents, clusters } = ratings;
  const marks = tags.map((tag) => tag.marks.count.reduce((sum, count) => sum + count, 0));
  const units = [marks.reduce((sum, count) => sum + count, 0), ...marks];
  if (raters < 2) return units.map((count) => estimateOf(tooFewRaters, count));
  const count = clusterCount(ratings);
  const lengths = new Float64Array(count);
  documents.forEach((each, at) => (lengths[clusterOf(ratings, at)]! += each.length));
  const times = new Float64Array(count).fill(1);
  const points = alphas(tags, times, lengths, raters).map((value, t) =>
    estimateOf(value, units[t]!),
  );
  if (plan === null || plan.replicates < 1) return points;
  const replicates = points.map(() => new Float64Array(plan.replicates));
  const random = createRandom(plan.seed);
  for (let r = 0; r < plan.replicates && count > 1; r += 1) {
    times.fill(0);
    for (let n = 0; n < count; n += 1) times[random.below(count)]! += 1;
    alphas(tags, times, lengths, raters).forEach((value, t) => {
      replicates[t]![r] = typeof value === "number" ? value : NaN;
    });
  }
  const over = clusters?.word ?? "documents";
  return points.map((point, t) =>
    withInterval(point, percentileInterval(replicates[t]!, count, over)),
  );
}

/**
 * Krippendorff's alpha for unitizing, at most 1 (Krippendorff 1995; 2004, 11.6): agreement on where the
 * spans of a tag lie, over all tags and for each. Several documents stand end to end, marks and gaps
 * end where a document ends. `units` is the number of spans; intervals resample documents or
 * clusters of them, so one has none. Spans of one rater and tag must not overlap (see `overlappingSpans`); all must
 * lie inside their continuum.
 */
export function unitizingAlpha(
  ratings: SpanRatings,
  plan: BootstrapPlan | null = null,
): UnitizingAlpha {
  const byTag = new Map<string, MarkedSpan[]>();
  for (const span of ratings.spans) {
    const own = byTag.get(span.tag);
    if (own) own.push(span);
    else byTag.set(span.tag, [span]);
  }
  const names = [...byTag.keys()].sort();
  const tags = names.map((name) => tagSections(byTag.get(name)!, ratings));
  const [overall, ...each] = estimates(tags, ratings, plan);
  return { overall: overall!, categories: new Map(names.map((name, i) => [name, each[i]!])) };
}
