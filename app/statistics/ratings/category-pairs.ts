/**
 * Numbers for pairs of categories, so that a table over pairs is a flat array.
 * Small scales get a full square; long ones only the pairs that occur.
 */
export interface CategoryPairs {
  /** How many numbers there are at present. */
  readonly size: number;
  /** The number of the ordered pair (a, b), or -1 where a long scale has not been shown it. */
  of(a: number, b: number): number;
  readonly first: Int32Array;
  readonly second: Int32Array;
}

const squareLimit = 48;

function square(categories: number): CategoryPairs {
  const size = categories * categories;
  const first = Int32Array.from({ length: size }, (_, i) => Math.floor(i / categories));
  const second = Int32Array.from({ length: size }, (_, i) => i % categories);
  return { size, first, second, of: (a, b) => a * categories + b };
}

/**
 * The numbering for a scale.
 * @param visit calls its argument with every pair that occurs; only used for long scales
 */
export function categoryPairs(
  categories: number,
  visit: (each: (a: number, b: number) => void) => void,
): CategoryPairs {
  if (categories <= squareLimit) return square(categories);
  const known = new Map<number, number>();
  visit((a, b) => {
    const key = a * categories + b;
    if (!known.has(key)) known.set(key, known.size);
  });
  const keys = [...known.keys()];
  return {
    size: keys.length,
    first: Int32Array.from(keys, (key) => Math.floor(key / categories)),
    second: Int32Array.from(keys, (key) => key % categories),
    of: (a, b) => known.get(a * categories + b) ?? -1,
  };
}
