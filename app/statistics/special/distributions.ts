import { betaKernel, betaTails } from "./incomplete-beta";
import { gammaTails } from "./incomplete-gamma";

/** P(X >= x) of chi-squared with df > 0 degrees of freedom. */
export function chiSquaredUpper(x: number, df: number): number {
  return gammaTails(df / 2, x / 2)[1];
}

/** The beta variate of an F value and its complement: both without cancellation. */
function betaOfF(f: number, df1: number, df2: number): [number, number] {
  const whole = df1 * f + df2;
  return [(df1 * f) / whole, df2 / whole];
}

/** P(F >= f) with df1, df2 > 0, whole or not. */
export function fUpper(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  if (f === Infinity) return 0;
  const [x, y] = betaOfF(f, df1, df2);
  return betaTails(df1 / 2, df2 / 2, x, y)[1];
}

/**
 * The F quantile: the f with P(F <= f) = p, to about 1e-13 relative. p in (0, 1).
 * Newton steps on log f between two bounds that always hold the answer.
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  const excess = (logF: number): number => {
    const [x, y] = betaOfF(Math.exp(logF), df1, df2);
    const [lower, upper] = betaTails(df1 / 2, df2 / 2, x, y);
    return p <= 0.5 ? lower - p : 1 - p - upper;
  };
  let low = -1;
  let high = 1;
  while (excess(low) > 0) low *= 2;
  while (excess(high) < 0) high *= 2;
  let at = 0;
  for (let step = 0; step < 200; step += 1) {
    const error = excess(at);
    if (error > 0) high = at;
    else low = at;
    const [x, y] = betaOfF(Math.exp(at), df1, df2);
    const slope = betaKernel(df1 / 2, df2 / 2, x, y);
    const newton = at - error / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - at) < 1e-15 * Math.max(1, Math.abs(at))) return Math.exp(next);
    at = next;
  }
  return Math.exp(at);
}

/** The upper quantile of Student's t: the t >= 0 with P(T <= t) = p, for p in [1/2, 1). */
export function tQuantile(p: number, df: number): number {
  return p === 0.5 ? 0 : Math.sqrt(fQuantile(2 * p - 1, 1, df));
}

/** Up to this many trials the coefficients are added up one by one: 2^n is still a double. */
const countedTrials = 1000;

/** The binomial coefficients n over 0, ..., n over k: the last one and their sum. */
function coefficients(k: number, n: number): { last: number; sum: number } {
  let last = 1;
  let sum = 1;
  for (let i = 1; i <= k; i += 1) {
    last = (last * (n - i + 1)) / i;
    sum += last;
  }
  return { last, sum };
}

/** P(X <= k) of the binomial distribution with chance 1/2; whole k and n, n >= 0. */
export function fairBinomialCdf(k: number, n: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (n <= countedTrials) return coefficients(k, n).sum * 0.5 ** n;
  return betaTails(n - k, k + 1, 0.5, 0.5)[0];
}

/** P(X = k) of the binomial distribution with chance 1/2. */
export function fairBinomialMass(k: number, n: number): number {
  if (k < 0 || k > n) return 0;
  if (n <= countedTrials) return coefficients(k, n).last * 0.5 ** n;
  if (k === 0 || k === n) return 0.5 ** n;
  return betaKernel(k, n - k, 0.5, 0.5) * (n / (k * (n - k)));
}
