/** A named range of a coefficient: from `from` (inclusive) to the next band's. */
interface Band {
  readonly from: number;
  readonly name: string;
}

/** Landis and Koch (1977), for kappa-like coefficients. */
const landisKoch: readonly Band[] = [
  { from: -Infinity, name: "poor" },
  { from: 0, name: "slight" },
  { from: 0.2, name: "fair" },
  { from: 0.4, name: "moderate" },
  { from: 0.6, name: "substantial" },
  { from: 0.8, name: "almost perfect" },
];

/** Koo and Li (2016), for intraclass correlations. */
const kooLi: readonly Band[] = [
  { from: -Infinity, name: "poor" },
  { from: 0.5, name: "moderate" },
  { from: 0.75, name: "good" },
  { from: 0.9, name: "excellent" },
];

/** The scales of words that there are. */
export const bandScales = ["landis-koch", "koo-li"] as const;
export type BandScale = (typeof bandScales)[number];

function bandOf(value: number, bands: readonly Band[]): string {
  return bands.reduce((name, band) => (value >= band.from ? band.name : name), bands[0]!.name);
}

/**
 * The words for an interval: the band of its lower and that of its upper limit, the same twice where one
 * band holds it all. Bands are given to the interval, never to the point, and null where there is none.
 * A limit on the border of two bands belongs to the higher.
 */
export function verbalBands(
  ci: readonly [number, number] | null,
  scale: BandScale,
): readonly [string, string] | null {
  if (ci === null) return null;
  const bands = scale === "koo-li" ? kooLi : landisKoch;
  return [bandOf(ci[0], bands), bandOf(ci[1], bands)];
}
