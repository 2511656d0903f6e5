import { deviancePart, stirlingError } from "./log-gamma";

/** x^a e^-x / Gamma(a + 1), by Loader's saddle-point form of the Poisson density. */
function gammaKernel(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviancePart(a, x)) / Math.sqrt(2 * Math.PI * a);
}

/** The series of DLMF 8.11.4, times the kernel: P(a, x) for x < a + 1. */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 100_000; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return gammaKernel(a, x) * sum;
}

/** The continued fraction of DLMF 8.9.2 by Lentz's method: Q(a, x) for x >= a + 1. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 100_000; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return gammaKernel(a, x) * a * value;
}

/** Both tails of the gamma distribution: [P(a, x), Q(a, x)], a > 0, x >= 0, to about 1e-14. */
export function gammaTails(a: number, x: number): [number, number] {
  if (x <= 0) return [0, 1];
  if (x === Infinity) return [1, 0];
  if (x < a + 1) {
    const lower = series(a, x);
    return [lower, 1 - lower];
  }
  const upper = fraction(a, x);
  return [1 - upper, upper];
}
