import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { phrasesInPassing } from "~/domain/simulator/usual-questions/phrases-in-passing";
import { phrasesInPassingFrom } from "../../../../scripts/train-usual-questions/in-passing";

const corpus = path.resolve("scripts/train-usual-questions/corpus");

describe("The phrases that may be said in passing", () => {
  it("are those of the shipped stories that stand in usual questions for something else", () => {
    const texts = readdirSync(corpus).map((file) => readFileSync(path.join(corpus, file), "utf8"));
    expect(
      phrasesInPassingFrom(texts),
      "asks or sentences have changed: run npm run phrases-in-passing",
    ).toEqual(phrasesInPassing);
  });
});
