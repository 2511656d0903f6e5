import type { Token } from "./tokens";

/** The groups of features; each group of a message is scaled to the same length. */
export const featureGroups = ["words", "letters"] as const;

/** Feature hashes (unsigned 32 bit) of one message by group; a hash stands once. */
export interface Features {
  readonly words: readonly number[];
  readonly letters: readonly number[];
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** One FNV-1a step over a UTF-16 code unit. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

function hashOf(seed: number, text: string): number {
  let hash = step(offset, seed);
  for (let i = 0; i < text.length; i += 1) hash = step(hash, text.charCodeAt(i));
  return hash;
}

/** Spreads the bits so that both the low and the high ones can serve (Murmur3's finaliser). */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const seeds = { word: 1, pair: 2, negated: 3, manner: 4, letters: 5, skip: 6, triple: 7 } as const;

/** The hash of a single word as a feature. */
export function wordHash(form: string): number {
  return finish(hashOf(seeds.word, form));
}

/** The features of a tokenised message. Order follows the text, so that sums are reproducible. */
export function extractFeatures(tokens: readonly Token[]): Features {
  return { words: wordFeatures(tokens), letters: letterFeatures(tokens) };
}

function wordFeatures(tokens: readonly Token[]): number[] {
  const found = new Set<number>();
  let before = "<s>";
  for (const token of tokens) {
    found.add(wordHash(token.form));
    found.add(finish(hashOf(seeds.pair, `${before} ${token.form}`)));
    if (token.negated && token.kind === "word") found.add(finish(hashOf(seeds.negated, token.form)));
    if (token.shouted) found.add(finish(hashOf(seeds.manner, "shouted")));
    if (token.stretched) found.add(finish(hashOf(seeds.manner, "stretched")));
    before = token.form;
  }
  found.add(finish(hashOf(seeds.pair, `${before} </s>`)));
  return [...found];
}

/** Runs of two to five characters inside a word with its two edges. */
function letterFeatures(tokens: readonly Token[]): number[] {
  const found = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    const padded = ` ${token.form} `;
    for (let start = 0; start < padded.length; start += 1) {
      let hash = step(offset, seeds.letters);
      const end = Math.min(padded.length, start + 5);
      for (let i = start; i < end; i += 1) {
        hash = step(hash, padded.charCodeAt(i));
        if (i > start) found.add(finish(hash));
      }
    }
  }
  return [...found];
}
