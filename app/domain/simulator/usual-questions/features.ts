import { keyOf, stemOf } from "../../practice/learned/features";
import { plain, wordsOf } from "../../practice/hearing/plain";

/** A counted feature of a sentence, as a key, and how much it may say beside the others. */
export type CountedFeature = readonly [key: number, value: number];

/** How much single words, neighbours, pairs with words between, a sentence's first words and runs of letters may say. Design choice. */
const shares = { words: 1, pairs: 0.8, skips: 0.5, starts: 0.4, letters: 0.5 } as const;
type Group = keyof typeof shares;

/** Words that may stand between the two of a pair. Design choice. */
const between = 2;
/** Words read of a sentence; bounds the work on a hostile text. */
const longest = 40;
/** Letters in a row that are counted of a word. Design choice. */
const letterRun = 4;

/** What opens a sentence and says nothing of what is asked. */
const opening =
  /^(?:(?:ok(?:ay)?|so|and|but|well|right|hey|hi|hm+|um+|oh|ah|yeah|yes|then|also|now|alright|haha?|lol|dear|love|random one|by the way)\b[,.:;!-]* +)+(?=\S+ \S)/;

const wordsIn = (sentence: string) =>
  wordsOf(plain(sentence).replace(opening, "")).slice(0, longest);

function namesOf(sentence: string): Readonly<Record<Group, readonly string[]>> {
  const stems = wordsIn(sentence).map(stemOf);
  const padded = ["<", ...stems, ">"];
  return {
    words: stems,
    pairs: padded.slice(1).map((stem, at) => `${padded[at] ?? ""} ${stem}`),
    skips: stems.flatMap((stem, at) =>
      stems.slice(at + 2, at + 2 + between).map((later) => `${stem} .. ${later}`),
    ),
    starts: [stems.slice(0, 2).join(" "), stems.slice(0, 3).join(" ")].map((start) => `^${start}`),
    letters: stems
      .filter((stem) => stem.length > letterRun)
      .flatMap((stem) =>
        Array.from(
          { length: stem.length - letterRun + 1 },
          (_, at) => `_${stem.slice(at, at + letterRun)}`,
        ),
      ),
  };
}

/** Gives the vector of a sentence by its words; null where none of them is known. */
export type MeaningOf = (words: readonly string[]) => Float64Array | null;

/** The keys of the numbers of a sentence's vector come after all others. */
const afterAll = 2 ** 24;

function numbersOf(sentence: string, meaningOf: MeaningOf): CountedFeature[] {
  const meaning = meaningOf(wordsIn(sentence)) ?? [];
  return Array.from(meaning, (number, at) => [afterAll + at, number] as const);
}

/**
 * What is counted in a sentence: each feature once, those of a group shared out by how many there are; and the numbers of its
 * vector.
 */
export function countedIn(sentence: string, meaningOf: MeaningOf): CountedFeature[] {
  const named = namesOf(sentence);
  const counted = (Object.keys(shares) as Group[]).flatMap((group) => {
    const keys = [...new Set(named[group].map((name) => keyOf(name)))];
    const value = shares[group] / Math.sqrt(Math.max(1, keys.length));
    return keys.map((key) => [key, value] as const);
  });
  return [...counted, ...numbersOf(sentence, meaningOf)];
}
