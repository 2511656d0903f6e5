import type { Estimate } from "./estimate";

/** An estimate as it is printed in a document: the names of the agreement command. */
export interface PrintedEstimate {
  readonly value: number | null;
  readonly se: number | null;
  readonly ci: readonly [number, number] | null;
  readonly ci_method: string | null;
  readonly units: number;
  readonly undefined: string | null;
  readonly bootstrap_ci?: readonly [number, number] | null;
  readonly bootstrap_ci_method?: string;
  readonly df?: number;
  readonly p?: number;
}

/** One estimate as it is printed: an interval by formula goes first, the bootstrap's beside it. */
export function printedEstimate(estimate: Estimate): PrintedEstimate {
  const { value, se, ci, ciMethod, units, analytic, p, df } = estimate;
  const drawn = analytic !== undefined && ciMethod !== null && ciMethod !== analytic.method;
  return {
    value,
    se,
    ci: analytic?.ci ?? ci,
    ci_method: analytic?.method ?? ciMethod,
    units,
    undefined: estimate.undefined,
    ...(drawn ? { bootstrap_ci: ci, bootstrap_ci_method: ciMethod } : {}),
    ...(df === undefined ? {} : { df }),
    ...(p === undefined ? {} : { p }),
  };
}
