import { memo, useMemo, type KeyboardEvent, type PointerEvent } from "react";
import type { Reading } from "~/domain/emotion/reading";
import { classNames } from "../ui/class-names";
import { ChartTable } from "./chart-table";
import { useDimensionTerms } from "./dimension-terms";
import { CurveBand } from "./emotion-curve-band";
import { CurveLegend, type CurveLegendKind } from "./emotion-curve-legend";
import { CurveGrid, CurveLines, CurveMarks } from "./emotion-curve-marks";
import { curveScale, nearestIndex, type CurveScale } from "./emotion-curve-scale";
import { curveRows, curveRowTitles, pointWords } from "./emotion-curve-words";

export type CurveMarkKind = "issue" | "strength";

export interface CurvePoint {
  /** The turn's position in the session. */
  position: number;
  /** The client's reading at that turn; null where there is none. */
  reading: Reading | null;
  /** Tags at this turn or at the answer that followed it. */
  marks?: readonly { kind: CurveMarkKind; label: string }[];
}

export interface EmotionCurveProps {
  points: readonly CurvePoint[];
  /** Names the curve, and whose it is. */
  ariaLabel: string;
  /** The position in hand; the nearest point at or before it is lit. */
  current?: number | null;
  /** Picking a turn, by pointer or by key. Without it the curve is a picture. */
  onPick?: (position: number) => void;
  /** A simulated course over the real one: the same points, in thin dots. */
  compared?: readonly (Reading | null)[];
  comparedLabel?: string;
  /** `wide` is the replay's; `small` stands in a panel or on a phone. */
  size?: "wide" | "small";
  title?: string;
  legend?: CurveLegendKind;
  table?: "details" | "hidden";
}

const boxes = {
  wide: { height: 172, top: 14, band: 18 },
  small: { height: 142, top: 14, band: 16 },
};

/** The index of the point at `position`, or of the last one before it; -1 before the first. */
export function pointAt(points: readonly CurvePoint[], position: number | null): number {
  if (position === null) return -1;
  return points.findLastIndex((point) => point.position <= position);
}

function keyStep(key: string, index: number, last: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(last, index + 1);
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, index - 1);
    case "PageUp":
      return Math.min(last, index + 10);
    case "PageDown":
      return Math.max(0, index - 10);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/**
 * Valence and arousal over the client's turns, with the categories as a band and tags as marks.
 * With onPick the whole plot is one slider over the turns.
 */
export function EmotionCurve({
  points,
  ariaLabel,
  current = null,
  onPick,
  compared,
  comparedLabel = "What if, simulated",
  size = "wide",
  title,
  legend = size === "wide" ? "all" : "none",
  table = "details",
}: EmotionCurveProps) {
  const box = boxes[size];
  const scale = useMemo(() => curveScale(box, points.length), [box, points.length]);
  const terms = useDimensionTerms();
  const last = points.length - 1;
  const at = pointAt(points, current);
  const point = points[Math.max(0, at)];
  if (!point) return null;

  function pick(index: number) {
    const target = points[index];
    if (target) onPick?.(target.position);
  }
  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = keyStep(event.key, Math.max(0, at), last);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    pick(next);
  }
  /** Picks where the pointer is pressed and follows it while it is held. */
  function scrub(event: PointerEvent<HTMLDivElement>) {
    if (event.type === "pointerdown") {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
    } else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const frame = event.currentTarget.getBoundingClientRect();
    const index = nearestIndex(points.length, (event.clientX - frame.left) / frame.width);
    if (index !== at) pick(index);
  }
  const slider = onPick && {
    role: "slider" as const,
    tabIndex: 0,
    "aria-valuemin": 0,
    "aria-valuemax": last,
    "aria-valuenow": Math.max(0, at),
    "aria-valuetext": pointWords(point, terms),
    "aria-orientation": "horizontal" as const,
    onKeyDown: press,
    onPointerDown: scrub,
    onPointerMove: scrub,
  };

  return (
    <figure className="grid min-w-0 gap-1">
      {(title !== undefined || legend !== "none") && (
        <CurveLegend
          title={title}
          compared={compared ? comparedLabel : undefined}
          legend={legend}
        />
      )}
      <div className="flex gap-2">
        <CurveAxis scale={scale} height={box.height} />
        <div
          role="img"
          aria-label={ariaLabel}
          {...slider}
          className={classNames(
            "min-w-0 flex-1 rounded-sm",
            onPick && "cursor-pointer touch-pan-y select-none",
          )}
        >
          <svg
            aria-hidden="true"
            width="100%"
            height={box.height}
            className="keep-colors block overflow-visible"
          >
            {at >= 0 && (
              <svg x={scale.percent(at)} overflow="visible">
                <rect
                  x="-9"
                  y="2"
                  width="18"
                  height={box.height - 2}
                  rx="2"
                  fill="var(--accent-soft)"
                />
              </svg>
            )}
            <CurveGrid scale={scale} />
            <CurveLines {...{ points, scale, compared }} height={box.height} current={at} />
            <CurveBand points={points} scale={scale} box={box} />
            <CurveMarks points={points} scale={scale} />
          </svg>
        </div>
      </div>
      <CurveTable points={points} caption={ariaLabel} show={table} />
    </figure>
  );
}

function CurveAxis({ scale, height }: { scale: CurveScale; height: number }) {
  return (
    <svg aria-hidden="true" width="22" height={height} className="shrink-0">
      {[1, 0, -1].map((value) => (
        <text
          key={value}
          x="22"
          y={scale.y(value) + 4}
          textAnchor="end"
          fill="var(--ink-third)"
          fontSize="11"
        >
          {value === 0 ? "0" : value > 0 ? "+1" : "−1"}
        </text>
      ))}
    </svg>
  );
}

const CurveTable = memo(function CurveTable({
  points,
  caption,
  show,
}: {
  points: readonly CurvePoint[];
  caption: string;
  show: "details" | "hidden";
}) {
  const columns = curveRowTitles(useDimensionTerms());
  return <ChartTable {...{ caption, columns, show }} rows={curveRows(points)} />;
});
