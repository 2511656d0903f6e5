import {
  featureGroups,
  featuresOf,
  type FeatureGroup,
  type Features,
} from "~/domain/practice/learned/features";
import { wordsOf } from "~/domain/practice/hearing/plain";
import { vectorWidth } from "../train-emotion/word-vectors";
import type { Meanings } from "./word-vectors";

export const meaningGroups = ["meaning", "ownMeaning", "saidMeaning"] as const;
export type CountedGroup = Exclude<FeatureGroup, (typeof meaningGroups)[number]>;
export const countedGroups = featureGroups.filter(
  (group): group is CountedGroup => !(meaningGroups as readonly string[]).includes(group),
);

/** How much a group may say beside the others, chosen by cross-validation. */
export const shares: Readonly<Record<FeatureGroup, number>> = {
  words: 1,
  pairs: 0.7,
  skips: 0.5,
  classes: 1,
  classPairs: 0.7,
  manner: 0.5,
  meaning: 1.2,
  ownMeaning: 0.6,
  saidMeaning: 0.6,
};

/** A passage in its plain form as the trainer reads it. */
export interface Passage {
  readonly features: Features;
  /** The sum of its words' vectors over the root of their number. */
  readonly meaning: Float64Array;
}

export function readPassage(said: string, meanings: Meanings): Passage {
  const words = [...new Set(wordsOf(said))];
  const meaning = new Float64Array(vectorWidth);
  for (const word of words) {
    const vector = meanings.of(word);
    if (vector === null) continue;
    for (let k = 0; k < vectorWidth; k += 1) meaning[k]! += vector[k]!;
  }
  const length = Math.sqrt(Math.max(1, words.length));
  return { features: featuresOf(said), meaning: meaning.map((sum) => sum / length) };
}

/** The columns of a training run: counted features seen in enough passages, then the meanings. */
export interface Columns {
  readonly counted: Readonly<Record<CountedGroup, ReadonlyMap<number, number>>>;
  readonly meaningStart: number;
  readonly count: number;
}

const fewest = 2;

export function chooseColumns(passages: readonly Passage[]): Columns {
  let next = 0;
  const counted = Object.fromEntries(
    countedGroups.map((group) => {
      const seen = new Map<number, number>();
      for (const { features } of passages)
        for (const key of features[group]) seen.set(key, (seen.get(key) ?? 0) + 1);
      const kept = [...seen].filter(([, count]) => count >= fewest);
      return [group, new Map(kept.map(([key]) => [key, next++]))];
    }),
  ) as unknown as Columns["counted"];
  return { counted, meaningStart: next, count: next + meaningGroups.length * vectorWidth };
}

/** Passages as sparse rows, one after the other. */
export interface Rows {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly values: Float64Array;
}

export function toRows(passages: readonly Passage[], columns: Columns): Rows {
  const places: number[] = [];
  const values: number[] = [];
  const starts = Int32Array.from([
    0,
    ...passages.map((passage) => {
      addRow(passage, columns, places, values);
      return places.length;
    }),
  ]);
  return { starts, places: Int32Array.from(places), values: Float64Array.from(values) };
}

function addRow(passage: Passage, columns: Columns, places: number[], values: number[]): void {
  for (const group of countedGroups) {
    const keys = passage.features[group];
    const value = shares[group] / Math.sqrt(Math.max(1, keys.length));
    for (const key of keys) {
      const place = columns.counted[group].get(key);
      if (place === undefined) continue;
      places.push(place);
      values.push(value);
    }
  }
  meaningGroups.forEach((group, index) => {
    if (passage.features[group].length === 0) return;
    passage.meaning.forEach((value, k) => {
      places.push(columns.meaningStart + index * vectorWidth + k);
      values.push(value * shares[group]);
    });
  });
}
