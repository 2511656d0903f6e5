export interface ForestIntervalProps {
  /** The estimate and its interval; null where it is not defined. */
  estimate: number | null;
  low: number | null;
  high: number | null;
  /** The axis, the same for all rows of a table. */
  min: number;
  max: number;
  /** Values that get a tick: no difference, no agreement, full agreement. */
  ticks?: readonly number[];
  ariaLabel: string;
}

/** An estimate as a square on its interval. An end beyond the axis is drawn as an arrow. */
export function ForestInterval({
  estimate,
  low,
  high,
  min,
  max,
  ticks = [min, (min + max) / 2, max],
  ariaLabel,
}: ForestIntervalProps) {
  const share = (value: number) =>
    max > min ? (Math.max(min, Math.min(max, value)) - min) / (max - min) : 0.5;
  const place = (value: number) => `${(share(value) * 94 + 3).toFixed(2)}%`;
  return (
    <svg
      role="img"
      aria-label={ariaLabel}
      width="100%"
      height="18"
      className="keep-colors block min-w-28"
    >
      <line x1="3%" x2="97%" y1="9" y2="9" stroke="var(--line)" />
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={place(tick)}
          x2={place(tick)}
          y1="4"
          y2="14"
          stroke="var(--line-strong)"
        />
      ))}
      {low !== null && high !== null && (
        <line x1={place(low)} x2={place(high)} y1="9" y2="9" stroke="var(--ink)" strokeWidth="2" />
      )}
      {low !== null && low < min && (
        <svg x={place(min)} y="9" overflow="visible">
          <path d="M-1 0l6 -4v8z" fill="var(--ink)" />
        </svg>
      )}
      {high !== null && high > max && (
        <svg x={place(max)} y="9" overflow="visible">
          <path d="M1 0l-6 -4v8z" fill="var(--ink)" />
        </svg>
      )}
      {estimate !== null && (
        <svg x={place(estimate)} y="9" overflow="visible">
          <rect x="-4" y="-4" width="8" height="8" fill="var(--ink)" />
        </svg>
      )}
    </svg>
  );
}
