import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sliceSpan } from "~/domain/practice/span";
import { folded } from "~/domain/wording/folded";
import { findTerms, holdsTerms, spansOfTerms } from "~/domain/wording/found-in";

describe("what somebody types to find", () => {
  it.each([
    ["bed flag", ["bed", "flag"]],
    ['  Bed   "my half" ', ["bed", "my half"]],
    ["“Zoë’s bed”", ["zoe's bed"]],
    ['"my half', ["my half"]],
    ["bed BED", ["bed"]],
    ["bed, (half)", ["bed", "half"]],
    ['"a   b" „c d“', ["a b", "c d"]],
    ['  "" ', []],
  ])("is read as words and quoted phrases: %s", (typed, terms) => {
    expect(findTerms(typed)).toEqual(terms);
  });
});

describe("the places of what is looked for", () => {
  it.each([
    ["Zoë said zoe.", ["zoe"], ["Zoë", "zoe"]],
    ["🙂 my bed, my half", ["my"], ["my", "my"]],
    ["a sofabed", ["sofa", "bed"], ["sofabed"]],
    ["ﬁne", ["fi"], ["ﬁ"]],
    ["nothing here", ["bed"], []],
  ])("are marked letter for letter: %s", (text, terms, marked) => {
    expect(spansOfTerms(text, terms).map((span) => sliceSpan(text, span))).toEqual(marked);
  });

  it("lie in the text, in order and apart, and hold a term each", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.array(fc.string({ maxLength: 4 }), { maxLength: 3 }), (text, typed) => {
        const terms = typed.flatMap(findTerms);
        const spans = spansOfTerms(text, terms);
        spans.forEach((span, at) => {
          expect(span.start).toBeGreaterThanOrEqual(at === 0 ? 0 : (spans[at - 1]?.end ?? 0) + 1);
          expect(span.end).toBeLessThanOrEqual([...text].length);
          const marked = folded(sliceSpan(text, span));
          expect(terms.some((term) => marked.includes(term))).toBe(true);
        });
      }),
    );
  });

  it("are there wherever a plain text holds a term", () => {
    for (const word of ["bed", "half"]) {
      expect(holdsTerms("My bed, my HALF", [word])).toBe(true);
      expect(spansOfTerms("My bed, my HALF", [word])).toHaveLength(1);
    }
  });
});
