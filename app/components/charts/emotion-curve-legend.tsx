import { emotionCategories } from "~/domain/emotion/reading";
import { useDimensionTerms } from "./dimension-terms";
import { emotionLook } from "./emotion-words";

function LineKey({ color, dash, children }: { color: string; dash?: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden="true" width="22" height="4" className="keep-colors">
        <line x1="0" y1="2" x2="22" y2="2" stroke={color} strokeWidth="2" strokeDasharray={dash} />
      </svg>
      {children}
    </span>
  );
}

/** What a curve says of its looks: of its lines and blocks, or of neither. */
export type CurveLegendKind = "all" | "none";

/** What the lines and the blocks stand for. */
export function CurveLegend({
  title,
  compared,
  legend,
}: {
  title?: string;
  compared?: string;
  legend: CurveLegendKind;
}) {
  const terms = useDimensionTerms();
  return (
    <figcaption className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-xs text-second">
      <span className="flex flex-wrap items-center gap-x-5 gap-y-1">
        {title && <span className="text-sm font-semibold text-ink">{title}</span>}
        {legend !== "none" && (
          <>
            <LineKey color="var(--valence)">{terms.valence}</LineKey>
            <LineKey color="var(--arousal)" dash="4 3">
              {terms.arousal}
            </LineKey>
          </>
        )}
        {compared && (
          <LineKey color="var(--ink-second)" dash="1 3">
            {compared}
          </LineKey>
        )}
      </span>
      {legend === "all" && (
        <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5 md:gap-x-4">
          {emotionCategories.map((category) => (
            <span key={category} className="inline-flex items-center gap-1 md:gap-1.5">
              <svg aria-hidden="true" width="9" height="9" className="keep-colors">
                <rect width="9" height="9" rx="1" fill={emotionLook[category].color} />
              </svg>
              {emotionLook[category].label}
            </span>
          ))}
        </span>
      )}
    </figcaption>
  );
}
