/** A text without accents, capitals and curled apostrophes: two that differ in these alone are the same. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();
}

/** The words of a text, folded; what is neither letter nor digit parts them. */
export function foldedWords(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
