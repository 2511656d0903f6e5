/**
 * A text's sentences, trimmed, with their end marks. Line breaks and runs of . ? ! … end a sentence;
 * a run of two or more dots inside a clause ("i'm just... tired") does not, nor the dot after an
 * initial, as in a name ("P. Ramlee").
 */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[?!]["”’)]*)\s+|(?<=(?<!\.|(?<![\p{L}\p{N}])(?!I)\p{Lu})\.["”’)]*)\s+|\n+/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** A sentence as it is compared with earlier ones: lower case, letters and digits, single spaces. */
export function normalised(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[’'ʼ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A text normalised, with a space before and behind: whole words stand in it where theirs do. */
export function wholeWords(text: string): string {
  return ` ${normalised(text)} `;
}

/**
 * The pieces by which repetition is noticed: everything between end marks, dots and line breaks,
 * normalised. Finer than `sentences`, so that "so tired... yeah." counts as two.
 */
export function utterances(text: string): string[] {
  return text
    .split(/[.!?…\n]+/u)
    .map(normalised)
    .filter((part) => part !== "");
}
