/** The number that a text says; null where it says none. */
export function numberIn(text: string): number | null {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? null : number;
}

/** What becomes of a text that is no number, and what to do. */
export function notStoredWords(text: string, kept: unknown, min: number, max: number): string {
  const what = text.trim() === "" ? "An empty field" : `“${text.trim()}”`;
  return `${what} is not saved: ${String(kept)} stays until you write a number from ${min} to ${max}.`;
}
