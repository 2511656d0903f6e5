import { outcomeDifference, type Estimate, type Outcome } from "./estimate";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters, totalOf, type ClusterCollector } from "./resampling/cluster-sums";
import { estimateSums, type Measure } from "./resampling/estimate-sums";
import { normalQuantile } from "./special/normal";

/** Answers against the truth in one cluster. */
export interface DetectionCounts {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctRejections: number;
}

/** How well something was detected; every measure with its interval. */
export interface Detection {
  readonly sensitivity: Estimate;
  readonly specificity: Estimate;
  readonly precision: Estimate;
  readonly f1: Estimate;
  readonly dPrime: Estimate;
  readonly criterion: Estimate;
  /** Counts over all clusters. */
  readonly counts: DetectionCounts;
}

const noSignals = "there was nothing to detect";
const noNoise = "there was nothing to pass over";

/** z values of the hit rate and of the false-alarm rate with the log-linear correction (Hautus 1995). */
function zRates(c: DetectionCounts): [number, number] {
  return [
    normalQuantile((c.hits + 0.5) / (c.hits + c.misses + 1)),
    normalQuantile((c.falseAlarms + 0.5) / (c.falseAlarms + c.correctRejections + 1)),
  ];
}

function whyNoZ(c: DetectionCounts): string | null {
  if (c.hits + c.misses === 0) return noSignals;
  return c.falseAlarms + c.correctRejections === 0 ? noNoise : null;
}

const share = (part: number, rest: number, reason: string): Outcome =>
  part + rest > 0 ? part / (part + rest) : reason;

/**
 * d' = z(hit rate) - z(false-alarm rate), with the log-linear correction: 0.5 to each count, 1 to each
 * total (Green and Swets 1966; Hautus 1995). Undefined without signals or without noise.
 */
export function dPrime(c: DetectionCounts): Outcome {
  const [hit, alarm] = zRates(c);
  return whyNoZ(c) ?? hit - alarm;
}

/** Criterion c = -(z(hit rate) + z(false-alarm rate)) / 2, corrected like d'; above 0 is cautious. */
export function criterion(c: DetectionCounts): Outcome {
  const [hit, alarm] = zRates(c);
  return whyNoZ(c) ?? -(hit + alarm) / 2;
}

const sensitivityOf = (c: DetectionCounts): Outcome => share(c.hits, c.misses, noSignals);

const decisionsOf = (c: DetectionCounts): number =>
  c.hits + c.misses + c.falseAlarms + c.correctRejections;

const signalsOf = (c: DetectionCounts): number => c.hits + c.misses;

const measures: readonly Measure<DetectionCounts>[] = [
  { of: sensitivityOf, units: signalsOf },
  {
    of: (c) => share(c.correctRejections, c.falseAlarms, noNoise),
    units: (c) => c.falseAlarms + c.correctRejections,
  },
  {
    of: (c) => share(c.hits, c.falseAlarms, "nothing was flagged"),
    units: (c) => c.hits + c.falseAlarms,
  },
  {
    of: (c) =>
      share(
        2 * c.hits,
        c.misses + c.falseAlarms,
        "there was nothing to detect and nothing flagged",
      ),
    units: (c) => c.hits + c.misses + c.falseAlarms,
  },
  { of: dPrime, units: decisionsOf },
  { of: criterion, units: decisionsOf },
];

function countsFrom(total: Float64Array): DetectionCounts {
  return {
    hits: total[0]!,
    misses: total[1]!,
    falseAlarms: total[2]!,
    correctRejections: total[3]!,
  };
}

function addCounts(to: ClusterCollector, c: DetectionCounts, from = 0): void {
  [c.hits, c.misses, c.falseAlarms, c.correctRejections].forEach((n, i) => {
    if (n > 0) to.add(from + i, n);
  });
}

/**
 * Detection measures over clusters, which are resampled as wholes. `units` is what each one looks at:
 * of sensitivity the signals, of specificity the noise, of precision what was flagged, of F1 either; of d'
 * and c every decision.
 * @param over the word for clusters in the plural
 */
export function detection(
  clusters: readonly DetectionCounts[],
  plan: BootstrapPlan | null = null,
  over = "clusters",
): Detection {
  const collector = collectClusters(4);
  for (const c of clusters) {
    addCounts(collector, c);
    collector.close();
  }
  const sums = collector.finish();
  const [sensitivity, specificity, precision, f1, sensitivityIndex, bias] = estimateSums(
    sums,
    countsFrom,
    measures,
    plan,
    over,
  );
  return {
    sensitivity: sensitivity!,
    specificity: specificity!,
    precision: precision!,
    f1: f1!,
    dPrime: sensitivityIndex!,
    criterion: bias!,
    counts: countsFrom(totalOf(sums)),
  };
}

/** A first detector's measures minus a second one's. */
export interface DetectionDifference {
  readonly sensitivity: Estimate;
  readonly dPrime: Estimate;
}

/**
 * How much more a first detector finds than a second one in the same clusters: both are computed from
 * every replicate, so that what they share cancels out (paired bootstrap; Efron and Tibshirani 1993,
 * 8.3). A cluster may lack either. `units` is the smaller of the two detectors'.
 * @param over the word for clusters in the plural
 */
export function detectionDifference(
  clusters: readonly { first: DetectionCounts | null; second: DetectionCounts | null }[],
  plan: BootstrapPlan | null = null,
  over = "clusters",
): DetectionDifference {
  const collector = collectClusters(8);
  for (const { first, second } of clusters) {
    if (first !== null) addCounts(collector, first);
    if (second !== null) addCounts(collector, second, 4);
    collector.close();
  }
  const bothFrom = (total: Float64Array) =>
    [countsFrom(total), countsFrom(total.subarray(4))] as const;
  type Both = ReturnType<typeof bothFrom>;
  const compared: readonly Measure<DetectionCounts>[] = [
    { of: sensitivityOf, units: signalsOf },
    { of: dPrime, units: decisionsOf },
  ];
  const differences = compared.map(({ of, units }) => ({
    of: ([first, second]: Both) => outcomeDifference(of(first), of(second)),
    units: ([first, second]: Both) => Math.min(units(first), units(second)),
  }));
  const [sensitivity, sensitivityIndex] = estimateSums(
    collector.finish(),
    bothFrom,
    differences,
    plan,
    over,
  );
  return { sensitivity: sensitivity!, dPrime: sensitivityIndex! };
}
