/** A number with a fixed count of decimals, a true minus sign and commas in thousands. */
export function inWords(value: number, decimals: number): string {
  const rounded = value.toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const isZero = Number(value.toFixed(decimals)) === 0;
  return isZero ? rounded.replace("-", "") : rounded.replace("-", "−");
}

/** "1 session", "36 sessions", "1,104 turns". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${inWords(count, 0)} ${count === 1 ? singular : plural}`;
}

/** A sentence in which "n = 12" stays on one line. */
export const unbroken = (sentence: string) => sentence.replace(/\bn = /g, "n\u00a0=\u00a0");
