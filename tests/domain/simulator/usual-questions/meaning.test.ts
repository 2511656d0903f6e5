import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base64Of } from "~/domain/practice/learned/bytes";
import {
  meaningIn,
  meaningWidth,
  packMeanings,
  unpackMeanings,
  type Meanings,
} from "~/domain/simulator/usual-questions/meaning";

const at = (word: number) => (_: unknown, k: number) => (k === word ? 0.96 : 0);
const row = (word: number) => Array.from({ length: meaningWidth }, at(word));
const rows = [row(0), row(1), row(2)];
const known: Meanings = {
  words: ["sleep", "work", "the"],
  says: [1, 1, 0],
  numberAt: (place, k) => rows[place]?.[k] ?? 0,
  middle: Array.from({ length: meaningWidth }, () => 0),
  scale: 1,
};

describe("The vectors of words", () => {
  test("come back as they were packed, to half a level", () => {
    const back = unpackMeanings(known.words.join("\n"), base64Of(packMeanings(known)));
    expect(back.words).toEqual(known.words);
    expect(back.says).toEqual([1, 1, 0]);
    for (const [place, numbers] of rows.entries())
      for (const [k, number] of numbers.entries())
        expect(Math.abs(back.numberAt(place, k) - number)).toBeLessThanOrEqual(0.08);
  });

  test("make the vector of a sentence: their mean, in which a word that says nothing does not count", () => {
    const meaningOf = meaningIn(known);
    const meaning = meaningOf(["sleep", "the", "work"]);
    expect(meaning?.slice(0, 3)).toEqual(Float64Array.of(0.48, 0.48, 0));
  });

  test("make none where no word is known, or none says anything", () => {
    expect(meaningIn(known)(["quark"])).toBeNull();
    expect(meaningIn(known)(["the"])).toBeNull();
  });

  test("make the same vector in whatever order the words stand", () => {
    const meaningOf = meaningIn(known);
    const words = fc.array(fc.constantFrom("sleep", "work", "the", "quark"));
    fc.assert(
      fc.property(words, (said) => {
        const straight = meaningOf(said);
        const turned = meaningOf(said.toReversed());
        expect(turned === null).toBe(straight === null);
        straight?.forEach((number, k) => expect(turned?.[k]).toBeCloseTo(number, 9));
      }),
    );
  });
});
