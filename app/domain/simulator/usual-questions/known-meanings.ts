import type { MeaningOf } from "./features";
import { meaningIn, unpackMeanings } from "./meaning";
import { usualVectors, usualWords } from "./vectors";

let known: MeaningOf | undefined;

/** The vector of a sentence by its words, from the vectors that ship; null where none of them is known. */
export const meaningOfWords: MeaningOf = (words) => {
  known ??= meaningIn(unpackMeanings(usualWords, usualVectors));
  return known(words);
};
