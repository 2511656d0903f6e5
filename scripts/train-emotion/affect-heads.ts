import type { MessageVector } from "~/domain/emotion/message-vector";
import { fitRidge, type RidgeRow } from "./ridge";
import { vectorWidth, type WordVectors } from "./word-vectors";

/** Word vectors count this much less than a number of the summary (as a larger penalty would). */
const meaningRestraint = 3;

/** A rated message as the affect heads see it. */
export interface AffectRow {
  readonly vector: MessageVector;
  readonly summary: Float64Array;
  readonly affects: readonly [number, number];
  readonly weight: number;
  readonly split: string;
}

/** A head on the raw summary: score = bias + features + summary. */
export interface AffectHead {
  readonly features: Float64Array;
  readonly summary: Float64Array;
  readonly bias: number;
}

/** Chosen on EmoBank's development part, valence first. */
export const penalties = [
  { features: 4, summary: 100 },
  { features: 4, summary: 60 },
] as const;

/** Fits the head of one affect (0 valence, 1 arousal) by ridge regression on standardised summaries
 * and word vectors; the part of the vectors is folded into the weights of the words. */
export function fitAffects(
  plainRows: readonly AffectRow[],
  features: number,
  affect: 0 | 1,
  vectors: WordVectors,
  penalty: { features: number; summary: number } = penalties[affect],
  restraint = meaningRestraint,
): AffectHead {
  const rows = plainRows.map((row) => ({
    ...row,
    summary: Float64Array.of(...row.summary, ...meaningOf(row.vector, vectors)),
  }));
  const width = rows[0]?.summary.length ?? 0;
  const own = width - vectorWidth;
  const middle = new Float64Array(width);
  const spread = new Float64Array(width);
  let total = 0;
  let mean = 0;
  for (const row of rows) {
    total += row.weight;
    mean += row.weight * row.affects[affect];
    for (let i = 0; i < width; i += 1) middle[i]! += row.weight * row.summary[i]!;
  }
  mean /= total;
  for (let i = 0; i < width; i += 1) middle[i]! /= total;
  for (const row of rows) {
    for (let i = 0; i < width; i += 1) {
      spread[i]! += (row.weight * (row.summary[i]! - middle[i]!) ** 2) / total;
    }
  }
  for (let i = 0; i < width; i += 1) {
    spread[i] = (Math.sqrt(spread[i]!) || 1) * (i < own ? 1 : restraint);
  }
  const ridgeRows = rows.map((row): RidgeRow => ({
    vector: row.vector,
    summary: row.summary.map((value, i) => (value - middle[i]!) / spread[i]!),
    value: row.affects[affect] - mean,
    weight: row.weight,
  }));
  const fit = fitRidge(ridgeRows, features, penalty);
  const summary = fit.summary.map((weight, i) => weight / spread[i]!);
  const bias = summary.reduce((sum, weight, i) => sum - weight * middle[i]!, mean);
  const meaning = summary.subarray(own);
  const folded = fit.features.map((weight, row) => {
    const vector = vectors.get(row);
    return vector
      ? weight + vector.reduce((sum, value, i) => sum + value * meaning[i]!, 0)
      : weight;
  });
  return { features: folded, summary: summary.slice(0, own), bias };
}

/** The sum of a message's word vectors, each counted as its word is; linear, so that it folds away. */
function meaningOf(vector: MessageVector, vectors: WordVectors): Float64Array {
  const sum = new Float64Array(vectorWidth);
  for (let k = 0; k < vector.rows.length; k += 1) {
    const found = vectors.get(vector.rows[k]!);
    if (!found) continue;
    for (let i = 0; i < vectorWidth; i += 1) sum[i]! += found[i]! * vector.values[k]!;
  }
  return sum;
}
