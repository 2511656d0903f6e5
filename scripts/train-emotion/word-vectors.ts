import { readFileSync } from "node:fs";
import { wordHash } from "~/domain/emotion/features";

/** Numbers in a word vector. */
export const vectorWidth = 100;

/** What word-vectors.bin (see pack-word-vectors.ts) holds: its words, and the numbers of the vector at a place. */
export interface PackedVectors {
  readonly words: readonly string[];
  readonly numberAt: (place: number, k: number) => number;
}

export function readPackedVectors(): PackedVectors {
  const bytes = readFileSync(new URL("word-vectors.bin", import.meta.url));
  const end = bytes.indexOf("\n\n");
  return {
    words: bytes.subarray(0, end).toString("utf8").split("\n"),
    numberAt: (place, k) => bytes.readInt8(end + 2 + place * vectorWidth + k) / 32,
  };
}

/** The vector of a known word by its row in the weights. */
export type WordVectors = ReadonlyMap<number, Float64Array>;

/** The packed vectors of the words that have a row. */
export function readWordVectors(rowOf: (hash: number) => number): WordVectors {
  const { words, numberAt } = readPackedVectors();
  const found = new Map<number, Float64Array>();
  words.forEach((word, place) => {
    const row = rowOf(wordHash(word));
    if (row < 0) return;
    found.set(
      row,
      Float64Array.from({ length: vectorWidth }, (_, k) => numberAt(place, k)),
    );
  });
  return found;
}
