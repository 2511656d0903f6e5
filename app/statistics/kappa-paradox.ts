/** Why kappa and AC1 of the same binary table part company. */
export const kappaParadoxes = ["none", "prevalence", "bias"] as const;
export type KappaParadox = (typeof kappaParadoxes)[number];

/** Indices of a 2 x 2 table that say how kappa's chance term was made. */
export interface TableIndices {
  /** |a - d| / n in [0, 1]: how unequally the two categories were used by both. */
  readonly prevalence: number;
  /** |b - c| / n in [0, 1]: how differently the two raters used them. */
  readonly bias: number;
}

/** Prevalence and bias index of a table [[a, b], [c, d]] (Byrt, Bishop and Carlin 1993); null if empty. */
export function tableIndices(table: readonly (readonly number[])[]): TableIndices | null {
  const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = table;
  const n = a + b + c + d;
  return n === 0 ? null : { prevalence: Math.abs(a - d) / n, bias: Math.abs(b - c) / n };
}

/** From this difference on, kappa and AC1 are said to part. */
const parting = 0.15;

/**
 * Which of the two paradoxes of Feinstein and Cicchetti (1990) explains a gap of 0.15 or more between
 * AC1 and kappa on a binary table: unequal prevalence, which lowers kappa in spite of high agreement, or
 * unequal margins of the two raters, which raise it. "none" where they do not part.
 */
export function kappaParadox(
  kappa: number | null,
  ac1: number | null,
  table: readonly (readonly number[])[] | null,
): KappaParadox {
  const indices = table && tableIndices(table);
  if (kappa === null || ac1 === null || !indices) return "none";
  if (Math.abs(ac1 - kappa) < parting) return "none";
  return indices.prevalence >= indices.bias ? "prevalence" : "bias";
}
