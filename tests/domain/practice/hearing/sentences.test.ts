import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "~/domain/practice/hearing/sentences";
import { sliceSpan } from "~/domain/practice/span";

describe("splitting into sentences", () => {
  it("ends at marks and line breaks and counts code points", () => {
    expect(splitSentences("😀 Hi. What now?\nok")).toEqual([
      { text: "😀 Hi.", start: 0, end: 5 },
      { text: "What now?", start: 6, end: 15 },
      { text: "ok", start: 16, end: 18 },
    ]);
  });

  it("does not end inside an abbreviation or a number", () => {
    expect(splitSentences("Dr. Tan saw 2.5 of them.").map((sentence) => sentence.text)).toEqual([
      "Dr. Tan saw 2.5 of them.",
    ]);
  });

  it("gives each sentence the span at which it stands in the message", () => {
    const piece = fc.constantFrom(
      "Hi",
      "dr.",
      "etc.",
      " ",
      "\n",
      ".",
      "?!",
      "😀",
      "é",
      "2.5",
      ". ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        for (const sentence of splitSentences(text))
          expect(sliceSpan(text, sentence)).toBe(sentence.text);
      }),
    );
  });

  it("finds none in a text without letters", () => {
    expect(splitSentences("... !?\n")).toEqual([]);
    expect(splitSentences("")).toEqual([]);
  });
});
