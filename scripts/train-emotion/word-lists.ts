import { readFileSync } from "node:fs";
import { emotionCategories } from "~/domain/emotion/reading";
import { wordHash } from "~/domain/emotion/features";
import type { WordAffect } from "~/domain/emotion/manner";
import type { RatedText } from "./corpora";

const here = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

/**
 * The lexicon written for this project: lines of `valence arousal: word word ...` in tenths, -10..10.
 * Ascending by hash; a word listed twice keeps its first place.
 */
export function readLexicon(): { hash: number; affect: WordAffect }[] {
  const found = new Map<number, WordAffect>();
  for (const line of here("./lexicon.txt").split("\n")) {
    const [scores = "", words = ""] = line.split(": ");
    const [valence, arousal] = scores.trim().split(/\s+/u).map(Number);
    if (valence === undefined || arousal === undefined) continue;
    for (const word of words.trim().split(/\s+/u)) {
      const hash = wordHash(word);
      if (!found.has(hash)) found.set(hash, { valence: valence / 10, arousal: arousal / 10 });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([hash, affect]) => ({ hash, affect }));
}

/** A message written for this project in the manner of people who seek support. */
export interface OwnMessage extends RatedText {
  readonly categories: readonly number[];
}

/** Lines of `category[,category] TAB valence TAB arousal TAB text`, valence and arousal in [-1, 1]. */
export function readOwnMessages(): OwnMessage[] {
  return here("./own-messages.tsv")
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => {
      const [names = "", valence, arousal, text = ""] = line.split("\t");
      const categories = names
        .split(",")
        .map((name) => emotionCategories.findIndex((category) => category === name));
      if (categories.includes(-1)) throw new Error(`Unknown category in own-messages.tsv: ${line}`);
      return { text, split: "own", categories, affects: [Number(valence), Number(arousal)] };
    });
}
