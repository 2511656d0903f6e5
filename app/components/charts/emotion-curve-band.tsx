import { memo } from "react";
import { emotionCategories, type EmotionCategory } from "~/domain/emotion/reading";
import type { CurvePoint } from "./emotion-curve";
import { curveUnits, type CurveBox, type CurveScale } from "./emotion-curve-scale";
import { emotionLook } from "./emotion-words";

function blocks(
  points: readonly CurvePoint[],
  scale: CurveScale,
  box: CurveBox,
  category: EmotionCategory,
): string {
  const top = box.height - box.band;
  const gap = Math.min(2.4, scale.step * 0.15);
  let path = "";
  points.forEach(({ reading }, index) => {
    if (!reading) return;
    const share = reading.distribution[category];
    if (share <= 0) return;
    const before = emotionCategories
      .slice(0, emotionCategories.indexOf(category))
      .reduce((sum, earlier) => sum + reading.distribution[earlier], 0);
    const x = scale.x(index) - scale.step / 2 + gap / 2;
    path += `M${x.toFixed(2)} ${(top + before * box.band).toFixed(2)}h${(scale.step - gap).toFixed(2)}v${(share * box.band).toFixed(2)}h${(gap - scale.step).toFixed(2)}z`;
  });
  return path;
}

/** The seven shares of every reading as stacked blocks, always in the same order. */
export const CurveBand = memo(function CurveBand({
  points,
  scale,
  box,
}: {
  points: readonly CurvePoint[];
  scale: CurveScale;
  box: CurveBox;
}) {
  return (
    <svg
      width="100%"
      height={box.height}
      viewBox={`0 0 ${curveUnits} ${box.height}`}
      preserveAspectRatio="none"
    >
      {emotionCategories.map((category) => (
        <path
          key={category}
          d={blocks(points, scale, box, category)}
          fill={emotionLook[category].color}
        />
      ))}
    </svg>
  );
});
