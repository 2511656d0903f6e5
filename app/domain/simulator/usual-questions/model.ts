import { base64Of, bytesOf, float32, readBytes, varint } from "../../practice/learned/bytes";
import type { CountedFeature } from "./features";

/** What is learned: for each feature the weight of the classes that it speaks for or against, and each class's bias. */
export interface UsualWeights {
  readonly biases: readonly number[];
  readonly features: ReadonlyMap<number, readonly (readonly [at: number, weight: number])[]>;
}

/** Largest weight in a byte with a sign. Format of the file, a design choice. */
const largest = 127;

/** Packs weights into base64: the biases, the scale, then the ascending keys, each with the classes and signed bytes of its weights. */
export function packUsual({ biases, features }: UsualWeights): string {
  const all = [...features.values()].flat().map(([, weight]) => Math.abs(weight));
  const scale = Math.fround(all.reduce((most, one) => Math.max(most, one), 1e-9) / largest);
  const kept = [...features]
    .sort(([a], [b]) => a - b)
    .map(([key, weights]) => {
      const levels = weights.map(([at, weight]) => [at, Math.round(weight / scale)] as const);
      return [key, levels.filter(([, level]) => level !== 0)] as const;
    })
    .filter(([, levels]) => levels.length > 0);
  const bytes = [...biases.flatMap((bias) => [...float32(bias)]), ...float32(scale)];
  bytes.push(...varint(kept.length));
  let before = 0;
  for (const [key, levels] of kept) {
    bytes.push(...varint(key - before), ...varint(levels.length));
    for (const [at, level] of levels) bytes.push(...varint(at), level & 0xff);
    before = key;
  }
  return base64Of(bytes);
}

/** Reads what `packUsual` wrote, of so many classes. */
export function unpackUsual(packed: string, classes: number): UsualWeights {
  const { float, whole, signed } = readBytes(bytesOf(packed));
  const biases = Array.from({ length: classes }, float);
  const scale = float();
  const count = whole();
  let key = 0;
  const features = new Map<number, (readonly [number, number])[]>();
  for (let feature = 0; feature < count; feature += 1) {
    key += whole();
    features.set(
      key,
      Array.from({ length: whole() }, () => [whole(), signed() * scale] as const),
    );
  }
  return { biases, features };
}

/** How likely each class is, in their order; they sum to 1 (softmax). */
export function chancesOf(
  counted: readonly CountedFeature[],
  { biases, features }: UsualWeights,
): Float64Array {
  const scores = Float64Array.from(biases);
  for (const [key, value] of counted)
    for (const [at, weight] of features.get(key) ?? [])
      scores[at] = (scores[at] ?? 0) + weight * value;
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, one) => total + one, 0);
  return raised.map((one) => one / sum);
}
