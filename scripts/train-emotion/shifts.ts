import { softmax } from "~/domain/emotion/arithmetic";
import { macroF1 } from "./figures";

const moves = [-0.8, -0.4, -0.2, 0.2, 0.4, 0.8];
const rounds = 3;

/**
 * One number a category that, added to its score, raises macro-F1 of the likeliest category; found
 * by coordinate search from zero, smallest gains ignored so that chance is not followed far.
 */
export function chooseShifts(
  scores: readonly Float64Array[],
  gold: readonly (readonly number[])[],
  classes: number,
): Float64Array {
  let best = new Float64Array(classes);
  let top = macroF1(choose(scores, best), gold, classes).macro;
  for (let round = 0; round < rounds; round += 1) {
    for (let c = 0; c < classes; c += 1) {
      const from = best;
      for (const move of moves) {
        const tried = from.slice();
        tried[c]! += move;
        const reached = macroF1(choose(scores, tried), gold, classes).macro;
        if (reached > top + 2e-4) {
          top = reached;
          best = tried;
        }
      }
    }
  }
  return best;
}

/** The likeliest class of each row after the shifts. */
export function choose(scores: readonly Float64Array[], shifts: Float64Array): Int32Array {
  return Int32Array.from(scores, (row) => {
    let best = 0;
    for (let c = 1; c < row.length; c += 1) {
      if (row[c]! + shifts[c]! > row[best]! + shifts[best]!) best = c;
    }
    return best;
  });
}

/**
 * The factor on shifted scores under which the shares are the most honest: the least mean of
 * -ln(share of the right class), among the tenths from 0.3 to 1.5.
 */
export function chooseSharpness(
  scores: readonly Float64Array[],
  gold: readonly (readonly number[])[],
  shifts: Float64Array,
): number {
  const loss = (factor: number): number =>
    scores.reduce((sum, row, i) => {
      const shares = softmax(row.map((score, c) => factor * (score + shifts[c]!)));
      return sum - Math.log(shares[gold[i]![0]!]!);
    }, 0);
  const tenths = Array.from({ length: 13 }, (_, i) => (i + 3) / 10);
  return tenths.reduce((best, factor) => (loss(factor) < loss(best) ? factor : best));
}
