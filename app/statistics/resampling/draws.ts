import { createRandom } from "./random";

/** How often each cluster is drawn in each replicate: `times[r * clusters + c]`. */
export interface Draws {
  readonly clusters: number;
  readonly replicates: number;
  readonly seed: number;
  readonly times: Uint16Array;
}

/** Above this many cells the draws are not kept: each replicate would then cost more memory than time. */
const cellLimit = 4_000_000;

let last: Draws | null = null;

/**
 * The draws of a bootstrap over clusters, or null where they would take too much memory. They depend on
 * nothing but the three arguments, so results over the same clusters share one set: the last one made
 * is kept.
 */
export function sharedDraws(clusters: number, replicates: number, seed: number): Draws | null {
  if (clusters * replicates > cellLimit || clusters > 65_535) return null;
  if (last?.clusters === clusters && last.replicates === replicates && last.seed === seed) {
    return last;
  }
  const random = createRandom(seed);
  const times = new Uint16Array(clusters * replicates);
  for (let r = 0; r < replicates; r += 1) {
    for (let n = 0; n < clusters; n += 1) times[r * clusters + random.below(clusters)]! += 1;
  }
  last = { clusters, replicates, seed, times };
  return last;
}
