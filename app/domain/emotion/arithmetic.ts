const ln2 = 0.6931471805599453;

/**
 * e to the x, from additions and multiplications only, so that a browser and a server give the same
 * bits (an engine may compute `Math.exp` as it likes). Relative error below 1e-12 for |x| <= 60; the
 * input is held within [-60, 60]; NaN gives NaN.
 */
export function exponential(x: number): number {
  const held = x > 60 ? 60 : x < -60 ? -60 : x;
  const halvings = Math.round(held / ln2);
  const rest = held - halvings * ln2;
  let sum = 1;
  for (let n = 14; n >= 1; n -= 1) sum = 1 + (rest / n) * sum;
  return sum * 2 ** halvings;
}

/** The logistic function, in [0, 1]. */
export function logistic(x: number): number {
  return 1 / (1 + exponential(-x));
}

/** Shares in the proportions of e to the scores; sums to 1 up to rounding. `scores` is not empty. */
export function softmax(scores: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(scores.length);
  let top = -Infinity;
  for (let i = 0; i < scores.length; i += 1) top = Math.max(top, scores[i]!);
  let sum = 0;
  for (let i = 0; i < scores.length; i += 1) sum += shares[i] = exponential(scores[i]! - top);
  for (let i = 0; i < scores.length; i += 1) shares[i]! /= sum;
  return shares;
}
