import type { Synthetic } from "~/domain/practice/session-status";
import { FactChip } from "../ui/fact-chip";

const words = { all: "Synthetic data", some: "Partly synthetic data" };

/** Says where the numbers of a page rest on sessions that were made up for the demo. */
export function SyntheticChip({ synthetic }: { synthetic: Synthetic }) {
  return synthetic === null ? null : <FactChip>{words[synthetic]}</FactChip>;
}
