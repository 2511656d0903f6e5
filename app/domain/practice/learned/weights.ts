import { base64Of, bytesOf, float32, readBytes, varint } from "./bytes";
import { featureGroups, type FeatureGroup } from "./features";

/** The weight of each known feature of a group by its key; what is not known counts nothing. */
export type GroupWeights = ReadonlyMap<number, number>;

/** What a learned screen knows: a sentence's score is the sum over its groups, and `bias`. */
export interface ScreenWeights {
  readonly bias: number;
  readonly groups: Readonly<Record<FeatureGroup, GroupWeights>>;
}

const largest = 127;

/**
 * Packs weights into base64: the bias, then for each group its scale, its count, the ascending keys as
 * differences of seven bits a byte, and a signed byte a weight. Weights that round to nothing are left out.
 */
export function packWeights(weights: ScreenWeights): string {
  const bytes: number[] = [...float32(weights.bias)];
  for (const group of featureGroups) {
    const all = [...weights.groups[group]].sort(([a], [b]) => a - b);
    const scale = Math.fround(
      Math.max(1e-9, ...all.map(([, weight]) => Math.abs(weight))) / largest,
    );
    const kept = all
      .map(([key, weight]) => [key, Math.round(weight / scale)] as const)
      .filter(([, level]) => level !== 0);
    bytes.push(...float32(scale), ...varint(kept.length));
    let before = 0;
    for (const [key] of kept) {
      bytes.push(...varint(key - before));
      before = key;
    }
    for (const [, level] of kept) bytes.push(level & 0xff);
  }
  return base64Of(bytes);
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(packed: string): ScreenWeights {
  const { float, whole, signed } = readBytes(bytesOf(packed));
  const group = (): GroupWeights => {
    const scale = float();
    const count = whole();
    let key = 0;
    const keys = Array.from({ length: count }, () => (key += whole()));
    return new Map(keys.map((known) => [known, signed() * scale]));
  };
  const bias = float();
  const groups = Object.fromEntries(featureGroups.map((name) => [name, group()])) as Record<
    FeatureGroup,
    GroupWeights
  >;
  return { bias, groups };
}
