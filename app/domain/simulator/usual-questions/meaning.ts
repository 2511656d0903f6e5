import { bytesOf, float32, readBytes } from "../../practice/learned/bytes";

/** Numbers in the vector of a word (GloVe, Pennington et al. 2014), and in that of a sentence. */
export const meaningWidth = 100;

/** The words whose vectors are known, how much each says in a question, and the vectors (GloVe, see docs/emotion-model.md). */
export interface Meanings {
  readonly words: readonly string[];
  /** From 0 to 1 for each word: the commonest say least. */
  readonly says: readonly number[];
  /** Number k of the vector of the word at a place. */
  readonly numberAt: (place: number, k: number) => number;
  /** The vector of the mean sentence. */
  readonly middle: readonly number[];
  /** By how much the vectors of sentences are shortened, so that they are about 1 long. */
  readonly scale: number;
}

/** Between two levels of a number in a vector: sixteen of them span what nearly all numbers are. Format of the file, a design choice. */
const level = 0.16;
const lowest = -8;
const highest = 7;
const most = 255;

const levelOf = (number: number): number =>
  Math.min(highest, Math.max(lowest, Math.round(number / level))) - lowest;

/** Packs vectors into bytes: the middle, the scale, then for each word how much it says and two numbers a byte. */
export function packMeanings({ words, says, numberAt, middle, scale }: Meanings): number[] {
  const bytes = [...middle, scale].flatMap((number) => [...float32(number)]);
  words.forEach((_, place) => {
    bytes.push(Math.round((says[place] ?? 0) * most));
    for (let k = 0; k < meaningWidth; k += 2)
      bytes.push(levelOf(numberAt(place, k)) * 16 + levelOf(numberAt(place, k + 1)));
  });
  return bytes;
}

/** Reads what `packMeanings` wrote; `words` in the same order, one a line. */
export function unpackMeanings(words: string, packed: string): Meanings {
  const bytes = bytesOf(packed);
  const { float } = readBytes(bytes);
  const middle = Array.from({ length: meaningWidth }, float);
  const scale = float();
  const start = (meaningWidth + 1) * 4;
  const size = 1 + meaningWidth / 2;
  const listed = words.split("\n");
  const numberAt = (place: number, k: number) => {
    const both = bytes[start + place * size + 1 + (k >> 1)] ?? 0;
    return ((k % 2 === 0 ? both >> 4 : both & 15) + lowest) * level;
  };
  const says = listed.map((_, place) => (bytes[start + place * size] ?? 0) / most);
  return { words: listed, says, numberAt, middle, scale };
}

/** Gives the vector of a sentence by its words: their mean, each by how much it says, about the middle; null where none is known. */
export function meaningIn({ words, says, numberAt, middle, scale }: Meanings) {
  const places = new Map(words.map((word, place) => [word, place]));
  return (said: readonly string[]): Float64Array | null => {
    const known = said.flatMap((word) => places.get(word) ?? []);
    const sum = known.reduce((total, place) => total + (says[place] ?? 0), 0);
    if (sum === 0) return null;
    return Float64Array.from({ length: meaningWidth }, (_, k) => {
      const at = known.reduce((total, place) => total + (says[place] ?? 0) * numberAt(place, k), 0);
      return (at / sum - (middle[k] ?? 0)) * scale;
    });
  };
}
