import type { Estimate } from "../../app/statistics/estimate";

/** What the command prints: facts of the input, and estimates by name. */
export interface Report {
  readonly input: Readonly<Record<string, string | number | undefined>>;
  readonly coefficients: ReadonlyMap<string, Estimate>;
}

/** One estimate as it is printed: an interval by formula goes first, the bootstrap's beside it. */
function printed(estimate: Estimate): Record<string, unknown> {
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

/** The report as a JSON object. */
export function reportJson({ input, coefficients }: Report): string {
  const entries = [...coefficients].map(([name, estimate]) => [name, printed(estimate)]);
  return JSON.stringify({ input, coefficients: Object.fromEntries(entries) as unknown }, null, 2);
}
