import type { MessageVector } from "~/domain/emotion/message-vector";
import { tokenize } from "~/domain/emotion/tokens";
import { sizes } from "~/domain/emotion/weights";
import type { LabelledText } from "./corpora";
import type { OwnMessage } from "./word-lists";

/** A training message: its vector, the share of each category, fine labels and its weight. */
export interface Example {
  readonly vector: MessageVector;
  readonly target: Float64Array;
  readonly fine: readonly number[];
  readonly weight: number;
}

/** Rare categories count more: their weight is (mean count / count) to this power. */
const balance = 0.3;
const ownWeight = 3;
/** Forum comments of the training part hold few emoji, so own messages with one count more. */
const ownPictureWeight = 8;

/** The comments in their order, then the own messages. */
export function toExamples(
  train: readonly LabelledText[],
  own: readonly OwnMessage[],
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
