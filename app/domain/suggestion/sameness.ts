import { words } from "../simulator/lexeme";
import { sentences } from "../simulator/sentence";
import { remembered } from "../wording/remembered";

/** Words at the start by which two replies sound the same. Design choice. */
const openingWords = 2;
/** Words in a row that two replies may not share. Design choice. */
const sharedRun = 6;
/** How often one idea may come in a session: a reading once, the client's own few words twice. Design choice. */
const ideaLimit = 2;
/** Words up to which a sentence may come again ("Take your time."). Design choice. */
const shortSentence = 3;

const bare = remembered((text) => words(text).join(" "));

/** A reply as it is compared with others. */
export interface Wording {
  opening: string;
  /** All words with a space at both ends. */
  joined: string;
  /** Every run of words that no other reply may hold, with a space at both ends. */
  runs: readonly string[];
}

export const wordingOf: (text: string) => Wording = remembered((text) => {
  const said = words(text);
  const starts = said.slice(0, Math.max(0, said.length - sharedRun + 1));
  return {
    opening: said.slice(0, openingWords).join(" "),
    joined: ` ${said.join(" ")} `,
    runs: starts.map((_, at) => ` ${said.slice(at, at + sharedRun).join(" ")} `),
  };
});

/** Whether two replies begin alike, or one reading of the client stands in both. */
export function isAlike(one: Wording, other: Wording): boolean {
  return one.opening === other.opening || one.runs.some((run) => other.joined.includes(run));
}

/** All that a session has offered so far, read once for many comparisons. */
export interface Offered {
  texts: Set<string>;
  bare: string[];
  sentences: Set<string>;
}

/** Adds a text to what was offered. */
export function offer(offered: Offered, text: string): void {
  offered.texts.add(text);
  offered.bare.push(bare(text));
  lastingSentences(text).forEach((sentence) => offered.sentences.add(sentence));
}

export function offeredIn(shown: readonly string[]): Offered {
  const offered: Offered = { texts: new Set(), bare: [], sentences: new Set() };
  shown.forEach((text) => offer(offered, text));
  return offered;
}

/**
 * Whether a reading, or the client's sentence turned around, was offered before in any frame. `once` is 1
 * where it may come once more.
 */
export function isSpent(idea: string | null, offered: Offered, once: 0 | 1 = 0): boolean {
  if (idea === null) return false;
  const own = bare(idea);
  const times = offered.bare.filter((text) => text.includes(own)).length;
  return times >= (words(idea).length > sharedRun ? 1 : ideaLimit) + once;
}

/** The sentences of a text that may not come again, as they are compared. */
export const lastingSentences: (text: string) => readonly string[] = remembered((text) =>
  sentences(text)
    .map((sentence) => words(sentence))
    .filter((said) => said.length > shortSentence)
    .map((said) => said.join(" ")),
);

/** Whether a sentence of some length was offered before, whatever stood around it. */
export function repeatsSentence(text: string, offered: Offered): boolean {
  return lastingSentences(text).some((sentence) => offered.sentences.has(sentence));
}
