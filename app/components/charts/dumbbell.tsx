export interface DumbbellProps {
  peer: number | null;
  expert: number | null;
  /** The right end of the axis; the same for all rows of a table. */
  max: number;
  /** The picture in words; the numbers stand in the row's own cells as well. */
  ariaLabel: string;
}

/** Two rates on one line: peer an open ring, expert a filled dot. */
export function Dumbbell({ peer, expert, max, ariaLabel }: DumbbellProps) {
  const place = (value: number) =>
    `${(max > 0 ? (Math.max(0, Math.min(max, value)) / max) * 96 + 2 : 2).toFixed(2)}%`;
  return (
    <svg
      role="img"
      aria-label={ariaLabel}
      width="100%"
      height="18"
      className="keep-colors block min-w-28 overflow-visible"
    >
      <line x1="2%" x2="98%" y1="9" y2="9" stroke="var(--line)" strokeWidth="2" />
      {peer !== null && expert !== null && (
        <line
          x1={place(peer)}
          x2={place(expert)}
          y1="9"
          y2="9"
          stroke="var(--edge)"
          strokeWidth="3.5"
        />
      )}
      {expert !== null && <circle cx={place(expert)} cy="9" r="5.5" fill="var(--accent)" />}
      {peer !== null && (
        <circle
          cx={place(peer)}
          cy="9"
          r="5"
          fill="var(--surface)"
          stroke="var(--arousal)"
          strokeWidth="2.4"
        />
      )}
    </svg>
  );
}

/** Names the two marks, for a table's head. */
export function DumbbellKey() {
  return (
    <span className="inline-flex items-center gap-1.5">
      peer
      <svg aria-hidden="true" width="11" height="11" className="keep-colors">
        <circle cx="5.5" cy="5.5" r="4" fill="none" stroke="var(--arousal)" strokeWidth="2" />
      </svg>
      expert
      <svg aria-hidden="true" width="11" height="11" className="keep-colors">
        <circle cx="5.5" cy="5.5" r="5" fill="var(--accent)" />
      </svg>
    </span>
  );
}
