import { emotionCategories, type EmotionDistribution } from "~/domain/emotion/reading";
import { emotionLook, percent } from "./emotion-words";

/** The seven shares as bars with their names and numbers: the list is its own text. */
export function EmotionBars({
  distribution,
  ariaLabel,
}: {
  distribution: EmotionDistribution;
  ariaLabel: string;
}) {
  return (
    <ul aria-label={ariaLabel} className="grid gap-1.5">
      {emotionCategories.map((category) => (
        <li
          key={category}
          className="grid grid-cols-[5.25rem_1fr_2.75rem] items-center gap-2.5 text-sm"
        >
          <span>{emotionLook[category].label}</span>
          <svg aria-hidden="true" width="100%" height="8" className="keep-colors block">
            <rect width="100%" height="8" rx="3" fill="var(--sunk)" />
            <rect
              width={`${(distribution[category] * 100).toFixed(2)}%`}
              height="8"
              rx="3"
              fill={emotionLook[category].color}
            />
          </svg>
          <span className="text-right tabular-nums text-second">
            {percent(distribution[category])}
          </span>
        </li>
      ))}
    </ul>
  );
}
