/**
 * What every cluster adds to the sums that a statistic is computed from, as a sparse matrix:
 * cluster c adds `value[j]` to sum `index[j]` for j in [start[c], start[c + 1]).
 * A bootstrap replicate is a weighted total of these rows; the ratings are not touched again.
 */
export interface ClusterSums {
  readonly clusters: number;
  readonly width: number;
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
}

/** Collects sums cluster by cluster: `add` as often as wanted, then `close` for each cluster in turn. */
export interface ClusterCollector {
  add(index: number, amount: number): void;
  close(): void;
  finish(): ClusterSums;
}

/** A collector for rows of `width` sums. Memory grows with the sums that are not zero. */
export function collectClusters(width: number): ClusterCollector {
  const scratch = new Float64Array(width);
  const touched = new Int32Array(width);
  const isTouched = new Uint8Array(width);
  let touchedCount = 0;
  let index = new Int32Array(1024);
  let value = new Float64Array(1024);
  let used = 0;
  const starts: number[] = [0];

  const reserve = (more: number): void => {
    if (used + more <= index.length) return;
    const size = Math.max(index.length * 2, used + more);
    const widerIndex = new Int32Array(size);
    widerIndex.set(index);
    index = widerIndex;
    const widerValue = new Float64Array(size);
    widerValue.set(value);
    value = widerValue;
  };
  return {
    add(at, amount) {
      if (isTouched[at] === 0) {
        isTouched[at] = 1;
        touched[touchedCount++] = at;
      }
      scratch[at]! += amount;
    },
    close() {
      reserve(touchedCount);
      touched.subarray(0, touchedCount).sort();
      for (let t = 0; t < touchedCount; t += 1) {
        const at = touched[t]!;
        index[used] = at;
        value[used++] = scratch[at]!;
        scratch[at] = 0;
        isTouched[at] = 0;
      }
      touchedCount = 0;
      starts.push(used);
    },
    finish: () => ({
      clusters: starts.length - 1,
      width,
      start: Int32Array.from(starts),
      index: index.subarray(0, used),
      value: value.subarray(0, used),
    }),
  };
}

/** The sums over all clusters, each counted once. Length `width`. */
export function totalOf(sums: ClusterSums): Float64Array {
  const total = new Float64Array(sums.width);
  for (let j = 0; j < sums.index.length; j += 1) total[sums.index[j]!]! += sums.value[j]!;
  return total;
}
