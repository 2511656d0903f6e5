import { estimateCells } from "~/domain/exchange/estimate-cells";
import { whyNoInterval } from "~/domain/misalignment/wording";
import { EstimateText } from "../table/number-text";

/** An estimate as a document prints it. */
export interface Printed {
  units: number;
  value: number | null;
  ci: readonly [number, number] | null;
  ci_method: string | null;
  bootstrap_ci?: readonly [number, number] | null;
  bootstrap_ci_method?: string;
  undefined: string | null;
}

/**
 * The interval that a printed estimate is shown with: the bootstrap's over sessions wherever one was drawn,
 * on every page, so that one number has one interval; the formula's stands beside it in the document.
 */
function shownInterval(of: Printed) {
  const drawn = of.bootstrap_ci !== undefined;
  return {
    ci: (drawn ? of.bootstrap_ci : of.ci) ?? null,
    ciMethod: (drawn ? of.bootstrap_ci_method : of.ci_method) ?? null,
  };
}

/** A printed estimate's columns in a file, with the interval that the page shows. */
export function printedCells(of: Printed) {
  const { ci } = shownInterval(of);
  return estimateCells({ value: of.value, ci: ci && [ci[0], ci[1]], units: of.units });
}

/** A printed estimate over its interval. */
export function PrintedText({ of, decimals = 2 }: { of: Printed; decimals?: number }) {
  const { value, undefined: reason } = of;
  const { ci, ciMethod } = shownInterval(of);
  const why = whyNoInterval({
    ...{ value, ci: ci && [ci[0], ci[1]], ciMethod, units: of.units },
  });
  return <EstimateText {...{ value, ci, reason, decimals }} withoutInterval={why} />;
}
