import type { MessageVector } from "~/domain/emotion/message-vector";
import { softmax } from "~/domain/emotion/arithmetic";
import { sizes } from "~/domain/emotion/weights";
import { seededRandom, shuffle } from "./random";

/** A training message: its vector, the share of each category, fine labels and its weight. */
export interface Example {
  readonly vector: MessageVector;
  readonly target: Float64Array;
  readonly fine: readonly number[];
  readonly weight: number;
}

/** Weights straight from features to categories, one row of seven a feature. */
export interface DirectScores {
  readonly rows: Float32Array;
  readonly bias: Float64Array;
}

const passes = 3;
const rate = 0.08;
const biasRate = 0.02;

/** Multinomial logistic regression by AdaGrad; three passes stand in for a penalty. */
export function trainDirectScores(
  examples: readonly Example[],
  features: number,
  seed: number,
): DirectScores {
  const count = sizes.categories;
  const rows = new Float32Array(features * count);
  const squares = new Float32Array(features * count).fill(1e-2);
  const bias = new Float64Array(count);
  const order = Int32Array.from(examples, (_, i) => i);
  const random = seededRandom(seed);
  const scores = new Float64Array(count);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const n of order) {
      const { vector, target, weight } = examples[n]!;
      scores.set(bias);
      for (let k = 0; k < vector.rows.length; k += 1) {
        const start = vector.rows[k]! * count;
        for (let c = 0; c < count; c += 1) scores[c]! += rows[start + c]! * vector.values[k]!;
      }
      const slope = softmax(scores);
      for (let c = 0; c < count; c += 1) {
        slope[c] = (slope[c]! - target[c]!) * weight;
        bias[c]! -= biasRate * slope[c]!;
      }
      for (let k = 0; k < vector.rows.length; k += 1) {
        const start = vector.rows[k]! * count;
        const value = vector.values[k]!;
        for (let c = 0; c < count; c += 1) {
          const g = slope[c]! * value;
          squares[start + c]! += g * g;
          rows[start + c]! -= (rate * g) / Math.sqrt(squares[start + c]!);
        }
      }
    }
  }
  return { rows, bias };
}
