const letters = /\p{L}/gu;
const latinLetters = /\p{Script=Latin}/gu;

/** True where more than half of the letters are none of those in which the model's words are written. */
export function isInAnotherScript(text: string): boolean {
  if (!/[^\0-\x7f]/u.test(text)) return false;
  const read = text.normalize("NFKC");
  const all = read.match(letters)?.length ?? 0;
  const known = read.match(latinLetters)?.length ?? 0;
  return all > 2 * known;
}
