/** A rating's number; null where a text is none. */
export function numberOf(text: string): number | null {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

/** Whether a text says "not applicable". */
export function saysNotApplicable(text: string): boolean {
  return /^n[/.]?a\.?$/i.test(text);
}

const words = new Map([
  ...["1", "yes", "true"].map((word) => [word, true] as const),
  ...["0", "no", "false"].map((word) => [word, false] as const),
]);

/** Whether a tag was put on: 1, yes, true or 0, no, false; null where a text is neither. */
export function flagOf(text: string): boolean | null {
  const number = numberOf(text);
  return words.get(number === null ? text.toLowerCase() : String(number)) ?? null;
}
