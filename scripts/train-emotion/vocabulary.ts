import type { Features } from "~/domain/emotion/features";
import { indexHashes, storedRarity } from "~/domain/emotion/weights";

export interface Vocabulary {
  readonly hashes: Uint32Array;
  readonly rarity: Float64Array;
  readonly rowOf: (hash: number) => number;
}

const fewestTexts = { words: 2, letters: 4 } as const;

/**
 * The features to keep: seen in enough texts, the most frequent first up to `limit`, in ascending
 * order of their hashes; rarity is ln((1 + N) / (1 + texts)) + 1 as the file stores it.
 */
export function chooseVocabulary(texts: readonly Features[], limit: number): Vocabulary {
  const counts = { words: new Map<number, number>(), letters: new Map<number, number>() };
  for (const text of texts) {
    for (const group of ["words", "letters"] as const) {
      for (const hash of text[group]) counts[group].set(hash, (counts[group].get(hash) ?? 0) + 1);
    }
  }
  const kept = new Map<number, number>();
  for (const group of ["words", "letters"] as const) {
    for (const [hash, count] of counts[group]) {
      if (count >= fewestTexts[group]) kept.set(hash, Math.max(count, kept.get(hash) ?? 0));
    }
  }
  const chosen = [...kept]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, limit)
    .sort(([a], [b]) => a - b);
  const hashes = Uint32Array.from(chosen, ([hash]) => hash);
  const rarity = Float64Array.from(chosen, ([, count]) =>
    storedRarity(Math.log((1 + texts.length) / (1 + count)) + 1),
  );
  return { hashes, rarity, rowOf: indexHashes(hashes) };
}
