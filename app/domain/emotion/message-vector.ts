import type { Features } from "./features";

/** The known features of a message: rows of the weights and how strongly each counts. */
export interface MessageVector {
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/**
 * Turns feature hashes to known rows weighted by rarity, each group scaled to length 1, so that a
 * long message does not shout over a short one. Unknown features are left out; a message of unknown
 * features only gives an empty vector.
 */
export function vectorize(
  features: Features,
  rowOf: (hash: number) => number,
  rarity: Float64Array,
): MessageVector {
  const rows: number[] = [];
  const values: number[] = [];
  for (const group of [features.words, features.letters]) {
    const start = rows.length;
    let squares = 0;
    for (const hash of group) {
      const row = rowOf(hash);
      if (row < 0) continue;
      const weight = rarity[row]!;
      rows.push(row);
      values.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let i = start; i < values.length; i += 1) values[i]! /= length;
  }
  return { rows: Int32Array.from(rows), values: Float64Array.from(values) };
}
