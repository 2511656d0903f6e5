import { describe, expect, it } from "vitest";
import { splitSentences } from "~/domain/practice/hearing/sentences";

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

  it("finds none in a text without letters", () => {
    expect(splitSentences("... !?\n")).toEqual([]);
    expect(splitSentences("")).toEqual([]);
  });
});
