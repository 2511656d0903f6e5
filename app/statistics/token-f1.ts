import type { Estimate, Outcome } from "./estimate";
import type { BootstrapPlan } from "./resampling/bootstrap";
import { collectClusters } from "./resampling/cluster-sums";
import { estimateSums } from "./resampling/estimate-sums";

/** A stretch of text; `end` exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One document: where its tokens are, and what two raters marked with one tag. */
export interface MarkedDocument {
  readonly tokens: readonly Stretch[];
  readonly first: readonly Stretch[];
  readonly second: readonly Stretch[];
}

const touches = (token: Stretch, spans: readonly Stretch[]): boolean =>
  spans.some((span) => span.start < token.end && token.start < span.end);

function f1(total: Float64Array): Outcome {
  const marked = total[1]! + total[2]!;
  return marked > 0 ? (2 * total[0]!) / marked : "neither rater marked anything";
}

/**
 * Token-level F1 of two raters, in [0, 1]: twice the tokens that both marked over the tokens that
 * either marked, added up. A token is marked where a span touches it. `units` is the number of tokens;
 * the interval resamples documents. Undefined where nobody marked anything.
 */
export function tokenF1(
  documents: readonly MarkedDocument[],
  plan: BootstrapPlan | null = null,
): Estimate {
  const collector = collectClusters(3);
  let tokens = 0;
  for (const document of documents) {
    for (const token of document.tokens) {
      const first = touches(token, document.first);
      const second = touches(token, document.second);
      if (first && second) collector.add(0, 1);
      if (first) collector.add(1, 1);
      if (second) collector.add(2, 1);
    }
    tokens += document.tokens.length;
    collector.close();
  }
  const measure = { of: f1, units: () => tokens };
  return estimateSums(collector.finish(), (total) => total, [measure], plan, "documents")[0]!;
}
