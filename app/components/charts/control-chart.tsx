import { inWords } from "~/domain/wording/counted";
import { notDefined } from "~/domain/wording/not-defined";
import { classNames } from "../ui/class-names";
import { ChartTable } from "./chart-table";

export interface ControlChartPoint {
  /** What the sample is, such as a session. */
  label: string;
  hits: number;
  n: number;
  share: number | null;
  limits: readonly [number, number] | null;
  isOut: boolean;
}

export interface ControlChartProps {
  centre: number | null;
  points: readonly ControlChartPoint[];
  title: string;
  /** The head of the first column. */
  sampleWord: string;
  /** Where the axis starts, of `chartFloor`: charts that stand together share it. */
  floor: number;
}

/** Drawn in two shapes, so that words and marks keep their size on a narrow screen. */
const wide = { width: 640, height: 150, left: 40, right: 12, top: 10, bottom: 22 };
const narrow = { width: 340, height: 190, left: 40, right: 8, top: 10, bottom: 22 };
type Shape = typeof wide;

/** Room that the label of a point takes, in the units of a shape. */
const labelRoom = 26;
const percent = (value: number) => `${inWords(value * 100, 1)} %`;

/** Shares over time with their centre line and the limits of each sample; a point outside is a square. */
export function ControlChart(props: ControlChartProps) {
  const { points, title, sampleWord } = props;
  return (
    <figure className="grid gap-1">
      <Drawn {...props} size={wide} className="hidden sm:block" />
      <Drawn {...props} size={narrow} className="sm:hidden" />
      <ChartTable
        caption={title}
        columns={[sampleWord, "Agreed", "n", "Share", "Limits", ""]}
        rows={points.map(({ label, hits, n, share, limits, isOut }) => [
          label,
          hits,
          n,
          share === null ? notDefined : percent(share),
          limits ? `${percent(limits[0])} to ${percent(limits[1])}` : notDefined,
          isOut ? "outside" : "",
        ])}
      />
    </figure>
  );
}

function Drawn({
  centre,
  points,
  title,
  floor,
  size,
  className,
}: ControlChartProps & { size: Shape; className: string }) {
  const step = (size.width - size.left - size.right) / Math.max(1, points.length);
  const x = (index: number) => size.left + step * (index + 0.5);
  const y = (value: number) =>
    size.top + (1 - (value - floor) / (1 - floor)) * (size.height - size.top - size.bottom);
  const every = Math.max(1, Math.ceil(labelRoom / step));
  const out = points.filter((point) => point.isOut).length;
  const words = `${title}. Centre ${centre === null ? notDefined : percent(centre)}; ${points.length} points, ${out} outside of their limits.`;
  const course = points.flatMap(({ share }, index) =>
    share === null ? [] : [`${x(index).toFixed(1)},${y(share).toFixed(1)}`],
  );
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className={classNames("keep-colors h-auto w-full max-w-[40rem]", className)}
    >
      {[floor, 1].map((tick) => (
        <text
          key={tick}
          x={size.left - 6}
          y={y(tick) + 4}
          textAnchor="end"
          fontSize="11"
          fill="var(--ink-second)"
        >
          {inWords(tick * 100, 0)} %
        </text>
      ))}
      {points.map(({ limits }, index) =>
        limits ? (
          <rect
            key={index}
            x={x(index) - step / 2}
            width={step}
            y={y(limits[1])}
            height={Math.max(0, y(Math.max(limits[0], floor)) - y(limits[1]))}
            fill="var(--line)"
            stroke="var(--line-strong)"
            strokeWidth="0.6"
          />
        ) : null,
      )}
      {centre !== null && (
        <line
          x1={size.left}
          x2={size.width - size.right}
          y1={y(centre)}
          y2={y(centre)}
          stroke="var(--ink-third)"
          strokeDasharray="4 3"
        />
      )}
      <polyline points={course.join(" ")} fill="none" stroke="var(--accent)" strokeWidth="1.6" />
      {points.map(({ share, isOut }, index) => {
        if (share === null) return null;
        if (!isOut)
          return <circle key={index} cx={x(index)} cy={y(share)} r="3.4" fill="var(--accent)" />;
        return (
          <rect
            key={index}
            x={x(index) - 5}
            y={y(share) - 5}
            width="10"
            height="10"
            fill="var(--issue)"
          />
        );
      })}
      {points.map(({ label }, index) =>
        index % every > 0 ? null : (
          <text
            key={index}
            x={x(index)}
            y={size.height - 6}
            textAnchor="middle"
            fontSize="11"
            fill="var(--ink-second)"
          >
            {label}
          </text>
        ),
      )}
    </svg>
  );
}
