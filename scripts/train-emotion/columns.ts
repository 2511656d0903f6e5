import { columnCount, sizes } from "~/domain/emotion/weights";
import type { MessageVector } from "~/domain/emotion/message-vector";
import type { HiddenScores } from "./hidden-scores";
import type { RatioScores } from "./ratio-scores";

/** The columns of the weights file: direct scores, hidden units, and affects still at 0. */
export function joinColumns(direct: RatioScores, hidden: HiddenScores): Float64Array {
  const features = hidden.rows.length / sizes.hidden;
  const columns = new Float64Array(features * columnCount);
  for (let row = 0; row < features; row += 1) {
    const at = row * columnCount;
    for (let c = 0; c < sizes.categories; c += 1) {
      columns[at + c] = direct.rows[row * sizes.categories + c]!;
    }
    for (let j = 0; j < sizes.hidden; j += 1) {
      columns[at + sizes.categories + j] = hidden.rows[row * sizes.hidden + j]!;
    }
  }
  return columns;
}

/** The sums of a message over all columns. */
export function sumRows(columns: Float64Array, vector: MessageVector): Float64Array {
  const sums = new Float64Array(columnCount);
  for (let k = 0; k < vector.rows.length; k += 1) {
    const start = vector.rows[k]! * columnCount;
    for (let c = 0; c < columnCount; c += 1) sums[c]! += columns[start + c]! * vector.values[k]!;
  }
  return sums;
}
