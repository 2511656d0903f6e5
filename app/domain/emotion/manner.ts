import { wordHash } from "./features";
import type { Token } from "./tokens";

/** Valence and arousal of a word, each in [-1, 1]. */
export interface WordAffect {
  readonly valence: number;
  readonly arousal: number;
}

/** Looks a word up by its hash; undefined when the word is not listed. */
export type Lexicon = (hash: number) => WordAffect | undefined;

/** How many numbers `readManner` gives. */
export const mannerLength = 14;

const turned = -0.6;

/**
 * What the lexicon and the manner of writing say of a message: `mannerLength` numbers, about in
 * [-3, 3]: sums, means and extremes of listed words (a negated word counts turned and weaker), then
 * signs, capitals, stretched words and length. All are 0 for an empty message except none.
 */
export function readManner(tokens: readonly Token[], lexicon: Lexicon): Float64Array {
  let words = 0;
  let listed = 0;
  let sum = 0;
  let low = 0;
  let high = 0;
  let stir = 0;
  let mostStir = 0;
  let last = 0;
  const seen = { exclaim: 0, ask: 0, trail: 0, shouted: 0, stretched: 0 };
  for (const token of tokens) {
    if (token.kind === "word") words += 1;
    if (token.shouted) seen.shouted += 1;
    if (token.stretched) seen.stretched += 1;
    if (token.form.includes("!")) seen.exclaim += token.form.length;
    if (token.form.includes("?")) seen.ask += 1;
    if (token.form === "...") seen.trail += 1;
    const affect = lexicon(wordHash(token.form));
    if (!affect) continue;
    const valence = token.negated ? affect.valence * turned : affect.valence;
    listed += 1;
    sum += valence;
    low = Math.min(low, valence);
    high = Math.max(high, valence);
    stir += affect.arousal;
    mostStir = Math.max(mostStir, affect.arousal);
    last = valence;
  }
  const root = Math.sqrt(Math.max(1, words));
  const many = Math.max(1, listed);
  return Float64Array.of(
    sum / root,
    sum / many,
    low,
    high,
    last,
    stir / root,
    stir / many,
    mostStir,
    listed / root,
    Math.min(3, seen.exclaim),
    Math.min(3, seen.ask),
    Math.min(3, seen.trail),
    (Math.min(6, seen.shouted) + Math.min(3, seen.stretched)) / root,
    Math.min(8, root) / 3,
  );
}
