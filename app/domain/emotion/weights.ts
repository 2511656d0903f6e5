import { mannerLength, type Lexicon, type WordAffect } from "./manner";

/** Sizes of the model's parts; the file and the forward pass both follow them. */
export const sizes = {
  categories: 7,
  hidden: 16,
  fine: 28,
  affects: 2,
  manner: mannerLength,
} as const;

/** Numbers stored for each feature: category scores, hidden units, then valence and arousal. */
export const columnCount = sizes.categories + sizes.hidden + sizes.affects;

/** Numbers that the affect heads read besides the features: shares, hidden, fine labels, manner. */
export const summaryLength = sizes.categories + sizes.hidden + sizes.fine + sizes.manner;

const outputCount = sizes.categories + sizes.fine;

/** The lengths of the dense parameters, in the order in which they stand in the file. */
export const denseLengths = {
  /** Added to the direct category scores. */
  categoryBias: sizes.categories,
  /** Category and fine label scores from the hidden units, one row an output. */
  outputs: outputCount * sizes.hidden,
  outputBias: outputCount,
  /** Moves the mixed category scores; chosen on the development part. */
  shift: sizes.categories,
  /** Weights of the summary for valence, then for arousal. */
  affects: sizes.affects * summaryLength,
  affectBias: sizes.affects,
  /** A reading is bias-free score times gain, held within [-1, 1]. */
  gain: sizes.affects,
  /** Share of the direct category scores in the mixture, then the sharpness of the result. */
  mixture: 2,
} as const;

export type DensePart = keyof typeof denseLengths;
const denseParts = Object.keys(denseLengths) as DensePart[];

/** Everything the forward pass needs, decoded. */
export interface Weights {
  /** The row of a feature hash, or -1 for a feature that is not known. */
  readonly rowOf: (hash: number) => number;
  /** Inverse document frequency of each row. */
  readonly rarity: Float64Array;
  /** `columnCount` numbers a row, to be multiplied with `scales` of the column. */
  readonly rows: Int8Array;
  readonly scales: Float64Array;
  readonly dense: Record<DensePart, Float64Array>;
  readonly lexicon: Lexicon;
}

const magic = 0x4d455441;
const version = 1;
const headerBytes = 16;
const rarityUnit = 16;
const affectUnit = 100;

/** What a training run hands to the encoder; hashes ascend and stand once. */
export interface TrainedWeights {
  readonly hashes: Uint32Array;
  readonly rarity: Float64Array;
  readonly columns: Float64Array;
  readonly dense: Record<DensePart, Float64Array>;
  readonly lexicon: readonly { hash: number; affect: WordAffect }[];
}

/** The inverse document frequency as the file keeps it: sixteenths, at most 255 of them. */
export function storedRarity(value: number): number {
  return Math.min(255, Math.round(value * rarityUnit)) / rarityUnit;
}

/** Writes weights to the compact form, little-endian, eight bits a feature weight. */
export function encodeWeights(weights: TrainedWeights): Uint8Array {
  const count = weights.hashes.length;
  const words = weights.lexicon.length;
  const denseCount = denseParts.reduce((sum, part) => sum + denseLengths[part], 0);
  const size = headerBytes + 4 * (denseCount + columnCount) + count * (5 + columnCount) + words * 6;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  [magic, version, count, words].forEach((value, i) => view.setUint32(4 * i, value, true));
  let at = headerBytes;
  for (const part of denseParts) {
    for (const value of weights.dense[part]) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  const scales = columnScales(weights.columns, count);
  for (const scale of scales) {
    view.setFloat32(at, scale, true);
    at += 4;
  }
  for (const hash of weights.hashes) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  for (const value of weights.rarity) bytes[at++] = Math.min(255, Math.round(value * rarityUnit));
  for (let i = 0; i < count * columnCount; i += 1) {
    const level = Math.round(weights.columns[i]! / scales[i % columnCount]!);
    view.setInt8(at++, Math.max(-127, Math.min(127, level)));
  }
  for (const { hash, affect } of weights.lexicon) {
    view.setUint32(at, hash, true);
    view.setInt8(at + 4, Math.round(affect.valence * affectUnit));
    view.setInt8(at + 5, Math.round(affect.arousal * affectUnit));
    at += 6;
  }
  return bytes;
}

/** One scale a column; the rare largest weights are cut off so that the many small ones keep detail. */
function columnScales(columns: Float64Array, count: number): Float64Array {
  const scales = new Float64Array(columnCount);
  for (let c = 0; c < columnCount; c += 1) {
    let largest = 0;
    let squares = 0;
    for (let i = 0; i < count; i += 1) {
      const value = Math.abs(columns[i * columnCount + c]!);
      largest = Math.max(largest, value);
      squares += value * value;
    }
    const cut = 12 * Math.sqrt(squares / Math.max(1, count));
    scales[c] = Math.fround(Math.max(1e-9, Math.min(largest, cut) / 127));
  }
  return scales;
}

/** Reads the compact form. Throws a RangeError when the bytes are not a whole file of this version. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== magic) {
    throw new RangeError("These bytes are not an emotion model.");
  }
  if (view.getUint32(4, true) !== version) {
    throw new RangeError(
      `The emotion model has version ${view.getUint32(4, true)}, not ${version}.`,
    );
  }
  const count = view.getUint32(8, true);
  const words = view.getUint32(12, true);
  let at = headerBytes;
  const floats = (length: number): Float64Array => {
    const values = Float64Array.from({ length }, (_, i) => view.getFloat32(at + 4 * i, true));
    at += 4 * length;
    return values;
  };
  const expected =
    headerBytes +
    4 * (denseParts.reduce((sum, part) => sum + denseLengths[part], 0) + columnCount) +
    count * (5 + columnCount) +
    words * 6;
  if (bytes.byteLength !== expected) throw new RangeError("The emotion model is cut short.");
  const dense = Object.fromEntries(
    denseParts.map((part) => [part, floats(denseLengths[part])]),
  ) as Record<DensePart, Float64Array>;
  const scales = floats(columnCount);
  const hashes = Uint32Array.from({ length: count }, (_, i) => view.getUint32(at + 4 * i, true));
  at += 4 * count;
  const rarity = Float64Array.from(bytes.subarray(at, at + count), (value) => value / rarityUnit);
  at += count;
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, count * columnCount);
  at += count * columnCount;
  const affects = new Map<number, WordAffect>();
  for (let i = 0; i < words; i += 1, at += 6) {
    affects.set(view.getUint32(at, true), {
      valence: view.getInt8(at + 4) / affectUnit,
      arousal: view.getInt8(at + 5) / affectUnit,
    });
  }
  const lexicon: Lexicon = (hash) => affects.get(hash);
  return { rowOf: indexHashes(hashes), rarity, rows, scales, dense, lexicon };
}

/** A row finder over distinct hashes, by open addressing. */
export function indexHashes(hashes: Uint32Array): (hash: number) => number {
  let capacity = 16;
  while (capacity < hashes.length * 2) capacity *= 2;
  const mask = capacity - 1;
  const slots = new Int32Array(capacity).fill(-1);
  hashes.forEach((hash, row) => {
    let slot = hash & mask;
    while (slots[slot]! >= 0) slot = (slot + 1) & mask;
    slots[slot] = row;
  });
  return (hash) => {
    let slot = hash & mask;
    while (slots[slot]! >= 0) {
      if (hashes[slots[slot]!] === hash) return slots[slot]!;
      slot = (slot + 1) & mask;
    }
    return -1;
  };
}
