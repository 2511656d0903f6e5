import { wordsOf } from "../practice/hidden-words";

/** A moment of another peer's session as it would be shown, beside what must not be told by it. */
export interface OthersMoment {
  /** What would be shown: the client's words, and the expert's. */
  shown: readonly string[];
  /** What the other peer wrote in the session. */
  theirs: readonly string[];
  /** The other peer's name. */
  name: string;
}

/** So many words in a row are a quotation. Design choice: shorter runs are everybody's. */
const quotation = 5;

const lowered = (text: string) =>
  wordsOf(text.normalize("NFC"))
    .filter(({ isWord }) => isWord)
    .map(({ words }) => words.toLowerCase().replace(/['’]s$/u, ""));

function runsOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const words = lowered(text);
    return words
      .slice(0, Math.max(0, words.length - quotation + 1))
      .map((_, at) => words.slice(at, at + quotation).join(" "));
  });
}

/**
 * Whether what would be shown tells of the other peer: it names them, by any part of their name of two
 * letters or more, or repeats five or more of their words in a row. It would rather leave a moment out.
 */
export function tellsOfPeer({ shown, theirs, name }: OthersMoment): boolean {
  const names = new Set(lowered(name).filter((part) => Array.from(part).length > 1));
  if (shown.some((text) => lowered(text).some((word) => names.has(word)))) return true;
  const said = new Set(runsOf(theirs));
  return runsOf(shown).some((run) => said.has(run));
}
