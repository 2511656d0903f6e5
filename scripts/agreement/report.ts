import type { Estimate } from "../../app/statistics/estimate";
import { printedEstimate } from "../../app/statistics/printed-estimate";

/** What the command prints: facts of the input, and estimates by name. */
export interface Report {
  readonly input: Readonly<Record<string, string | number | undefined>>;
  readonly coefficients: ReadonlyMap<string, Estimate>;
}

/** The report as a JSON object. */
export function reportJson({ input, coefficients }: Report): string {
  const entries = [...coefficients].map(([name, estimate]) => [name, printedEstimate(estimate)]);
  return JSON.stringify({ input, coefficients: Object.fromEntries(entries) as unknown }, null, 2);
}
