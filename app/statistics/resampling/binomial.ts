import type { Random } from "./random";

/** The tail of Stirling's series for log k!, as BTRS uses it. */
function stirlingTail(k: number): number {
  const table = [
    0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509,
    0.01664469118982119, 0.01387612882307075, 0.01189670994589177, 0.01041126526197209,
    0.009255462182712733, 0.008330563433362871,
  ];
  const known = table[k];
  if (known !== undefined) return known;
  const x = k + 1;
  const square = x * x;
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / x;
}

/** Sequential search in the distribution function; for a small mean. */
function byInversion(random: Random, n: number, p: number): number {
  const ratio = p / (1 - p);
  let probability = Math.exp(n * Math.log1p(-p));
  let left = random.next();
  for (let k = 0; k < n; k += 1) {
    if (left < probability) return k;
    left -= probability;
    probability *= (ratio * (n - k)) / (k + 1);
  }
  return n;
}

/** Transformed rejection with squeeze (BTRS; Hörmann 1993); for n p >= 10 and p <= 1/2. */
function byRejection(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const vr = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const ratio = p / (1 - p);
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = random.next() - 0.5;
    let v = random.next();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= vr) return k;
    if (k < 0 || k > n) continue;
    v = Math.log((v * alpha) / (a / (us * us) + b));
    const bound =
      (mode + 0.5) * Math.log((mode + 1) / (ratio * (n - mode + 1))) +
      (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * Math.log((ratio * (n - k + 1)) / (k + 1)) +
      stirlingTail(mode) +
      stirlingTail(n - mode) -
      stirlingTail(k) -
      stirlingTail(n - k);
    if (v <= bound) return k;
  }
}

/**
 * A draw from the binomial distribution.
 * @param n number of trials, a whole number >= 0
 * @param p chance of success; values outside [0, 1] count as the nearer end
 */
export function drawBinomial(random: Random, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p);
}
