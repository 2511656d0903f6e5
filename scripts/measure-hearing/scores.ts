/** How well one label was found. Each share is 0 where its denominator is. */
export interface Counts {
  precision: number;
  recall: number;
  f1: number;
  /** How often the label was marked. */
  marked: number;
}

/** Counts over pairs of (marked, heard). */
export function countsOf(pairs: readonly (readonly [boolean, boolean])[]): Counts {
  const both = pairs.filter(([marked, heard]) => marked && heard).length;
  const marked = pairs.filter(([mark]) => mark).length;
  const heard = pairs.filter(([, hear]) => hear).length;
  return {
    precision: heard === 0 ? 0 : both / heard,
    recall: marked === 0 ? 0 : both / marked,
    f1: marked + heard === 0 ? 0 : (2 * both) / (marked + heard),
    marked,
  };
}

/** Cohen's kappa (1960) over pairs of labels; 0 where chance alone would agree. */
export function agreementOf(pairs: readonly (readonly [string, string])[]): number {
  const n = pairs.length;
  if (n === 0) return 0;
  const labels = [...new Set(pairs.flat())];
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  const expected = labels.reduce((sum, label) => {
    const left = pairs.filter(([a]) => a === label).length / n;
    const right = pairs.filter(([, b]) => b === label).length / n;
    return sum + left * right;
  }, 0);
  return expected === 1 ? 0 : (observed - expected) / (1 - expected);
}
