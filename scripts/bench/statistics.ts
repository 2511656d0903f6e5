import { krippendorffAlpha, type MeasurementLevel } from "../../app/statistics/krippendorff-alpha";
import { nominalPanel } from "../../app/statistics/nominal-panel";
import { RatingMatrixBuilder, type RatingMatrix } from "../../app/statistics/ratings/matrix";
import { createRandom } from "../../app/statistics/resampling/random";

export const name = "statistics";

interface Shape {
  readonly units: number;
  readonly raters: number;
  readonly missing: number;
  readonly unitsPerCluster: number;
}

/** Ratings on five points: a true value per unit, which two raters in three report. */
function simulated({ units, raters, missing, unitsPerCluster }: Shape): RatingMatrix {
  const random = createRandom(7);
  const builder = new RatingMatrixBuilder({ numeric: true });
  for (let u = 0; u < units; u += 1) {
    const truth = 1 + random.below(5);
    const cluster = unitsPerCluster > 1 ? { cluster: `${Math.floor(u / unitsPerCluster)}` } : {};
    for (let r = 0; r < raters; r += 1) {
      const value = random.next() < 2 / 3 ? truth : 1 + random.below(5);
      const kept = random.next() >= missing;
      builder.add({ unit: `${u}`, rater: `${r}`, value: kept ? value : null, ...cluster });
    }
  }
  return builder.build();
}

/** The shortest of some calls in milliseconds: what the work takes when nothing else disturbs it. */
function shortest(calls: number, work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < calls; i += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const plan = { replicates: 2000, seed: 1 };

function alphaFigures(
  label: string,
  matrix: RatingMatrix,
  level: MeasurementLevel,
  aims: string[],
) {
  return [
    {
      label: `alpha ${label}, point estimate`,
      value: shortest(60, () => krippendorffAlpha(matrix, level)),
      unit: "ms",
      note: `aim ${aims[0]}`,
    },
    {
      label: `alpha ${label}, 2,000 replicates`,
      value: shortest(9, () => krippendorffAlpha(matrix, level, plan)),
      unit: "ms",
      note: `aim ${aims[1]}`,
    },
  ];
}

/** Times of the statistics on one core. */
export function run(): Promise<{ label: string; value: number; unit: string; note?: string }[]> {
  const small = simulated({ units: 10_000, raters: 5, missing: 0, unitsPerCluster: 1 });
  const large = simulated({ units: 100_000, raters: 5, missing: 0.2, unitsPerCluster: 1 });
  const sessions = simulated({ units: 3000, raters: 2, missing: 0, unitsPerCluster: 30 });
  return Promise.resolve([
    ...alphaFigures("10,000 x 5 nominal", small, "nominal", ["6.7 ms", "250 ms"]),
    ...alphaFigures("100,000 x 5 ordinal, 20 % missing", large, "ordinal", ["65 ms", "2,000 ms"]),
    {
      label: "four coefficients, 100 sessions x 30 turns x 2 raters, 2,000 replicates",
      value: shortest(9, () => nominalPanel(sessions, plan)),
      unit: "ms",
    },
  ]);
}
