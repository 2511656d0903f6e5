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
import { readLabelled, readRated } from "./corpora";
import { joinColumns, sumRows } from "./columns";
import { toExamples, type Example } from "./examples";
import { trainHiddenScores } from "./hidden-scores";
import { fitAffects, type AffectRow } from "./affect-heads";
import { trainRatioScores } from "./ratio-scores";
import { chooseSharpness, chooseShifts } from "./shifts";
import { chooseVocabulary, type Vocabulary } from "./vocabulary";
import { readWordVectors } from "./word-vectors";
import { readLexicon, readOwnMessages } from "./word-lists";

/** Features kept, so that the file stays under 3,000,000 bytes. */
const featureLimit = 97_000;
const seed = 7;
const ownAffectWeight = 1;
/**
 * The share of the direct scores in the mixture; all of it, since cross-validation found the scores
 * through hidden units to add nothing. These still feed the affect heads.
 */
const directShare = 1;
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
  const scores = trainScores(examples, size);
  const scoresOf = (vector: MessageVector): ReturnType<typeof scoreCategories> =>
    scoreCategories(scores.dense, sumRows(scores.columns, vector));
  const { columns, dense } = scores;
  const { shift, sharpness } = chooseOnTrain(examples, train.length, size);
  dense.shift = shift;
  dense.mixture[1] = sharpness;

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

/** The columns and dense parts of the category scores, shifts still at 0. */
function trainScores(
  examples: readonly Example[],
  size: number,
): { columns: Float64Array; dense: TrainedWeights["dense"] } {
  const direct = trainRatioScores(examples, size);
  const hidden = trainHiddenScores(examples, size, seed);
  const dense: TrainedWeights["dense"] = {
    categoryBias: direct.bias,
    outputs: hidden.outputs,
    outputBias: hidden.bias,
    shift: new Float64Array(denseLengths.shift),
    affects: new Float64Array(denseLengths.affects),
    affectBias: new Float64Array(denseLengths.affectBias),
    gain: Float64Array.from(gain),
    mixture: Float64Array.of(directShare, 1),
  };
  return { columns: joinColumns(direct, hidden), dense };
}

/**
 * Shifts and sharpness, chosen on every fifth comment of the training part with scores that have not
 * seen these, so that the development part stays for judging alone.
 */
function chooseOnTrain(
  examples: readonly Example[],
  comments: number,
  size: number,
): { shift: Float64Array; sharpness: number } {
  const heldOut = (i: number): boolean => i < comments && i % 5 === 0;
  const { rows, bias } = trainRatioScores(
    examples.filter((_, i) => !heldOut(i)),
    size,
  );
  const judged = examples.filter(({ target }, i) => heldOut(i) && target.includes(1));
  const scores = judged.map(({ vector }) => {
    const sums = bias.slice();
    vector.rows.forEach((row, k) => {
      for (let c = 0; c < sums.length; c += 1) {
        sums[c]! += rows[row * sums.length + c]! * vector.values[k]!;
      }
    });
    return sums;
  });
  const gold = judged.map(({ target }) => [target.indexOf(1)]);
  const shift = chooseShifts(scores, gold, sizes.categories);
  return { shift, sharpness: chooseSharpness(scores, gold, shift) };
}

/** The trained parts that the affect heads build on. */
export interface Parts {
  readonly vocabulary: Vocabulary;
  readonly columns: Float64Array;
  readonly dense: TrainedWeights["dense"];
  readonly lexiconList: TrainedWeights["lexicon"];
}

function withAffects(parts: Parts, rows: readonly AffectRow[]): TrainedWeights {
  const { hashes, rarity, rowOf } = parts.vocabulary;
  const vectors = readWordVectors(rowOf);
  const columns = parts.columns.slice();
  const affects = new Float64Array(denseLengths.affects);
  const affectBias = new Float64Array(denseLengths.affectBias);
  for (const affect of [0, 1] as const) {
    const head = fitAffects(rows, hashes.length, affect, vectors);
    for (let row = 0; row < hashes.length; row += 1) {
      columns[row * columnCount + sizes.categories + sizes.hidden + affect] = head.features[row]!;
    }
    affects.set(head.summary, affect * summaryLength);
    affectBias[affect] = head.bias;
  }
  const dense = { ...parts.dense, affects, affectBias };
  return { hashes, rarity, columns, dense, lexicon: parts.lexiconList };
}
