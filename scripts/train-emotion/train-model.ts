import { extractFeatures } from "~/domain/emotion/features";
import { readManner, type Lexicon } from "~/domain/emotion/manner";
import { vectorize, type MessageVector } from "~/domain/emotion/message-vector";
import { scoreCategories, summarize } from "~/domain/emotion/model";
import { tokenize } from "~/domain/emotion/tokens";
import {
  columnCount,
  denseLengths,
  sizes,
  summaryLength,
  type TrainedWeights,
} from "~/domain/emotion/weights";
import { readLabelled, readRated, type LabelledText } from "./corpora";
import { trainDirectScores, type Example } from "./direct-scores";
import { blend, foldHidden, joinColumns } from "./blend";
import { trainHiddenScores } from "./hidden-scores";
import { fitAffects, type AffectRow } from "./affect-heads";
import { chooseSharpness, chooseShifts } from "./shifts";
import { chooseVocabulary, type Vocabulary } from "./vocabulary";
import { readLexicon, readOwnMessages } from "./word-lists";

/** Features kept, so that the file stays under 3,000,000 bytes. */
const featureLimit = 97_000;
const seed = 7;
/** Rare categories count more: their weight is (mean count / count) to this power. */
const balance = 0.3;
const ownWeight = 3;
/** Forum comments of the training part hold few emoji, so own messages with one count more. */
const ownPictureWeight = 8;
const ownAffectWeight = 1;
/** The share of the direct scores in the mixture; those through hidden units share the rest. */
const directShare = 0.5;
/** EmoBank's ratings crowd round the middle; these stretch them over [-1, 1]. */
const gain = [2.6, 3] as const;

/** Weights with affect heads fitted without the development part, and with it. */
export function trainModel(folder: string): { honest: TrainedWeights; shipped: TrainedWeights } {
  const { parts, affectRows } = trainCategories(folder);
  return {
    honest: withAffects(
      parts,
      affectRows.filter((row) => row.split !== "dev"),
    ),
    shipped: withAffects(parts, affectRows),
  };
}

/** Everything but the affect heads, and the rows to fit these on. */
export function trainCategories(folder: string): { parts: Parts; affectRows: AffectRow[] } {
  const train = readLabelled(folder, "train");
  const dev = readLabelled(folder, "dev");
  const rated = readRated(folder);
  const own = readOwnMessages();
  const lexiconList = readLexicon();
  const lexiconMap = new Map(lexiconList.map(({ hash, affect }) => [hash, affect]));
  const lexicon: Lexicon = (hash) => lexiconMap.get(hash);

  const vocabulary = chooseVocabulary(
    [...train, ...rated, ...own].map((row) => extractFeatures(tokenize(row.text))),
    featureLimit,
  );
  const vectorOf = (text: string): MessageVector =>
    vectorize(extractFeatures(tokenize(text)), vocabulary.rowOf, vocabulary.rarity);
  const examples = toExamples(train, own, vectorOf);
  const size = vocabulary.hashes.length;
  const kept = trainHiddenScores(examples, size, seed);
  const direct = blend([
    { scores: trainDirectScores(examples, size, seed), share: directShare / 2 },
    { scores: trainDirectScores(examples, size, seed + 1), share: directShare / 2 },
    {
      scores: foldHidden(trainHiddenScores(examples, size, seed + 1)),
      share: (1 - directShare) / 2,
    },
  ]);
  const columns = joinColumns(direct, kept);
  const dense: TrainedWeights["dense"] = {
    categoryBias: direct.bias,
    outputs: kept.outputs,
    outputBias: kept.bias,
    shift: new Float64Array(denseLengths.shift),
    affects: new Float64Array(denseLengths.affects),
    affectBias: new Float64Array(denseLengths.affectBias),
    gain: Float64Array.from(gain),
    mixture: Float64Array.of((1 + directShare) / 2, 1),
  };
  const scoresOf = (vector: MessageVector): ReturnType<typeof scoreCategories> =>
    scoreCategories(dense, sumRows(columns, vector));
  const judged = dev.filter((row) => row.categories.length === 1);
  const judgedScores = judged.map((row) => scoresOf(vectorOf(row.text)).shares.map(Math.log));
  const gold = judged.map((row) => row.categories);
  dense.shift = chooseShifts(judgedScores, gold, sizes.categories);
  dense.mixture[1] = chooseSharpness(judgedScores, gold, dense.shift);

  const affectRows: AffectRow[] = [
    ...rated.map((row) => ({ ...row, weight: 1 })),
    ...own.map((row) => ({
      ...row,
      affects: [row.affects[0] / gain[0], row.affects[1] / gain[1]] as const,
      weight: ownAffectWeight,
    })),
  ].map((row) => {
    const vector = vectorOf(row.text);
    const summary = summarize(scoresOf(vector), readManner(tokenize(row.text), lexicon));
    return { vector, summary, affects: row.affects, weight: row.weight, split: row.split };
  });
  return { parts: { vocabulary, columns, dense, lexiconList }, affectRows };
}

function toExamples(
  train: readonly LabelledText[],
  own: ReturnType<typeof readOwnMessages>,
  vectorOf: (text: string) => MessageVector,
): Example[] {
  const counts = new Float64Array(sizes.categories);
  for (const row of train) for (const c of row.categories) counts[c]! += 1 / row.categories.length;
  const importance = Array.from(counts, (count) =>
    Math.pow(train.length / sizes.categories / count, balance),
  );
  const toExample = (
    row: { text: string; categories: readonly number[]; fine?: readonly number[] },
    factor: number,
  ): Example => {
    const target = new Float64Array(sizes.categories);
    let weight = 0;
    for (const c of row.categories) {
      target[c] = 1 / row.categories.length;
      weight += importance[c]! / row.categories.length;
    }
    return { vector: vectorOf(row.text), target, fine: row.fine ?? [], weight: weight * factor };
  };
  return [
    ...train.map((row) => toExample(row, 1)),
    ...own.map((row) => toExample(row, hasPicture(row.text) ? ownPictureWeight : ownWeight)),
  ];
}

function hasPicture(text: string): boolean {
  return tokenize(text).some((token) => token.kind === "picture");
}

function sumRows(columns: Float64Array, vector: MessageVector): Float64Array {
  const sums = new Float64Array(columnCount);
  for (let k = 0; k < vector.rows.length; k += 1) {
    const start = vector.rows[k]! * columnCount;
    for (let c = 0; c < columnCount; c += 1) sums[c]! += columns[start + c]! * vector.values[k]!;
  }
  return sums;
}

/** The trained parts that the affect heads build on. */
export interface Parts {
  readonly vocabulary: Vocabulary;
  readonly columns: Float64Array;
  readonly dense: TrainedWeights["dense"];
  readonly lexiconList: TrainedWeights["lexicon"];
}

function withAffects(parts: Parts, rows: readonly AffectRow[]): TrainedWeights {
  const { hashes, rarity } = parts.vocabulary;
  const columns = parts.columns.slice();
  const affects = new Float64Array(denseLengths.affects);
  const affectBias = new Float64Array(denseLengths.affectBias);
  for (const affect of [0, 1] as const) {
    const head = fitAffects(rows, hashes.length, affect);
    for (let row = 0; row < hashes.length; row += 1) {
      columns[row * columnCount + sizes.categories + sizes.hidden + affect] = head.features[row]!;
    }
    affects.set(head.summary, affect * summaryLength);
    affectBias[affect] = head.bias;
  }
  const dense = { ...parts.dense, affects, affectBias };
  return { hashes, rarity, columns, dense, lexicon: parts.lexiconList };
}
