import { keyOf, type FeatureGroup } from "~/domain/practice/learned/features";
import type { ScreenWeights } from "~/domain/practice/learned/weights";
import { vectorWidth } from "../train-emotion/word-vectors";
import { countedGroups, meaningGroups, shares, type Columns } from "./rows";
import type { Meanings } from "./word-vectors";

/** Counted features and words kept, so that the weights stay small. */
const countedLimit = 6_000;
const wordLimits = { meaning: 8_000, ownMeaning: 4_000, saidMeaning: 4_000 } as const;

/** The weights with the lesser counted features at 0, as they are shipped. */
export function pruned(weights: Float64Array, columns: Columns): Float64Array {
  const order = Int32Array.from({ length: columns.meaningStart }, (_, column) => column).sort(
    (a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b,
  );
  const kept = weights.slice();
  for (const column of order.subarray(countedLimit)) kept[column] = 0;
  return kept;
}

/**
 * Weights of columns as weights of features. The layer over the words' vectors becomes one weight a
 * word, so that no vector is shipped. `threshold` is the score from which on a passage is heard.
 */
export function foldWeights(
  weights: Float64Array,
  columns: Columns,
  meanings: Meanings,
  threshold: number,
): ScreenWeights {
  const groups = {} as Record<FeatureGroup, Map<number, number>>;
  for (const group of countedGroups) {
    const known = [...columns.counted[group]].filter(([, column]) => weights[column] !== 0);
    groups[group] = new Map(known.map(([key, column]) => [key, weights[column]! * shares[group]]));
  }
  meaningGroups.forEach((group, index) => {
    const start = columns.meaningStart + index * vectorWidth;
    const layer = weights.subarray(start, start + vectorWidth);
    groups[group] = new Map(
      meanings.words.slice(0, wordLimits[group]).map((word) => {
        const vector = meanings.of(word) ?? new Float64Array(vectorWidth);
        const sum = vector.reduce((total, value, k) => total + value * layer[k]!, 0);
        return [keyOf(word), sum * shares[group]];
      }),
    );
  });
  return { bias: weights[weights.length - 1]! - threshold, groups };
}
