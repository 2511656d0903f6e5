import { logistic, softmax } from "~/domain/emotion/arithmetic";
import { sizes } from "~/domain/emotion/weights";
import type { Example } from "./examples";
import { seededRandom, shuffle } from "./random";

/** Weights through a few hidden (linear) units to categories and fine labels together. */
export interface HiddenScores {
  /** One row of `sizes.hidden` a feature. */
  readonly rows: Float32Array;
  /** One row of `sizes.hidden` an output: categories, then fine labels. */
  readonly outputs: Float64Array;
  readonly bias: Float64Array;
}

const passes = 4;
const rate = 0.03;
const lastRate = 0.05;
const dropped = 0.5;
const fineWeight = 0.5;
const longestVector = 20_000;

/**
 * A low-rank linear model learnt on both tasks at once, by AdaGrad with features dropped at random:
 * what the 28 fine labels teach about a word serves the seven categories and the affect heads.
 */
export function trainHiddenScores(
  examples: readonly Example[],
  features: number,
  seed: number,
): HiddenScores {
  const width = sizes.hidden;
  const count = sizes.categories + sizes.fine;
  const random = seededRandom(seed);
  const rows = Float32Array.from({ length: features * width }, () => (random() - 0.5) * 0.2);
  const rowSquares = new Float32Array(features).fill(1e-3);
  const outputs = Float64Array.from({ length: count * width }, () => (random() - 0.5) * 0.5);
  const outputSquares = new Float64Array(count * width).fill(1e-2);
  const bias = new Float64Array(count);
  const order = Int32Array.from(examples, (_, i) => i);
  const kept = new Uint8Array(longestVector);
  const hidden = new Float64Array(width);
  const back = new Float64Array(width);
  const scores = new Float64Array(count);
  const slope = new Float64Array(count);
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    const speed = rate * (1 - pass / passes + lastRate);
    for (const n of order) {
      const example = examples[n]!;
      const { rows: known, values } = example.vector;
      for (let k = 0; k < known.length; k += 1) kept[k] = random() < dropped ? 0 : 1;
      hidden.fill(0);
      for (let k = 0; k < known.length; k += 1) {
        if (kept[k] === 0) continue;
        const start = known[k]! * width;
        for (let j = 0; j < width; j += 1) hidden[j]! += rows[start + j]! * values[k]!;
      }
      for (let o = 0; o < count; o += 1) {
        let sum = bias[o]!;
        for (let j = 0; j < width; j += 1) sum += outputs[o * width + j]! * hidden[j]!;
        scores[o] = sum;
      }
      slopes(scores, example, slope);
      back.fill(0);
      for (let o = 0; o < count; o += 1) {
        const g = slope[o]!;
        bias[o]! -= speed * 0.1 * g;
        for (let j = 0; j < width; j += 1) {
          const at = o * width + j;
          back[j]! += outputs[at]! * g;
          const step = g * hidden[j]!;
          outputSquares[at]! += step * step;
          outputs[at]! -= (speed * step) / Math.sqrt(outputSquares[at]!);
        }
      }
      let strength = 0;
      for (let j = 0; j < width; j += 1) strength += (back[j]! * back[j]!) / width;
      for (let k = 0; k < known.length; k += 1) {
        if (kept[k] === 0) continue;
        const row = known[k]!;
        const value = values[k]!;
        rowSquares[row]! += strength * value * value;
        const step = (speed * value) / Math.sqrt(rowSquares[row]!);
        for (let j = 0; j < width; j += 1) rows[row * width + j]! -= step * back[j]!;
      }
    }
  }
  return { rows, outputs, bias };
}

function slopes(scores: Float64Array, example: Example, slope: Float64Array): void {
  const shares = softmax(scores.subarray(0, sizes.categories));
  for (let c = 0; c < sizes.categories; c += 1) {
    slope[c] = (shares[c]! - example.target[c]!) * example.weight;
  }
  for (let o = sizes.categories; o < scores.length; o += 1) {
    slope[o] = example.fine.length > 0 ? fineWeight * logistic(scores[o]!) : 0;
  }
  for (const label of example.fine) slope[sizes.categories + label]! -= fineWeight;
}
