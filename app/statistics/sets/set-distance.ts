function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const label of a) if (b.has(label)) shared += 1;
  return shared;
}

/** Jaccard distance of two sets, in [0, 1]: 1 - |both| / |either| (Jaccard 1912). Empty sets: 0. */
export function jaccardDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = common(a, b);
  const either = a.size + b.size - shared;
  return either === 0 ? 0 : 1 - shared / either;
}

/**
 * MASI distance of two sets, in [0, 1] (Passonneau 2006): 1 - J M, J the Jaccard similarity and M 1 for
 * equal sets, 2/3 where one holds the other, 1/3 where they overlap, 0 where they are disjoint. Two
 * empty sets are at distance 0.
 */
export function masiDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = common(a, b);
  const either = a.size + b.size - shared;
  if (either === 0) return 0;
  const jaccard = shared / either;
  if (shared === 0) return 1;
  if (a.size === b.size && shared === a.size) return 0;
  if (shared === a.size || shared === b.size) return 1 - (jaccard * 2) / 3;
  return 1 - jaccard / 3;
}
