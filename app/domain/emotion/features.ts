import type { Token } from "./tokens";

/** Feature hashes (unsigned 32 bit) of one message by group; a hash stands once in a group. */
export interface Features {
  readonly words: readonly number[];
  readonly letters: readonly number[];
}

const offset = 0x811c9dc5;
const prime = 0x01000193;
const longestRun = 5;

const seeds = { word: 1, pair: 2, negated: 3, manner: 4, letters: 5, skip: 6, asked: 7 } as const;

/** One FNV-1a step over a UTF-16 code unit. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

function hashOf(seed: number, text: string): number {
  let hash = step(offset, seed);
  for (let i = 0; i < text.length; i += 1) hash = step(hash, text.charCodeAt(i));
  return finish(hash);
}

/** Spreads the bits so that near hashes do not stand near each other (the finaliser of Murmur3). */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The feature hash (unsigned 32 bit) of one word form as `tokenize` writes it. */
export function wordHash(form: string): number {
  return hashOf(seeds.word, form);
}

/**
 * The features of a tokenised message: single words (a negated word is another feature than the word
 * itself), pairs of neighbours and of next neighbours, words of a message that asks, and manner of writing in `words`; runs of two to five characters
 * inside a word and its edges in `letters`, for words that are not negated.
 * The order follows the text, so that sums over features are reproducible.
 */
export function extractFeatures(tokens: readonly Token[]): Features {
  return { words: wordFeatures(tokens), letters: letterFeatures(tokens) };
}

function wordFeatures(tokens: readonly Token[]): number[] {
  const found = new Set<number>();
  const asks = tokens.some((token) => token.form.includes("?"));
  let before = "<s>";
  let earlier: string | undefined;
  for (const token of tokens) {
    const negated = token.negated && token.kind === "word";
    found.add(negated ? hashOf(seeds.negated, token.form) : wordHash(token.form));
    found.add(hashOf(seeds.pair, `${before} ${token.form}`));
    if (earlier !== undefined) found.add(hashOf(seeds.skip, `${earlier} ${token.form}`));
    if (asks) found.add(hashOf(seeds.asked, token.form));
    if (token.shouted) found.add(hashOf(seeds.manner, "shouted"));
    if (token.stretched) found.add(hashOf(seeds.manner, "stretched"));
    earlier = before;
    before = token.form;
  }
  if (tokens.length > 0) found.add(hashOf(seeds.pair, `${before} </s>`));
  return [...found];
}

function letterFeatures(tokens: readonly Token[]): number[] {
  const found = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== "word" || token.negated) continue;
    const padded = ` ${token.form} `;
    for (let start = 0; start < padded.length; start += 1) {
      let hash = step(offset, seeds.letters);
      const end = Math.min(padded.length, start + longestRun);
      for (let i = start; i < end; i += 1) {
        hash = step(hash, padded.charCodeAt(i));
        if (i > start) found.add(finish(hash));
      }
    }
  }
  return [...found];
}
