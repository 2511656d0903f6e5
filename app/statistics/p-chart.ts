/** One sample of a control chart: how many of its `n` items had the property that is watched. */
export interface ChartSample {
  readonly hits: number;
  readonly n: number;
}

/** A sample with its share and the limits that hold for its size. */
export interface ChartPoint extends ChartSample {
  /** In [0, 1]; null where n is 0. */
  readonly share: number | null;
  /** Three-sigma limits, cut to [0, 1]; null where n is 0 or there is no centre. */
  readonly limits: readonly [lower: number, upper: number] | null;
  /** The share lies outside of its limits. */
  readonly isOut: boolean;
}

/** A p-chart: the centre line and every sample in the order given. */
export interface ControlChart {
  /** All hits over all items; null where there is no item. */
  readonly centre: number | null;
  readonly points: readonly ChartPoint[];
}

/**
 * Shewhart's p-chart for samples of different size (Montgomery, "Introduction to Statistical Quality
 * Control", section 7.2): centre = all hits / all items, limits = centre +- 3 sqrt(centre (1 - centre) / n)
 * for each sample's own n. Items are taken for independent; where they cluster, limits are too narrow.
 */
export function pChart(samples: readonly ChartSample[]): ControlChart {
  const items = samples.reduce((sum, { n }) => sum + n, 0);
  const hits = samples.reduce((sum, sample) => sum + sample.hits, 0);
  const centre = items > 0 ? hits / items : null;
  return { centre, points: samples.map((sample) => pointOf(sample, centre)) };
}

function pointOf(sample: ChartSample, centre: number | null): ChartPoint {
  const { hits, n } = sample;
  if (n === 0 || centre === null) return { hits, n, share: null, limits: null, isOut: false };
  const share = hits / n;
  const reach = 3 * Math.sqrt((centre * (1 - centre)) / n);
  const limits = [Math.max(0, centre - reach), Math.min(1, centre + reach)] as const;
  return { hits, n, share, limits, isOut: share < limits[0] || share > limits[1] };
}
