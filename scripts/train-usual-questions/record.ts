import { usualClasses } from "~/domain/simulator/usual-questions/classes";
import { digestOf } from "../train-screening/digest";
import { readCorpus } from "./corpus";

/** What the weights were trained on and what came of it, as digests (SHA-256). */
export interface UsualRecord {
  /** Of the classes in the order of the weights, and of the sentences. */
  readonly examples: string;
  /** Of the files of weights and of vectors. */
  readonly weights: string;
}

export const recordUrl = new URL("record.json", import.meta.url);
export const weightsUrl = new URL(
  "../../app/domain/simulator/usual-questions/weights.ts",
  import.meta.url,
);

export const vectorsUrl = new URL(
  "../../app/domain/simulator/usual-questions/vectors.ts",
  import.meta.url,
);

export function digestOfExamples(): string {
  return digestOf(JSON.stringify([usualClasses, readCorpus()]));
}
