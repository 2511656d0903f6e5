import { logistic } from "~/domain/emotion/arithmetic";
import { sizes } from "~/domain/emotion/weights";
import type { Example } from "./examples";
import { minimize } from "./minimize";

/** Weights straight from features to categories, one row of seven a feature. */
export interface RatioScores {
  readonly rows: Float32Array;
  readonly bias: Float64Array;
}

/** Design choices from trials on the development part (docs/emotion-model.md). */
export const ratioSettings = { smoothing: 0.3, looseness: 0.5 } as const;

const steps = 25;
/** A comment of two categories counts as one of either; from three on it teaches neither. */
const present = 0.4;

/**
 * One logistic regression a category against the rest, on features scaled by the log-ratio of their
 * shares inside and outside of the category (after Wang and Manning 2012).
 */
export function trainRatioScores(
  examples: readonly Example[],
  features: number,
  settings: { smoothing: number; looseness: number } = ratioSettings,
): RatioScores {
  const count = sizes.categories;
  const rows = new Float32Array(features * count);
  const bias = new Float64Array(count);
  for (let c = 0; c < count; c += 1) {
    const ratios = logRatios(examples, features, c, settings.smoothing);
    const weights = fitOne(examples, ratios, c, settings.looseness);
    for (let row = 0; row < features; row += 1) {
      rows[row * count + c] = weights[row]! * ratios[row]!;
    }
    bias[c] = weights[features]!;
  }
  return { rows, bias };
}

function logRatios(
  examples: readonly Example[],
  features: number,
  c: number,
  smoothing: number,
): Float64Array {
  const inside = new Float64Array(features).fill(smoothing);
  const outside = new Float64Array(features).fill(smoothing);
  for (const { vector, target } of examples) {
    for (let k = 0; k < vector.rows.length; k += 1) {
      const row = vector.rows[k]!;
      inside[row]! += target[c]! * vector.values[k]!;
      outside[row]! += (1 - target[c]!) * vector.values[k]!;
    }
  }
  const within = inside.reduce((sum, value) => sum + value, 0);
  const without = outside.reduce((sum, value) => sum + value, 0);
  return inside.map((value, row) => Math.log(value / within / (outside[row]! / without)));
}

/** Weights of the scaled features, then the bias, which is penalised like them. */
function fitOne(
  examples: readonly Example[],
  ratios: Float64Array,
  c: number,
  looseness: number,
): Float64Array {
  const size = ratios.length;
  const wanted = Int8Array.from(examples, ({ target }) => (target[c]! > present ? 1 : 0));
  return minimize(size + 1, steps, (weights, slope) => {
    let loss = 0;
    for (let i = 0; i <= size; i += 1) {
      loss += 0.5 * weights[i]! ** 2;
      slope[i] = weights[i]!;
    }
    examples.forEach(({ vector, weight }, n) => {
      let score = weights[size]!;
      for (let k = 0; k < vector.rows.length; k += 1) {
        const row = vector.rows[k]!;
        score += weights[row]! * ratios[row]! * vector.values[k]!;
      }
      const signed = wanted[n] === 1 ? score : -score;
      const right = logistic(signed);
      const factor = looseness * weight;
      loss -= factor * Math.log(Math.max(1e-12, right));
      const by = factor * (wanted[n] === 1 ? right - 1 : 1 - right);
      for (let k = 0; k < vector.rows.length; k += 1) {
        const row = vector.rows[k]!;
        slope[row]! += by * ratios[row]! * vector.values[k]!;
      }
      slope[size]! += by;
    });
    return loss;
  });
}
