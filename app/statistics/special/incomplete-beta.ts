import { deviancePart, stirlingError } from "./log-gamma";

/**
 * x^a y^b / B(a, b) with y = 1 - x given by the caller, by Loader's saddle-point form of the
 * binomial density, so that large a and b lose no digits.
 */
export function betaKernel(a: number, b: number, x: number, y: number): number {
  if (x <= 0 || y <= 0) return 0;
  const n = a + b;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviancePart(a, n * x) -
    deviancePart(b, n * y);
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n));
}

const tiny = 1e-300;
const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/** The continued fraction of DLMF 8.17.22 by Lentz's method; for x < (a + 1) / (a + b + 2). */
function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return value;
}

/**
 * Both tails of the beta distribution: [I_x(a, b), 1 - I_x(a, b)], each to about 1e-14 relative
 * while it is not subnormal. a, b > 0.
 * @param y 1 - x, given apart so that x near 1 loses nothing
 */
export function betaTails(a: number, b: number, x: number, y: number): [number, number] {
  if (x <= 0) return [0, 1];
  if (y <= 0) return [1, 0];
  const kernel = betaKernel(a, b, x, y);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = (kernel * continuedFraction(a, b, x)) / a;
    return [lower, 1 - lower];
  }
  const upper = (kernel * continuedFraction(b, a, y)) / b;
  return [1 - upper, upper];
}
