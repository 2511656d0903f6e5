import { memo } from "react";
import type { Reading } from "~/domain/emotion/reading";
import type { CurvePoint } from "./emotion-curve";
import { curveUnits, linePath, type CurveScale } from "./emotion-curve-scale";

/** Above this count single points would run into one another, and only the lines are drawn. */
const mostDots = 90;

/** The three lines at 1, 0 and -1. */
export function CurveGrid({ scale }: { scale: CurveScale }) {
  return (
    <g stroke="var(--line)">
      {[1, 0, -1].map((value) => (
        <line
          key={value}
          x1="0"
          x2="100%"
          y1={scale.y(value)}
          y2={scale.y(value)}
          strokeDasharray={value === 0 ? undefined : "2 4"}
        />
      ))}
    </g>
  );
}

interface LinesProps {
  points: readonly CurvePoint[];
  scale: CurveScale;
  height: number;
  current: number;
  compared?: readonly (Reading | null)[];
}

/** Valence solid, arousal dashed, and where given the compared course dotted. */
export function CurveLines({ points, scale, height, current, compared }: LinesProps) {
  const line = { fill: "none", vectorEffect: "non-scaling-stroke" as const };
  const valence = points.map((point) => point.reading?.valence ?? null);
  const arousal = points.map((point) => point.reading?.arousal ?? null);
  const crowded = points.length > mostDots;
  return (
    <>
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 ${curveUnits} ${height}`}
        preserveAspectRatio="none"
        overflow="visible"
      >
        {compared && (
          <>
            <ComparedPath
              scale={scale}
              values={compared.map((reading) => reading?.valence ?? null)}
            />
            <ComparedPath
              scale={scale}
              values={compared.map((reading) => reading?.arousal ?? null)}
            />
          </>
        )}
        <path
          {...line}
          d={linePath(scale, arousal)}
          stroke="var(--arousal)"
          strokeWidth="1.6"
          strokeDasharray="5 3.5"
        />
        <path
          {...line}
          d={linePath(scale, valence)}
          stroke="var(--valence)"
          strokeWidth={crowded ? 1.6 : 2.2}
          strokeLinejoin="round"
        />
      </svg>
      {valence.map((value, index) => {
        const lit = index === current;
        if (value === null || (crowded && !lit)) return null;
        return (
          <circle
            key={index}
            cx={scale.percent(index)}
            cy={scale.y(value)}
            r={lit ? 4.5 : 2.5}
            fill="var(--valence)"
            stroke="var(--surface)"
            strokeWidth="1"
          />
        );
      })}
    </>
  );
}

function ComparedPath({ scale, values }: { scale: CurveScale; values: (number | null)[] }) {
  return (
    <path
      d={linePath(scale, values)}
      fill="none"
      vectorEffect="non-scaling-stroke"
      stroke="var(--ink-second)"
      strokeWidth="1.4"
      strokeDasharray="1 3"
    />
  );
}

/** Tags at the top of the plot: a triangle for an issue, a dot for a strength. */
export const CurveMarks = memo(function CurveMarks({
  points,
  scale,
}: {
  points: readonly CurvePoint[];
  scale: CurveScale;
}) {
  return (
    <>
      {points.map((point, index) => {
        const kinds = new Set((point.marks ?? []).map((mark) => mark.kind));
        if (kinds.size === 0) return null;
        return (
          <svg key={index} x={scale.percent(index)} y={scale.plotTop - 6} overflow="visible">
            {kinds.has("issue") && (
              <path d="M-4.5 -3h9L0 4.5z" fill="var(--issue)" stroke="var(--surface)" />
            )}
            {kinds.has("strength") && (
              <circle
                cx={kinds.has("issue") ? 9 : 0}
                cy="0"
                r="4"
                fill="var(--strength)"
                stroke="var(--surface)"
              />
            )}
          </svg>
        );
      })}
    </>
  );
});
