import { turnNumber } from "~/domain/practice/turn";
import { emotionCategories, likeliestCategory } from "~/domain/emotion/reading";
import type { DimensionTerms } from "./dimension-terms";
import type { CurvePoint } from "./emotion-curve";
import { emotionLook, percent, signed } from "./emotion-words";

export const curveRowTitles = ({ valence, arousal }: DimensionTerms) => [
  ...["Turn", valence, arousal],
  ...emotionCategories.map((category) => emotionLook[category].label),
  "Tags",
];

function marksOf(point: CurvePoint): string {
  return (point.marks ?? [])
    .map((mark) => `${mark.kind === "issue" ? "Issue" : "Strength"}: ${mark.label}`)
    .join("; ");
}

/** One row a point, in the order of curveRowTitles. */
export function curveRows(points: readonly CurvePoint[]): string[][] {
  return points.map((point) => {
    const { reading } = point;
    if (!reading)
      return [
        String(turnNumber(point.position)),
        ...emotionCategories.map(() => "–"),
        "–",
        "–",
        marksOf(point),
      ];
    return [
      String(turnNumber(point.position)),
      signed(reading.valence),
      signed(reading.arousal),
      ...emotionCategories.map((category) => percent(reading.distribution[category])),
      marksOf(point),
    ];
  });
}

/** A point in words, as the slider says it. */
export function pointWords(point: CurvePoint, terms: DimensionTerms): string {
  const { reading } = point;
  const marks = marksOf(point);
  const tail = marks ? `. ${marks}` : "";
  if (!reading) return `Turn ${turnNumber(point.position)}, no reading${tail}`;
  const likeliest = emotionLook[likeliestCategory(reading.distribution)].label.toLowerCase();
  const [valence, arousal] = [terms.valence.toLowerCase(), terms.arousal.toLowerCase()];
  return `Turn ${turnNumber(point.position)}, ${valence} ${signed(reading.valence)}, ${arousal} ${signed(reading.arousal)}, mostly ${likeliest}${tail}`;
}
