import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, uptakeOf } from "../../../app/domain/practice/uptake";

const used = ["shown", "inserted", "sent"] as const;
const letters = (text: string) => Array.from(text);

describe("What became of a suggestion", () => {
  it("is adopted when it was sent as it was, spaces at the ends aside", () => {
    const outcome = uptakeOf({ text: "How was that?", acts: used }, " How was that?\n");
    expect(outcome).toEqual({ uptake: "adopted", distance: 0, share: 0 });
  });

  it("is modified when it was changed before it was sent, with the edits counted", () => {
    const outcome = uptakeOf({ text: "abcd", acts: [...used, "edited"] }, "abXde");
    expect(outcome).toEqual({ uptake: "modified", distance: 2, share: 2 / 5 });
  });

  it("is ignored when it was only seen, taken out again, or nothing was sent", () => {
    const ignored = { uptake: "ignored", distance: null, share: null };
    expect(uptakeOf({ text: "a", acts: ["shown", "opened"] }, "a")).toEqual(ignored);
    expect(uptakeOf({ text: "a", acts: ["shown", "inserted", "edited"] }, "b")).toEqual(ignored);
    expect(uptakeOf({ text: "a", acts: used }, null)).toEqual(ignored);
  });

  it("counts a letter outside the basic plane as one", () => {
    expect(uptakeOf({ text: "😀", acts: used }, "😃")).toMatchObject({ distance: 1, share: 1 });
  });
});

describe("The edit distance", () => {
  it("is 3 from kitten to sitting", () => {
    expect(editDistance(letters("kitten"), letters("sitting"))).toBe(3);
  });

  it("is the length from or to nothing", () => {
    expect(editDistance([], letters("abc"))).toBe(3);
    expect(editDistance(letters("abc"), [])).toBe(3);
  });

  it("is a metric: zero for the same, symmetric, and never longer by a detour", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
