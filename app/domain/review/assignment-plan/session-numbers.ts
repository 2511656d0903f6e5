const part = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?$/;

/** Ranges of session numbers, both ends included. */
export type NumberRange = [number, number];

/** Reads "1-12, 15": ranges of session numbers. Empty text is no range; null is not readable. */
export function readNumbers(text: string): NumberRange[] | null {
  const parts = text.split(/[,;]/).map((each) => each.trim());
  const ranges: NumberRange[] = [];
  for (const each of parts.filter(Boolean)) {
    const found = part.exec(each);
    if (!found) return null;
    const from = Number(found[1]);
    const to = Number(found[2] ?? found[1]);
    if (to < from) return null;
    ranges.push([from, to]);
  }
  return ranges;
}

/** Whether a number is in one of the ranges; no range means every number. */
export function isAmong(ranges: readonly NumberRange[], number: number): boolean {
  return ranges.length === 0 || ranges.some(([from, to]) => number >= from && number <= to);
}
