import { logistic, softmax } from "./arithmetic";
import { extractFeatures } from "./features";
import { readManner } from "./manner";
import { vectorize } from "./message-vector";
import { withoutLaughter } from "./laughter";
import {
  emotionCategories,
  likeliestCategory,
  nothingRead,
  type EmotionCategory,
  type EmotionDistribution,
  type Reading,
} from "./reading";
import { isInAnotherScript } from "./script";
import { tokenize, type Token } from "./tokens";
import { columnCount, decodeWeights, sizes, summaryLength, type Weights } from "./weights";

/** Reads the emotion of a text; to be labelled "estimated from text" wherever it is shown. */
export interface EmotionModel {
  /**
   * The reading of one message. Pure: the same text gives the same reading on every machine. A text
   * without any word, number, sign or picture, and one whose letters are mostly of another script than
   * Latin, reads as neutral with valence and arousal 0. Only the first and the last 2,000 UTF-16 units of
   * a longer text are read.
   */
  readonly readText: (text: string) => Reading;
}

const longest = 4000;
/** Design choice; see `withoutLaughter`. */
const distressed = -0.2;
const painful = new Set<EmotionCategory>(["sadness", "fear", "anger", "disgust"]);

/** The model in these bytes (see `encodeWeights`). Throws a RangeError on any other bytes. */
export function createEmotionModel(bytes: Uint8Array): EmotionModel {
  const weights = decodeWeights(bytes);
  return { readText: (text) => readWith(weights, text) };
}

function readWith(weights: Weights, text: string): Reading {
  const half = longest / 2;
  const read =
    text.length > longest ? `${text.slice(0, half)} ${text.slice(text.length - half)}` : text;
  const tokens = tokenize(read);
  if (tokens.length === 0 || isInAnotherScript(read))
    return { ...nothingRead, distribution: { ...nothingRead.distribution } };
  const unmasked = withoutLaughter(tokens);
  if (unmasked !== null) {
    const beneath = readTokens(weights, unmasked);
    if (isDistressed(beneath)) return beneath;
  }
  return readTokens(weights, tokens);
}

/** Whether a reading is low enough that laughter around it is taken for a mask. */
function isDistressed({ valence, distribution }: Reading): boolean {
  return valence < distressed && painful.has(likeliestCategory(distribution));
}

function readTokens(weights: Weights, tokens: readonly Token[]): Reading {
  const vector = vectorize(extractFeatures(tokens), weights.rowOf, weights.rarity);
  const columns = sumColumns(weights, vector.rows, vector.values);
  const scores = scoreCategories(weights.dense, columns);
  const summary = summarize(scores, readManner(tokens, weights.lexicon));
  const [valence = 0, arousal = 0] = [0, 1].map((affect) => {
    let score = columns[sizes.categories + sizes.hidden + affect]!;
    for (let i = 0; i < summaryLength; i += 1) {
      score += weights.dense.affects[affect * summaryLength + i]! * summary[i]!;
    }
    score += weights.dense.affectBias[affect]!;
    return Math.max(-1, Math.min(1, score * weights.dense.gain[affect]!));
  });
  return { valence, arousal, distribution: toDistribution(scores.shares) };
}

function sumColumns(weights: Weights, rows: Int32Array, values: Float64Array): Float64Array {
  const sums = new Float64Array(columnCount);
  for (let k = 0; k < rows.length; k += 1) {
    const start = rows[k]! * columnCount;
    const value = values[k]!;
    for (let c = 0; c < columnCount; c += 1) sums[c]! += weights.rows[start + c]! * value;
  }
  for (let c = 0; c < columnCount; c += 1) sums[c]! *= weights.scales[c]!;
  return sums;
}

/** The category scores, hidden units and fine label scores of one message. */
export interface CategoryScores {
  /** Shares of the seven categories in their fixed order. */
  readonly shares: Float64Array;
  readonly hidden: Float64Array;
  /** Likelihoods of the fine labels, each in [0, 1]. */
  readonly fine: Float64Array;
}

/**
 * Mixes the direct category scores with those through the hidden units. `columns` holds the sums of
 * the first `categories + hidden` columns over a message.
 */
export function scoreCategories(dense: Weights["dense"], columns: Float64Array): CategoryScores {
  const hidden = columns.slice(sizes.categories, sizes.categories + sizes.hidden);
  const output = (o: number): number => {
    let sum = dense.outputBias[o]!;
    for (let j = 0; j < sizes.hidden; j += 1)
      sum += dense.outputs[o * sizes.hidden + j]! * hidden[j]!;
    return sum;
  };
  const direct = dense.mixture[0]!;
  const sharpness = dense.mixture[1]!;
  const mixed = Float64Array.from({ length: sizes.categories }, (_, c) => {
    const straight = columns[c]! + dense.categoryBias[c]!;
    return sharpness * (direct * straight + (1 - direct) * output(c) + dense.shift[c]!);
  });
  const fine = Float64Array.from({ length: sizes.fine }, (_, f) =>
    logistic(output(sizes.categories + f)),
  );
  return { shares: softmax(mixed), hidden, fine };
}

/** What the affect heads read besides the features, `summaryLength` numbers. */
export function summarize(scores: CategoryScores, manner: Float64Array): Float64Array {
  return Float64Array.of(...scores.shares, ...scores.hidden, ...scores.fine, ...manner);
}

function toDistribution(shares: Float64Array): EmotionDistribution {
  return Object.fromEntries(
    emotionCategories.map((category, i) => [category, shares[i]!]),
  ) as EmotionDistribution;
}
