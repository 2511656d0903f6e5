import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointLength, sliceSpan, type Span } from "../../../app/domain/practice/span";
import {
  markingMoves,
  moveMarking,
  sentencesOf,
  stepsOf,
  trimSpan,
  type MarkingMove,
} from "../../../app/domain/review/marking";

const words = (text: string, spans: readonly Span[]) => spans.map((span) => sliceSpan(text, span));
const after = (text: string, ...moves: MarkingMove[]) => {
  const end = moves.reduce<Span | null>((span, move) => moveMarking(text, span, move), null);
  return end && sliceSpan(text, end);
};

describe("the steps of a keyboard selection", () => {
  it("are words with the punctuation that touches them", () => {
    const text = "“I can’t,” she said: haha 😔 whatever…";
    expect(words(text, stepsOf(text))).toEqual([
      "“I",
      "can’t,”",
      "she",
      "said:",
      "haha",
      "😔",
      "whatever…",
    ]);
  });

  it("are found where words have no spaces between them", () => {
    const text = "夜は寝た？";
    expect(words(text, stepsOf(text)).join("")).toBe(text);
    expect(stepsOf(text).length).toBeGreaterThan(1);
  });

  it("do not overlap and cover everything that is not blank, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const steps = stepsOf(text);
        const covered = words(text, steps).join("").replace(/\s/gu, "");
        expect(covered).toBe(text.replace(/\s/gu, ""));
        steps.forEach((step, index) => {
          expect(step.start).toBeGreaterThanOrEqual(steps[index - 1]?.end ?? 0);
          expect(step.end).toBeGreaterThan(step.start);
        });
      }),
    );
  });
});

describe("moving a selection", () => {
  const text = "Cool. So which exam is first?";

  it("begins with the first word and takes in or lets go of words at either edge", () => {
    expect(after(text, "end-forward")).toBe("Cool.");
    expect(after(text, "end-forward", "end-forward", "end-forward")).toBe("Cool. So which");
    expect(after(text, "end-forward", "end-forward", "start-forward")).toBe("So");
    expect(after(text, "end-forward", "end-forward", "start-forward", "start-back")).toBe(
      "Cool. So",
    );
    expect(after(text, "end-forward", "end-forward", "end-back")).toBe("Cool.");
  });

  it("never lets the edges cross or leave the text", () => {
    expect(after(text, "end-forward", "end-back", "start-forward", "start-back")).toBe("Cool.");
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.constantFrom(...markingMoves)),
        (any, moves) => {
          let span: Span | null = null;
          for (const move of moves) {
            span = moveMarking(any, span, move);
            if (span === null) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(codePointLength(any));
          }
        },
      ),
    );
  });

  it("goes from sentence to sentence and begins again after the last", () => {
    expect(words(text, sentencesOf(text))).toEqual(["Cool.", "So which exam is first?"]);
    expect(after(text, "next-sentence")).toBe("Cool.");
    expect(after(text, "next-sentence", "next-sentence")).toBe("So which exam is first?");
    expect(after(text, "next-sentence", "next-sentence", "next-sentence")).toBe("Cool.");
  });

  it("selects nothing in a blank text", () => {
    expect(after("  \n", "end-forward")).toBeNull();
    expect(after("  \n", "next-sentence")).toBeNull();
  });
});

it("a selection is stored without the space at its edges", () => {
  expect(trimSpan("a  bc d", { start: 1, end: 6 })).toEqual({ start: 3, end: 5 });
  expect(trimSpan("a   b", { start: 1, end: 4 })).toBeNull();
});
