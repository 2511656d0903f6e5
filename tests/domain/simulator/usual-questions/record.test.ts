import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { digestOf } from "../../../../scripts/train-screening/digest";
import {
  digestOfExamples,
  recordUrl,
  vectorsUrl,
  weightsUrl,
  type UsualRecord,
} from "../../../../scripts/train-usual-questions/record";

const record = JSON.parse(readFileSync(recordUrl, "utf8")) as UsualRecord;

test("What tells usual questions apart was trained on the sentences as they stand", () => {
  expect(digestOfExamples()).toBe(record.examples);
  const written = [weightsUrl, vectorsUrl].map((url) => readFileSync(url, "utf8")).join("");
  expect(digestOf(written)).toBe(record.weights);
});
