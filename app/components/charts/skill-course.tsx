import { counted, inWords } from "~/domain/wording/counted";
import { notDefined } from "~/domain/wording/not-defined";
import { ChartTable } from "./chart-table";

export interface CoursePoint {
  number: number;
  value: number | null;
  low: number | null;
  high: number | null;
  turns: number;
  peers: number;
}

export interface SkillCourseProps {
  title: string;
  points: readonly CoursePoint[];
  /** The axes, the same for all small multiples of a page. */
  max: number;
  last: number;
}

/** Below so many peers a point is drawn hollow: it is theirs, not the cohort’s. */
export const fewPeers = 3;

const size = { width: 260, height: 120, left: 28, right: 8, top: 8, bottom: 20 };

/** One skill over practice: a small multiple with intervals, and the same as a table. */
export function SkillCourse({ title, points, max, last }: SkillCourseProps) {
  const inner = size.width - size.left - size.right;
  const x = (number: number) => size.left + ((number - 0.5) / Math.max(1, last)) * inner;
  const y = (value: number) =>
    size.top + (1 - Math.min(value, max) / max) * (size.height - size.top - size.bottom);
  const known = points.flatMap(({ number, value, low, high, peers }) =>
    value === null ? [] : [{ number, value, low, high, peers }],
  );
  return (
    <figure className="grid content-start gap-1 break-inside-avoid">
      <figcaption className="text-sm font-semibold">{title}</figcaption>
      <svg
        role="img"
        aria-label={`${title}: issues per 100 turns by session number. ${wordsOf(points)}`}
        viewBox={`0 0 ${size.width} ${size.height}`}
        className="keep-colors h-auto w-full max-w-[22rem]"
      >
        {[0, max].map((tick) => (
          <g key={tick}>
            <line
              x1={size.left}
              x2={size.width - size.right}
              y1={y(tick)}
              y2={y(tick)}
              stroke="var(--line)"
            />
            <text
              x={size.left - 5}
              y={y(tick) + 4}
              textAnchor="end"
              fontSize="11"
              fill="var(--ink-second)"
            >
              {tick}
            </text>
          </g>
        ))}
        {[1, last].map((tick) => (
          <text
            key={tick}
            x={x(tick)}
            y={size.height - 5}
            textAnchor="middle"
            fontSize="11"
            fill="var(--ink-second)"
          >
            {tick}
          </text>
        ))}
        {known.map(({ number, low, high }) =>
          low === null || high === null ? null : (
            <line
              key={number}
              x1={x(number)}
              x2={x(number)}
              y1={y(low)}
              y2={y(high)}
              stroke="var(--line-strong)"
              strokeWidth="4"
            />
          ),
        )}
        <polyline
          points={known.map(({ number, value }) => `${x(number)},${y(value)}`).join(" ")}
          fill="none"
          stroke="var(--accent)"
          strokeWidth="1.6"
        />
        {known.map(({ number, value, peers }) => (
          <circle
            key={number}
            cx={x(number)}
            cy={y(value)}
            r="2.6"
            fill={peers < fewPeers ? "var(--surface)" : "var(--accent)"}
            stroke="var(--accent)"
            strokeWidth="1.4"
          />
        ))}
      </svg>
      <ChartTable
        onPaper="folded"
        caption={title}
        columns={["Session", "Per 100 turns", "95 % interval", "Turns", "Peers"]}
        rows={points.map(({ number, value, low, high, turns, peers }) => [
          number,
          value === null ? notDefined : inWords(value, 1),
          low === null || high === null ? "none" : `${inWords(low, 1)} to ${inWords(high, 1)}`,
          turns,
          peers,
        ])}
      />
    </figure>
  );
}

function wordsOf(points: readonly CoursePoint[]): string {
  const first = points.find(({ value }) => value !== null);
  const latest = points.findLast(({ value }) => value !== null);
  if (!first || !latest || first === latest) return "One point only.";
  return `From ${inWords(first.value ?? 0, 1)} in session ${first.number} (${counted(first.peers, "peer")}) to ${inWords(latest.value ?? 0, 1)} in session ${latest.number} (${counted(latest.peers, "peer")}).`;
}
