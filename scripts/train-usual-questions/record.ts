import { createHash } from "node:crypto";
import { readExamples } from "./corpus";

/** What the weights were trained on and what came of it, as digests (SHA-256). */
export interface UsualRecord {
  readonly examples: string;
  /** Of the file of weights. */
  readonly weights: string;
}

export const recordUrl = new URL("record.json", import.meta.url);
export const weightsUrl = new URL(
  "../../app/domain/simulator/usual-questions/weights.ts",
  import.meta.url,
);

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function digestOfExamples(): string {
  return digestOf(JSON.stringify(readExamples()));
}
