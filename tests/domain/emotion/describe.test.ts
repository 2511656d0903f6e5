import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { describeChange, describeReading } from "~/domain/emotion/describe";
import {
  emotionCategories,
  type EmotionDistribution,
  type Reading,
} from "~/domain/emotion/reading";

function reading(
  valence: number,
  arousal: number,
  shares: Partial<EmotionDistribution> = { neutral: 1 },
): Reading {
  const none = Object.fromEntries(emotionCategories.map((c) => [c, 0])) as EmotionDistribution;
  return { valence, arousal, distribution: { ...none, ...shares } };
}

describe("a reading in words", () => {
  it("names mood, energy and the main feeling", () => {
    expect(describeReading(reading(-0.4, 0.5, { sadness: 0.8, fear: 0.2 }))).toBe(
      "Low and tense, mostly sad",
    );
    expect(describeReading(reading(-0.7, -0.4, { sadness: 1 }))).toBe(
      "Very low and drained, mostly sad",
    );
    expect(describeReading(reading(0.7, 0.4, { happiness: 1 }))).toBe(
      "In very good spirits and lively, mostly happy",
    );
  });

  it("says so when nothing strong is shown", () => {
    expect(describeReading(reading(0, 0))).toBe("Even, no strong feeling shown");
  });

  it("names both of two mixed feelings", () => {
    expect(describeReading(reading(0, 0, { happiness: 0.5, sadness: 0.4, neutral: 0.1 }))).toBe(
      "Even, happy and sad together",
    );
  });

  it("does not single a feeling out when the shares are spread", () => {
    const even = Object.fromEntries(emotionCategories.map((c) => [c, 1 / 7]));
    expect(describeReading(reading(-0.2, 0, even))).toBe(
      "A little low, no single feeling stands out",
    );
  });
});

describe("a change in words", () => {
  it("compares with two messages ago", () => {
    const readings = [reading(-0.2, 0), reading(0.5, 0), reading(-0.4, 0)];
    expect(describeChange(readings)).toBe("A little lower than two messages ago.");
  });

  it("says a fall of the size that one hurtful message brings", () => {
    const readings = [reading(-0.46, -0.1), reading(-0.46, -0.1), reading(-0.57, -0.1)];
    expect(describeChange(readings)).toBe("A little lower than two messages ago.");
  });

  it("says a fall after the last message, though a rise before it makes up for it or more", () => {
    for (const before of [-0.52, -0.7]) {
      const readings = [reading(before, 0), reading(-0.46, 0), reading(-0.57, 0)];
      expect(describeChange(readings)).toBe("A little lower than one message ago.");
    }
  });

  it("says clearly when the step is large", () => {
    expect(describeChange([reading(-0.6, 0), reading(0, 0)])).toBe(
      "Clearly brighter than one message ago.",
    );
  });

  it("tells of energy when the mood stays", () => {
    const readings = [reading(-0.3, 0.6), reading(-0.3, 0.2), reading(-0.3, 0.1)];
    expect(describeChange(readings)).toBe("About the same mood, calmer than two messages ago.");
  });

  it("waits for a second message", () => {
    expect(describeChange([])).toBe("Too early to see a change.");
    expect(describeChange([reading(-0.5, 0)])).toBe("Too early to see a change.");
  });

  const any = fc
    .tuple(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.constantFrom<Partial<EmotionDistribution>>({ neutral: 1 }, { sadness: 0.6, fear: 0.4 }),
    )
    .map(([valence, arousal, shares]) => reading(valence, arousal, shares));

  it("says that all is the same only where the two readings have the same words", () => {
    fc.assert(
      fc.property(any, any, (before, last) => {
        const same = describeChange([before, last]).startsWith("About the same as");
        if (same) expect(describeReading(last)).toBe(describeReading(before));
      }),
    );
    const shifted = [reading(-0.59, 0), reading(-0.62, 0)];
    expect(describeChange(shifted)).toBe("A little lower than one message ago.");
  });

  it("never says that it is the same or brighter right after a fall of that size", () => {
    fc.assert(
      fc.property(any, any, any, (first, second, last) => {
        fc.pre(last.valence - second.valence <= -0.08);
        expect(describeChange([first, second, last])).toContain(" lower than ");
      }),
    );
  });

  it("is always one plain sentence", () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (readings) => {
        expect(describeChange(readings)).toMatch(/^[A-Z][a-z ,]+\.$/u);
      }),
    );
  });
});
