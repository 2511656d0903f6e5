import { readFileSync } from "node:fs";
import { wordHash } from "~/domain/emotion/features";

/** Numbers in a word vector. */
export const vectorWidth = 100;

/** The vector of a known word by its row in the weights. */
export type WordVectors = ReadonlyMap<number, Float64Array>;

/** The vectors of word-vectors.bin (see pack-word-vectors.ts) for words that have a row. */
export function readWordVectors(rowOf: (hash: number) => number): WordVectors {
  const bytes = readFileSync(new URL("word-vectors.bin", import.meta.url));
  const end = bytes.indexOf("\n\n");
  const words = bytes.subarray(0, end).toString("utf8").split("\n");
  const found = new Map<number, Float64Array>();
  words.forEach((word, place) => {
    const row = rowOf(wordHash(word));
    if (row < 0) return;
    const start = end + 2 + place * vectorWidth;
    found.set(
      row,
      Float64Array.from({ length: vectorWidth }, (_, i) => bytes.readInt8(start + i) / 32),
    );
  });
  return found;
}
