import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coverWords,
  hiddenSign,
  hiddenWords,
  hideSpans,
  quotesAround,
  wordsOf,
} from "../../../app/domain/practice/hidden-words";
import { codePointLength, findSpan, sliceSpan } from "../../../app/domain/practice/span";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
const within = (of: string) =>
  fc
    .tuple(fc.nat(codePointLength(of) - 1), fc.nat(codePointLength(of) - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
const textAndSpans = text.chain((said) => fc.tuple(fc.constant(said), within(said), within(said)));

describe("Hidden words", () => {
  it("leave every offset where it was, and every other code point as it was", () => {
    fc.assert(
      fc.property(textAndSpans, ([said, span]) => {
        const shown = Array.from(hideSpans(said, [span]));
        const points = Array.from(said);
        expect(shown).toHaveLength(points.length);
        for (const [at, point] of shown.entries())
          expect(point).toBe(at >= span.start && at < span.end ? hiddenSign : points[at]);
      }),
    );
  });

  it("let a quote from before and one from after stand for the same words", () => {
    fc.assert(
      fc.property(textAndSpans, ([said, span, quoted]) => {
        const shown = hideSpans(said, [span]);
        expect(quotesAround(shown, quoted, sliceSpan(said, quoted))).toBe(true);
        expect(quotesAround(said, quoted, sliceSpan(shown, quoted))).toBe(true);
      }),
    );
    expect(quotesAround("a cat", { start: 2, end: 5 }, "cot")).toBe(false);
    expect(quotesAround("a cat", { start: 2, end: 6 }, "cat")).toBe(false);
  });

  it("are offered word by word, in any script, and put together give the text", () => {
    const said = "Ask Ewa’s sister 😔 at 東京駅.";
    const parts = wordsOf(said);
    expect(parts.map(({ words }) => words).join("")).toBe(said);
    for (const { span, words } of parts) expect(sliceSpan(said, span)).toBe(words);
    expect(parts.filter(({ isWord }) => isWord).map(({ words }) => words)).toEqual(
      expect.arrayContaining(["Ask", "Ewa’s", "sister", "東京"]),
    );
  });

  it("are covered where they were repeated, and words that tell nothing are not", () => {
    const said = "My sister Ewa’s at the mill.";
    const span = findSpan(said, "Ewa’s at the mill");
    const words = hiddenWords(said, hideSpans(said, span ? [span] : []));
    expect(words).toEqual(["ewa", "mill"]);
    expect(coverWords("The mill, and Ewa. Millions at the door.", words)).toBe(
      "The ████, and ███. Millions at the door.",
    );
  });
});
