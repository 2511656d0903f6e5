import { emotionCategories, type EmotionDistribution } from "~/domain/emotion/reading";
import { emotionLook, percent } from "./emotion-words";

/** The seven shares as one line of blocks, with their names and numbers under it: the list is its own text. */
export function EmotionStrip({
  distribution,
  ariaLabel,
}: {
  distribution: EmotionDistribution;
  ariaLabel: string;
}) {
  const starts = emotionCategories.map((_, at) =>
    emotionCategories.slice(0, at).reduce((sum, category) => sum + distribution[category], 0),
  );
  return (
    <div className="grid gap-1.5">
      <svg aria-hidden="true" width="100%" height="8" className="keep-colors block rounded-sm">
        {emotionCategories.map((category, at) => (
          <rect
            key={category}
            x={`${((starts[at] ?? 0) * 100).toFixed(2)}%`}
            width={`${(distribution[category] * 100).toFixed(2)}%`}
            height="8"
            fill={emotionLook[category].color}
          />
        ))}
      </svg>
      <ul aria-label={ariaLabel} className="flex flex-wrap gap-x-3.5 gap-y-0.5 text-xs text-second">
        {emotionCategories.map((category) => (
          <li key={category} className="inline-flex items-center gap-1.5 tabular-nums">
            <svg aria-hidden="true" width="9" height="9" className="keep-colors">
              <rect width="9" height="9" rx="1" fill={emotionLook[category].color} />
            </svg>
            {emotionLook[category].label} {percent(distribution[category])}
          </li>
        ))}
      </ul>
    </div>
  );
}
