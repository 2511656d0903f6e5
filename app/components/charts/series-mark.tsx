import type { SeriesLook } from "./chart-theme";

/** A point of a series in its own shape, at the middle of (x, y). */
export function SeriesMark({ look, x, y }: { look: SeriesLook; x: number; y: number }) {
  const { color, shape } = look;
  switch (shape) {
    case "circle":
      return <circle cx={x} cy={y} r="4.5" fill={color} />;
    case "ring":
      return <circle cx={x} cy={y} r="4" fill="var(--surface)" stroke={color} strokeWidth="2.2" />;
    case "square":
      return <rect x={x - 4} y={y - 4} width="8" height="8" fill={color} />;
    case "diamond":
      return <path d={`M${x} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z`} fill={color} />;
  }
}

/** What each series looks like, in words beside its mark. */
export function SeriesKey({ series }: { series: readonly { label: string; look: SeriesLook }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-second">
      {series.map(({ label, look }) => (
        <li key={label} className="inline-flex items-center gap-2">
          <svg aria-hidden="true" width="30" height="12" className="keep-colors">
            <line
              x1="0"
              x2="30"
              y1="6"
              y2="6"
              stroke={look.color}
              strokeWidth="2"
              strokeDasharray={look.dash}
            />
            <SeriesMark look={look} x={15} y={6} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
