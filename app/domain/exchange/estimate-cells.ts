import type { Estimate } from "../../statistics/estimate";

/** Heads of an estimate's columns in a file. */
export const estimateHeads = (name: string) => [name, `${name}_low`, `${name}_high`, `${name}_n`];

/** An estimate's columns in a file: the value, the ends of its 95 % interval, and n. Empty where there is none. */
export const estimateCells = ({ value, ci, units }: Pick<Estimate, "value" | "ci" | "units">) => [
  value,
  ci?.[0] ?? null,
  ci?.[1] ?? null,
  units,
];
