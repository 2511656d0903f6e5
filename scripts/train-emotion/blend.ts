import { columnCount, sizes } from "~/domain/emotion/weights";
import type { DirectScores } from "./direct-scores";
import type { HiddenScores } from "./hidden-scores";

/** The category scores through hidden units written out as direct ones, which they equal. */
export function foldHidden(hidden: HiddenScores): DirectScores {
  const features = hidden.rows.length / sizes.hidden;
  const rows = new Float32Array(features * sizes.categories);
  for (let row = 0; row < features; row += 1) {
    for (let c = 0; c < sizes.categories; c += 1) {
      let sum = 0;
      for (let j = 0; j < sizes.hidden; j += 1) {
        sum += hidden.rows[row * sizes.hidden + j]! * hidden.outputs[c * sizes.hidden + j]!;
      }
      rows[row * sizes.categories + c] = sum;
    }
  }
  return { rows, bias: hidden.bias.slice(0, sizes.categories) };
}

/** The mean of direct scores, each counted by its share. */
export function blend(
  members: readonly { readonly scores: DirectScores; readonly share: number }[],
): DirectScores {
  const total = members.reduce((sum, { share }) => sum + share, 0);
  const rows = new Float32Array(members[0]?.scores.rows.length ?? 0);
  const bias = new Float64Array(sizes.categories);
  for (const { scores, share } of members) {
    const part = share / total;
    for (let i = 0; i < rows.length; i += 1) rows[i]! += part * scores.rows[i]!;
    for (let c = 0; c < bias.length; c += 1) bias[c]! += part * scores.bias[c]!;
  }
  return { rows, bias };
}

/** The columns of the weights file: direct scores, hidden units, and affects still at 0. */
export function joinColumns(direct: DirectScores, hidden: HiddenScores): Float64Array {
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
