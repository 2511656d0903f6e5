import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SpannedText } from "~/components/conversation/spanned-text";
import { markKinds, textSegments, type TextMark } from "~/components/conversation/text-segments";
import { codePointLength, findSpan } from "~/domain/practice/span";
import { markupOf, textOf, valuesOf } from "../render";

const pieces = fc.constantFrom(
  "word ",
  "e\u0301",
  "👩‍👩‍👧",
  "👍🏽",
  "שלום",
  "مرحبا",
  "<b>&\"'",
  "\n",
  "🙂",
  "क्षि",
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
const marks: fc.Arbitrary<TextMark[]> = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 60 }),
    end: fc.integer({ min: 0, max: 70 }),
    kind: fc.constantFrom(...markKinds),
  }),
  { maxLength: 6 },
);

describe("segments of a text", () => {
  it("joined are the text, whatever the marks", () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        const segments = textSegments(text, given);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const segment of segments)
          expect(
            Array.from(text)
              .slice(segment.start, segment.start + codePointLength(segment.text))
              .join(""),
          ).toBe(segment.text);
      }),
    );
  });

  it("cover every code point of a mark that lies inside the text", () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        const segments = textSegments(text, given);
        const length = codePointLength(text);
        for (const mark of given)
          for (let at = mark.start; at < Math.min(mark.end, length); at += 1) {
            const home = segments.find(
              ({ start, text: part }) => start <= at && at < start + codePointLength(part),
            );
            expect(home?.marks.map(({ kind }) => kind)).toContain(mark.kind);
          }
      }),
    );
  });

  it("give marks that overlap lines of their own, and each mark one line all along", () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        const named = given.map((mark, index) => ({ ...mark, id: String(index) }));
        const lineOf = new Map<string | undefined, number | null>();
        for (const segment of textSegments(text, named)) {
          const lined = segment.marks.filter(
            ({ kind }) => !["selection", "word", "found"].includes(kind),
          );
          expect(new Set(lined.map(({ lane }) => lane)).size).toBe(lined.length);
          for (const { id, lane } of segment.marks) {
            expect(lineOf.get(id) ?? lane).toBe(lane);
            lineOf.set(id, lane);
          }
        }
      }),
    );
  });

  it("keep an accent with its letter and a joined emoji whole", () => {
    const family = "👩‍👩‍👧";
    const text = `e\u0301 ${family}.`;
    const cut = textSegments(text, [
      { start: 1, end: 2, kind: "issue" },
      { start: 4, end: 5, kind: "cue" },
    ]);
    expect(cut.map((segment) => segment.text)).toEqual(["e\u0301", " ", family, "."]);
  });
});

describe("spanned text", () => {
  it("holds no text but the source's, letter for letter", () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        expect(textOf(markupOf(<SpannedText text={text} marks={given} />))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it("shows both marks where two overlap and tells where each segment starts", () => {
    const text = "🙂 that sounds exhausting to me";
    const issue = { ...findSpan(text, "that sounds")!, kind: "issue" as const };
    const cue = { ...findSpan(text, "sounds exhausting")!, kind: "cue" as const };
    const markup = markupOf(<SpannedText text={text} marks={[cue, issue]} />);
    expect(markup).toMatch(
      /<mark data-kind="issue"[^>]*><mark data-kind="cue"[^>]*>sounds<\/mark><\/mark>/,
    );
    expect(valuesOf(markup, "data-start")).toEqual(["0", "2", "7", "13", "24"]);
  });

  it("draws three marks of one kind over one another, each on its own line, and counts the rest", () => {
    const text = "You should drop one of them";
    const over = ["You should drop one of them", "should drop one", "drop one", "drop", "drop"];
    const given = over.map((words, index) => ({
      ...findSpan(text, words)!,
      kind: "issue" as const,
      id: `mark-${index}`,
    }));
    const markup = markupOf(<SpannedText text={text} marks={given} />);
    expect(markup).toMatch(
      /data-more="\+2"[^>]*><mark [^>]*data-lane="0"[^>]*><mark [^>]*data-lane="1"[^>]*><mark [^>]*data-lane="2"[^>]*>drop<\/mark>/,
    );
    expect(textOf(markup)).toBe(text);
  });

  it("says once, at the end of a stretch, how many marks have no line", () => {
    const text = "one two three four";
    const words = ["one two three four", "one two three", "one two three", "one two three", "two"];
    const given = ["two three", ...words].map((said, index) => ({
      ...findSpan(text, said)!,
      kind: "issue" as const,
      id: `mark-${index}`,
    }));
    const markup = markupOf(<SpannedText text={text} marks={given} />);
    expect(valuesOf(markup, "data-more")).toEqual(["+3"]);
  });

  it("puts the words of the open tag on top and draws their line, however many lie over them", () => {
    const text = "You should drop one of them";
    const over = ["You should drop one of them", "should drop one", "drop one", "drop one", "drop"];
    const given = over.map((words, index) => ({
      ...{ ...findSpan(text, words)!, kind: "issue" as const, id: `mark-${index}` },
      open: index === 3,
    }));
    const markup = markupOf(<SpannedText text={text} marks={given} />);
    expect(markup).toMatch(/<mark [^>]*data-mark="mark-3"[^>]*data-open="true"[^>]*>drop<\/mark>/);
    expect(markup).toMatch(/<mark [^>]*data-mark="mark-3"[^>]*data-open="true"[^>]*> one<\/mark>/);
    expect(valuesOf(markup, "data-open")).toHaveLength(2);
    expect(textOf(markup)).toBe(text);
  });

  it("takes its direction from the text", () => {
    expect(markupOf(<SpannedText text="שלום" />)).toContain('dir="auto"');
  });
});
