import type { Reading } from "~/domain/emotion/reading";
import { ChartTable } from "./chart-table";
import { useDimensionTerms } from "./dimension-terms";
import { signed } from "./emotion-words";

export interface EmotionPlaneProps {
  /** Readings in time order; the last is now. */
  readings: readonly Reading[];
  ariaLabel: string;
  /** How many of the last readings the trail keeps. */
  trail?: number;
}

const size = 200;
const place = (value: number) => ((Math.max(-1, Math.min(1, value)) + 1) / 2) * size;

/** Pleasant to the right, tense to the top; a thin trail shows where it came from. */
export function EmotionPlane({ readings, ariaLabel, trail = 5 }: EmotionPlaneProps) {
  const terms = useDimensionTerms();
  const shown = readings.slice(-trail);
  const now = shown.at(-1);
  const points = shown.map(({ valence, arousal }) => ({
    x: place(valence),
    y: size - place(arousal),
  }));
  const here = points.at(-1);
  return (
    <figure className="min-w-0">
      <svg
        role="img"
        aria-label={ariaLabel}
        viewBox="-52 -6 310 228"
        className="keep-colors mx-auto block w-full max-w-[22rem] short:max-h-57"
      >
        <rect width={size} height={size} rx="8" fill="var(--paper)" stroke="var(--line)" />
        <path d={`M${size / 2} 0V${size}M0 ${size / 2}H${size}`} stroke="var(--line)" />
        <g fill="var(--ink-third)" fontSize="11">
          <text x="-6" y="10" textAnchor="end">
            tense
          </text>
          <text x="-6" y={size} textAnchor="end">
            calm
          </text>
          <text x="0" y={size + 16}>
            unpleasant
          </text>
          <text x={size} y={size + 16} textAnchor="end">
            pleasant
          </text>
        </g>
        <polyline
          points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
          fill="none"
          stroke="var(--accent)"
          strokeOpacity="0.55"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
        {points.slice(0, -1).map(({ x, y }, index) => (
          <circle key={index} cx={x} cy={y} r="1.8" fill="var(--accent)" />
        ))}
        {here && <circle cx={here.x} cy={here.y} r="6" fill="var(--accent)" />}
      </svg>
      {now && (
        <ChartTable
          show="hidden"
          caption={ariaLabel}
          columns={["Reading", terms.valence, terms.arousal]}
          rows={shown.map((reading, index) => [
            index === shown.length - 1 ? "Now" : `${shown.length - 1 - index} before`,
            signed(reading.valence),
            signed(reading.arousal),
          ])}
        />
      )}
    </figure>
  );
}
