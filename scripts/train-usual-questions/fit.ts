import {
  countedIn,
  type CountedFeature,
  type MeaningOf,
} from "~/domain/simulator/usual-questions/features";
import type { UsualWeights } from "~/domain/simulator/usual-questions/model";
import { minimize } from "../train-emotion/minimize";

/** Keeps weights small, so that no single word decides. Chosen on the sentences by which the thresholds were. */
const restraint = 0.05;
const steps = 90;
/** Examples in which a feature must stand. */
const fewest = 2;
/** A sentence, and the place of its class among all classes. */
export interface Placed {
  readonly text: string;
  readonly at: number;
}

interface Row {
  /** Where the weights of each feature begin. */
  readonly starts: Int32Array;
  readonly values: Float64Array;
  readonly at: number;
}

function columnsOf(all: readonly (readonly CountedFeature[])[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const counted of all) for (const [key] of counted) seen.set(key, (seen.get(key) ?? 0) + 1);
  const columns = new Map<number, number>();
  for (const [key, count] of seen) if (count >= fewest) columns.set(key, columns.size);
  return columns;
}

function rowOf(
  counted: readonly CountedFeature[],
  at: number,
  columns: Map<number, number>,
  classes: number,
): Row {
  const known = counted.filter(([key]) => columns.has(key));
  return {
    starts: Int32Array.from(known, ([key]) => (columns.get(key) ?? 0) * classes),
    values: Float64Array.from(known, ([, value]) => value),
    at,
  };
}

/** Turns scores into chances in their place, and gives the chance of one class. */
function settle(scores: Float64Array, at: number): number {
  const classes = scores.length;
  const highest = scores.reduce((most, one) => Math.max(most, one), -Infinity);
  let sum = 0;
  for (let each = 0; each < classes; each += 1)
    sum += scores[each] = Math.exp(scores[each]! - highest);
  for (let each = 0; each < classes; each += 1) scores[each]! /= sum;
  return scores[at]!;
}

/** Adds a row's push to the slope, and gives its loss; `scores` is room to work in. */
function addRow(
  { starts, values, at }: Row,
  place: Float64Array,
  slope: Float64Array,
  bias: number,
  scores: Float64Array,
): number {
  const classes = scores.length;
  for (let each = 0; each < classes; each += 1) scores[each] = place[bias + each]!;
  for (let cell = 0; cell < starts.length; cell += 1) {
    const start = starts[cell]!;
    const value = values[cell]!;
    for (let each = 0; each < classes; each += 1) scores[each]! += place[start + each]! * value;
  }
  const loss = -Math.log(Math.max(1e-12, settle(scores, at)));
  scores[at]! -= 1;
  for (let cell = 0; cell < starts.length; cell += 1) {
    const start = starts[cell]!;
    const value = values[cell]!;
    for (let each = 0; each < classes; each += 1) slope[start + each]! += scores[each]! * value;
  }
  for (let each = 0; each < classes; each += 1) slope[bias + each]! += scores[each]!;
  return loss;
}

/** Logistic regression over all classes at once (softmax); of the weights the `kept` largest. */
export function fitClasses(
  examples: readonly Placed[],
  classes: number,
  kept: number,
  meaningOf: MeaningOf,
): UsualWeights {
  const all = examples.map(({ text }) => countedIn(text, meaningOf));
  const columns = columnsOf(all);
  const bias = columns.size * classes;
  const rows = examples.map(({ at }, place) => rowOf(all[place] ?? [], at, columns, classes));
  const scores = new Float64Array(classes);
  const place = minimize(bias + classes, steps, (now, slope) => {
    let loss = 0;
    for (const row of rows) loss += addRow(row, now, slope, bias, scores);
    for (let at = 0; at < bias; at += 1) {
      loss += 0.5 * restraint * now[at]! * now[at]!;
      slope[at]! += restraint * now[at]!;
    }
    return loss;
  });
  const sizes = place.subarray(0, bias).map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - kept)] ?? 0;
  const features = new Map<number, (readonly [number, number])[]>();
  for (const [key, column] of columns) {
    const own = [...place.subarray(column * classes, (column + 1) * classes)];
    const weights = own.flatMap((weight, at) =>
      Math.abs(weight) >= least ? [[at, weight] as const] : [],
    );
    if (weights.length > 0) features.set(key, weights);
  }
  return { biases: [...place.subarray(bias, bias + classes)], features };
}
