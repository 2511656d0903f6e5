import type { MessageVector } from "~/domain/emotion/message-vector";
import { fitRidge, type RidgeRow } from "./ridge";

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

/** Fits the head of one affect (0 valence, 1 arousal) by ridge regression on standardised summaries. */
export function fitAffects(
  rows: readonly AffectRow[],
  features: number,
  affect: 0 | 1,
  penalty: { features: number; summary: number } = penalties[affect],
): AffectHead {
  const width = rows[0]?.summary.length ?? 0;
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
  for (let i = 0; i < width; i += 1) spread[i] = Math.sqrt(spread[i]!) || 1;
  const ridgeRows = rows.map((row): RidgeRow => ({
    vector: row.vector,
    summary: row.summary.map((value, i) => (value - middle[i]!) / spread[i]!),
    value: row.affects[affect] - mean,
    weight: row.weight,
  }));
  const fit = fitRidge(ridgeRows, features, penalty);
  const summary = fit.summary.map((weight, i) => weight / spread[i]!);
  const bias = summary.reduce((sum, weight, i) => sum - weight * middle[i]!, mean);
  return { features: fit.features, summary, bias };
}
