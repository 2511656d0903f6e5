import { readPackedVectors, vectorWidth } from "../train-emotion/word-vectors";

/** The words of word-vectors.bin, the commonest first, with their vectors about a common middle. */
export interface Meanings {
  readonly words: readonly string[];
  /** The vector of a word, shortened for the commonest words, which say least; null where unknown. */
  readonly of: (word: string) => Float64Array | null;
}

const commonest = 0.15;
const scale = 5;

export function readMeanings(): Meanings {
  const { words, numberAt } = readPackedVectors();
  const place = new Map(words.map((word, at) => [word, at]));
  const middle = Float64Array.from(
    { length: vectorWidth },
    (_, k) => words.reduce((sum, __, at) => sum + numberAt(at, k), 0) / words.length,
  );
  const kept = new Map<string, Float64Array>();
  const read = (word: string, at: number): Float64Array => {
    const weight = Math.min(1, commonest + Math.log10(1 + at) / 4) / scale;
    return middle.map((centre, k) => (numberAt(at, k) - centre) * weight);
  };
  return {
    words,
    of: (word) => {
      const at = place.get(word);
      if (at === undefined) return null;
      const vector = kept.get(word) ?? read(word, at);
      kept.set(word, vector);
      return vector;
    },
  };
}
