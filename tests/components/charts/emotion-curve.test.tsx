import { describe, expect, it } from "vitest";
import { plainTerms, TermsFor } from "~/components/charts/dimension-terms";
import { EmotionBars } from "~/components/charts/emotion-bars";
import { EmotionCurve, pointAt, type CurvePoint } from "~/components/charts/emotion-curve";
import { curveScale, linePath, nearestIndex } from "~/components/charts/emotion-curve-scale";
import { EmotionPlane } from "~/components/charts/emotion-plane";
import { signed } from "~/components/charts/emotion-words";
import { markupOf, textOf, valuesOf } from "../render";

const reading = {
  valence: -0.6,
  arousal: 0.55,
  distribution: {
    sadness: 0.46,
    fear: 0.21,
    anger: 0.07,
    disgust: 0.02,
    happiness: 0.05,
    surprise: 0.03,
    neutral: 0.16,
  },
};

function points(count: number): CurvePoint[] {
  return Array.from({ length: count }, (_, index) => ({
    position: index * 2,
    reading: index === 1 ? null : reading,
    marks: index === 0 ? [{ kind: "issue" as const, label: "Missed cue, implicit" }] : [],
  }));
}

describe("the emotion curve", () => {
  it.each([1, 2, 16, 600])("gives the same facts as a table for %i points", (count) => {
    const markup = markupOf(<EmotionCurve points={points(count)} ariaLabel="Curve" />);
    expect(markup.match(/scope="row"/g)).toHaveLength(count);
    expect(textOf(markup)).toContain("Issue: Missed cue, implicit");
    expect(markup).not.toMatch(/NaN|Infinity/);
  });

  it("is a picture with a name when nothing can be picked", () => {
    const markup = markupOf(<EmotionCurve points={points(3)} ariaLabel="Curve of session 014" />);
    expect(markup).toMatch(/role="img" aria-label="Curve of session 014"/);
    expect(markup).not.toContain("slider");
  });

  it("is one slider over the turns, which says the turn in hand", () => {
    const markup = markupOf(
      <EmotionCurve points={points(4)} current={5} ariaLabel="Curve" onPick={() => undefined} />,
    );
    expect(markup).toContain('role="slider"');
    expect(markup).toContain('tabindex="0"');
    expect(valuesOf(markup, "aria-valuemax")).toEqual(["3"]);
    expect(valuesOf(markup, "aria-valuenow")).toEqual(["2"]);
    expect(valuesOf(markup, "aria-valuetext")).toEqual([
      "Turn 5, valence −0.60, arousal +0.55, mostly sadness",
    ]);
  });

  it("speaks to peers of mood and how stirred up: in its legend, its slider and its table", () => {
    const markup = markupOf(
      <TermsFor value={plainTerms}>
        <EmotionCurve points={points(4)} current={5} ariaLabel="Curve" onPick={() => undefined} />
      </TermsFor>,
    );
    expect(valuesOf(markup, "aria-valuetext")).toEqual([
      "Turn 5, mood −0.60, how stirred up +0.55, mostly sadness",
    ]);
    expect(textOf(markup)).toContain("MoodHow stirred up");
    expect(textOf(markup)).toContain("TurnMoodHow stirred up");
    expect(textOf(markup)).not.toMatch(/valence|arousal/i);
  });

  it("lights the client turn before a supporter turn", () => {
    expect(pointAt(points(4), 5)).toBe(2);
    expect(pointAt(points(4), null)).toBe(-1);
  });

  it("draws nothing but the page around it when there is no point", () => {
    expect(markupOf(<EmotionCurve points={[]} ariaLabel="Curve" />)).toBe("");
  });
});

describe("the curve's scale", () => {
  const scale = curveScale({ height: 172, top: 14, band: 18 }, 10);

  it("puts 1 at the top, -1 at the foot, and cuts what lies beyond", () => {
    expect(scale.y(1)).toBe(scale.plotTop);
    expect(scale.y(-1)).toBe(scale.plotBottom);
    expect(scale.y(7)).toBe(scale.plotTop);
  });

  it("finds every point again from its own place", () => {
    for (let index = 0; index < 10; index += 1)
      expect(nearestIndex(10, scale.x(index) / 1000)).toBe(index);
    expect(nearestIndex(10, 1)).toBe(9);
    expect(nearestIndex(10, -0.2)).toBe(0);
  });

  it("breaks the line where a reading is missing", () => {
    expect(linePath(scale, [0, 0.1, null, 0.2, 0.3]).match(/M/g)).toHaveLength(2);
  });
});

describe("the other pictures of a reading", () => {
  it("the bars say every name and share in text", () => {
    const text = textOf(
      markupOf(<EmotionBars distribution={reading.distribution} ariaLabel="Shares" />),
    );
    expect(text).toBe(
      "Sadness46_%Fear21_%Anger7_%Disgust2_%Happiness5_%Surprise3_%Neutral16_%".replaceAll(
        "_",
        "\u00a0",
      ),
    );
  });

  it("the plane lists its trail for listeners", () => {
    const markup = markupOf(<EmotionPlane readings={[reading, reading]} ariaLabel="Plane" />);
    expect(textOf(markup)).toContain("Now−0.60+0.55");
  });

  it("numbers carry a sign, and zero carries none", () => {
    expect([0.5, -0.5, 0, -0.001].map(signed)).toEqual(["+0.50", "−0.50", "0.00", "0.00"]);
  });
});
