const halfLogTwoPi = 0.9189385332046727;

/** Stirling's correction log Gamma(x) - ((x - 1/2) log x - x + log(2 pi) / 2), for x >= 15. */
function stirlingSeries(x: number): number {
  const s = 1 / (x * x);
  const inner =
    1 / 1260 -
    s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s * (1 / 156 - (s * 3617) / 122400))));
  return (1 / 12 - s * (1 / 360 - s * inner)) / x;
}

/**
 * log Gamma(x) for x > 0, to about 1e-15 relative: upward recurrence to x >= 15, then Stirling's
 * series (DLMF 5.11.1).
 */
export function logGamma(x: number): number {
  let product = 1;
  let y = x;
  for (; y < 15; y += 1) product *= y;
  return (y - 0.5) * Math.log(y) - y + halfLogTwoPi + stirlingSeries(y) - Math.log(product);
}

/** log of Gamma(n + 1) / (sqrt(2 pi n) (n / e)^n), for n > 0: the error of Stirling's formula. */
export function stirlingError(n: number): number {
  if (n >= 15) return stirlingSeries(n);
  return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - halfLogTwoPi;
}

/** x log(x / m) + m - x without cancellation near x = m (Loader 2000); x > 0, m > 0. */
export function deviancePart(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
  return sum;
}
