import { gammaTails } from "./incomplete-gamma";

/** P(Z <= z) of the standard normal distribution, each tail to about 1e-14 relative. */
export function normalCdf(z: number): number {
  const [inner, outer] = gammaTails(0.5, (z * z) / 2);
  return z < 0 ? outer / 2 : 0.5 + inner / 2;
}

/** The value at x of a polynomial whose coefficients are given from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

interface Ratio {
  readonly top: readonly number[];
  readonly bottom: readonly number[];
}

/** Near the middle, in 0.180625 - q^2 with q = p - 1/2; |q| up to 0.425. */
const central: Ratio = {
  top: [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ],
  bottom: [
    5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ],
};

/** In the tails, in r - 1.6 with r = sqrt(-log of the tail's share); r up to 5. */
const outer: Ratio = {
  top: [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
    1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
    1.42343711074968357734,
  ],
  bottom: [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
    0.14810397642748007459, 0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187,
    1,
  ],
};

/** Far out, in r - 5. */
const farthest: Ratio = {
  top: [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.2426609473880784386e-3,
    0.026532189526576123093, 0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699,
    6.6579046435011037772,
  ],
  bottom: [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
    7.868691311456132591e-4, 0.0148753612908506148525, 0.13692988092273580531,
    0.59983220655588793769, 1,
  ],
};

const ratio = ({ top, bottom }: Ratio, x: number): number =>
  polynomial(top, x) / polynomial(bottom, x);

/**
 * The standard normal quantile to about 1e-15 relative (Wichura 1988, algorithm AS 241, PPND16).
 * @param p in (0, 1); 0 and 1 give -Infinity and Infinity
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(central, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const z = r <= 5 ? ratio(outer, r - 1.6) : ratio(farthest, r - 5);
  return q < 0 ? -z : z;
}
