import { minimize } from "../train-emotion/minimize";
import type { Rows } from "./rows";

/** What each row should be, and how much it counts. */
export interface Targets {
  readonly heard: readonly boolean[];
  readonly weights: readonly number[];
}

/** Keeps weights small, so that no single word decides. */
const restraint = 0.15;
const heardCounts = 1.5;
const steps = 100;

/** Logistic regression over sparse rows; the bias is the last number. `use` chooses the rows. */
export function fit(
  rows: Rows,
  columns: number,
  targets: Targets,
  use: (row: number) => boolean,
): Float64Array {
  const used = targets.heard.flatMap((_, row) => (use(row) ? [row] : []));
  const signs = Float64Array.from(targets.heard, (heard) => (heard ? 1 : -1));
  const counts = Float64Array.from(
    targets.weights,
    (weight, row) => weight * (targets.heard[row] ? heardCounts : 1),
  );
  return minimize(columns + 1, steps, (place, slope) => {
    let loss = 0;
    for (const row of used) {
      const sign = signs[row]!;
      const margin = sign * scoreRow(rows, row, place);
      loss +=
        counts[row]! *
        (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
      const push = (-counts[row]! * sign) / (1 + Math.exp(margin));
      for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1)
        slope[rows.places[at]!]! += push * rows.values[at]!;
      slope[columns]! += push;
    }
    for (let column = 0; column < columns; column += 1) {
      loss += 0.5 * restraint * place[column]! * place[column]!;
      slope[column]! += restraint * place[column]!;
    }
    return loss;
  });
}

/** The score of a row; the bias is the last of the weights. */
export function scoreRow(rows: Rows, row: number, weights: Float64Array): number {
  let score = weights[weights.length - 1]!;
  for (let at = rows.starts[row]!; at < rows.starts[row + 1]!; at += 1)
    score += weights[rows.places[at]!]! * rows.values[at]!;
  return score;
}
