import { plain, wordsOf } from "~/domain/practice/hearing/plain";
import { meaningIn, meaningWidth, type Meanings } from "~/domain/simulator/usual-questions/meaning";
import { readPackedVectors } from "../train-emotion/word-vectors";
import type { Example } from "./corpus";

/** Of the commonest words as many are known; of the rest those that stand in the examples. */
const commonest = 4_500;
/** A word that makes up so much of all words says half of what a rare one says. */
const half = 0.001;

const isWord = (word: string): boolean => /^[a-z][a-z']*$/.test(word);

function counted(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of examples)
    for (const word of wordsOf(plain(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The vectors of the words that questions are made of, with what each says by how common it is in the examples. */
export function meaningsFor(examples: readonly Example[]): Meanings {
  const { words, numberAt } = readPackedVectors();
  const counts = counted(examples);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const places = words.flatMap((word, place) =>
    isWord(word) && (place < commonest || counts.has(word)) ? [place] : [],
  );
  const says = places.map((place) => {
    const share = Math.max(1, counts.get(words[place]!) ?? 0) / total;
    return half / (half + share);
  });
  const bare: Meanings = {
    words: places.map((place) => words[place]!),
    says,
    numberAt: (at, k) => numberAt(places[at]!, k),
    middle: Array.from({ length: meaningWidth }, () => 0),
    scale: 1,
  };
  return { ...bare, ...middleOf(bare, examples) };
}

/** The mean vector of the examples, and what makes them about 1 long around it. */
function middleOf(
  bare: Meanings,
  examples: readonly Example[],
): Pick<Meanings, "middle" | "scale"> {
  const meaningOf = meaningIn(bare);
  const all = examples.flatMap(({ text }) => meaningOf(wordsOf(plain(text))) ?? []);
  const middle = bare.middle.map((_, k) => all.reduce((sum, one) => sum + one[k]!, 0) / all.length);
  const squares = all.reduce(
    (sum, one) => sum + one.reduce((own, number, k) => own + (number - middle[k]!) ** 2, 0),
    0,
  );
  return { middle, scale: 1 / Math.sqrt(squares / all.length) };
}
