import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { screens, type Screen } from "../../../../scripts/train-screening/corpus";
import { digestOf } from "../../../../scripts/train-screening/digest";
import {
  digestOfLines,
  recordUrl,
  weightsUrl,
  type TrainingRecord,
} from "../../../../scripts/train-screening/record";

const record = JSON.parse(readFileSync(recordUrl, "utf8")) as Record<Screen, TrainingRecord>;

describe("the record of the last training", () => {
  it.each(screens)("is of the weights that ship and of the lines that lie here: %s", (screen) => {
    expect(digestOf(readFileSync(weightsUrl(screen), "utf8"))).toBe(record[screen].weights);
    expect(digestOfLines(screen)).toBe(record[screen].lines);
  });
});
