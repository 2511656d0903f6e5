import type { MessageVector } from "~/domain/emotion/message-vector";

/** One row of the ridge regression: known features, a standardised summary, the value, a weight. */
export interface RidgeRow {
  readonly vector: MessageVector;
  readonly summary: Float64Array;
  readonly value: number;
  readonly weight: number;
}

export interface RidgeFit {
  readonly features: Float64Array;
  readonly summary: Float64Array;
}

const steps = 60;

/**
 * Least squares with a squared penalty on both parts, by conjugate gradients on the normal equations
 * with a fixed number of steps. The values are taken as centred.
 */
export function fitRidge(
  rows: readonly RidgeRow[],
  features: number,
  penalty: { features: number; summary: number },
): RidgeFit {
  const width = rows[0]?.summary.length ?? 0;
  const size = features + width;
  const apply = (x: Float64Array): Float64Array => {
    const out = new Float64Array(size);
    for (const row of rows) addRow(out, row, features, row.weight * dot(x, row, features));
    for (let i = 0; i < features; i += 1) out[i]! += penalty.features * x[i]!;
    for (let i = features; i < size; i += 1) out[i]! += penalty.summary * x[i]!;
    return out;
  };
  const solution = new Float64Array(size);
  const rest = new Float64Array(size);
  for (const row of rows) addRow(rest, row, features, row.weight * row.value);
  const direction = rest.slice();
  let power = inner(rest, rest);
  for (let step = 0; step < steps && power > 1e-18; step += 1) {
    const moved = apply(direction);
    const stride = power / inner(direction, moved);
    for (let i = 0; i < size; i += 1) {
      solution[i]! += stride * direction[i]!;
      rest[i]! -= stride * moved[i]!;
    }
    const next = inner(rest, rest);
    const turn = next / power;
    for (let i = 0; i < size; i += 1) direction[i] = rest[i]! + turn * direction[i]!;
    power = next;
  }
  return { features: solution.slice(0, features), summary: solution.slice(features) };
}

/** The fitted value of a row. */
export function predict(fit: RidgeFit, vector: MessageVector, summary: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < vector.rows.length; k += 1) {
    sum += fit.features[vector.rows[k]!]! * vector.values[k]!;
  }
  for (let i = 0; i < summary.length; i += 1) sum += fit.summary[i]! * summary[i]!;
  return sum;
}

function dot(x: Float64Array, row: RidgeRow, features: number): number {
  const { vector, summary } = row;
  let sum = 0;
  for (let k = 0; k < vector.rows.length; k += 1) sum += x[vector.rows[k]!]! * vector.values[k]!;
  for (let i = 0; i < summary.length; i += 1) sum += x[features + i]! * summary[i]!;
  return sum;
}

function addRow(out: Float64Array, row: RidgeRow, features: number, by: number): void {
  const { vector, summary } = row;
  for (let k = 0; k < vector.rows.length; k += 1) out[vector.rows[k]!]! += by * vector.values[k]!;
  for (let i = 0; i < summary.length; i += 1) out[features + i]! += by * summary[i]!;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
