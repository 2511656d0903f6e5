/** F1 of each class and their mean. */
export interface Scores {
  readonly macro: number;
  readonly classes: readonly number[];
}

/** F1 of one prediction a row against rows that may carry several right classes. */
export function macroF1(
  predicted: ArrayLike<number>,
  gold: readonly (readonly number[])[],
  classes: number,
): Scores {
  const hit = new Float64Array(classes);
  const given = new Float64Array(classes);
  const wanted = new Float64Array(classes);
  gold.forEach((right, i) => {
    const choice = predicted[i]!;
    given[choice]! += 1;
    for (const label of right) wanted[label]! += 1;
    if (right.includes(choice)) hit[choice]! += 1;
  });
  const each = Array.from(hit, (h, c) => (2 * h) / Math.max(1, given[c]! + wanted[c]!));
  return { macro: each.reduce((sum, f) => sum + f, 0) / classes, classes: each };
}

/** Pearson's correlation of two lists of the same length; 0 when one does not vary. */
export function pearson(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = a.length;
  let meanA = 0;
  let meanB = 0;
  for (let i = 0; i < n; i += 1) {
    meanA += a[i]! / n;
    meanB += b[i]! / n;
  }
  let cross = 0;
  let squareA = 0;
  let squareB = 0;
  for (let i = 0; i < n; i += 1) {
    cross += (a[i]! - meanA) * (b[i]! - meanB);
    squareA += (a[i]! - meanA) ** 2;
    squareB += (b[i]! - meanB) ** 2;
  }
  return squareA * squareB > 0 ? cross / Math.sqrt(squareA * squareB) : 0;
}
