import { house, type Screen } from "./corpus";
import { digestOf } from "./digest";
import { examplesFor } from "./examples";

/** What a screen's weights were trained on and what came of it, as digests (SHA-256). */
export interface TrainingRecord {
  /** Of the lines written for it; the scenarios' own lines are not among them. */
  readonly lines: string;
  /** Of the file of weights. */
  readonly weights: string;
}

export const recordUrl = new URL("record.json", import.meta.url);

/** Where a screen's weights lie. */
export function weightsUrl(screen: Screen): URL {
  return new URL(`../../app/domain/practice/learned/weights/${screen}.ts`, import.meta.url);
}

export function digestOfLines(screen: Screen): string {
  const lines = examplesFor(screen).filter(({ family }) => family !== house);
  return digestOf(JSON.stringify(lines));
}
