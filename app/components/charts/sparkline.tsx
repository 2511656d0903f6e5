export interface SparklineProps {
  /** Values in time order; null where there is none. */
  values: readonly (number | null)[];
  /** The picture in words: from, to, over how many. */
  ariaLabel: string;
  min?: number;
  max?: number;
  /** A line for comparison, such as zero or the cohort's mean. */
  baseline?: number;
}

/** A course in the size of a word. */
export function Sparkline({ values, ariaLabel, min, max, baseline }: SparklineProps) {
  const known = values.filter((value): value is number => value !== null);
  const low = min ?? Math.min(...known, baseline ?? Infinity);
  const high = max ?? Math.max(...known, baseline ?? -Infinity);
  const x = (index: number) => (values.length > 1 ? 4 + (index / (values.length - 1)) * 112 : 60);
  const y = (value: number) => (high > low ? 21 - ((value - low) / (high - low)) * 18 : 12);
  const lastIndex = values.findLastIndex((value) => value !== null);
  const last = values[lastIndex];
  let path = "";
  values.forEach((value, index) => {
    if (value === null) return;
    const joined = index > 0 && values[index - 1] !== null;
    path += `${joined ? "L" : "M"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  return (
    <svg
      role="img"
      aria-label={ariaLabel}
      width="120"
      height="24"
      className="keep-colors inline-block align-middle"
    >
      {baseline !== undefined && known.length > 0 && (
        <line
          x1="4"
          x2="116"
          y1={y(baseline)}
          y2={y(baseline)}
          stroke="var(--line-strong)"
          strokeDasharray="2 3"
        />
      )}
      <path
        d={path}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {last !== undefined && last !== null && (
        <circle cx={x(lastIndex)} cy={y(last)} r="2.6" fill="var(--accent)" />
      )}
    </svg>
  );
}
