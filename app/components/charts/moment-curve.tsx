import { describeReading } from "~/domain/emotion/describe";
import type { Reading } from "~/domain/emotion/reading";
import { turnNumber } from "~/domain/practice/turn";
import { curveAround } from "~/domain/review/feedback-points";
import { EmotionCurve } from "./emotion-curve";

export interface MomentCurveProps {
  points: readonly { position: number; reading: Reading }[];
  /** The supporter's turn. */
  position: number;
  /** Whose reply it is: "your reply". */
  whose?: string;
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** How the client seemed just before and just after a reply: in words, then as a small picture. */
export function MomentCurve({ points, position, whose = "your reply" }: MomentCurveProps) {
  const { shown, before, after } = curveAround(points, position);
  if (shown.length === 0) return null;
  return (
    <div className="grid content-start gap-2">
      <p className="text-sm text-second">
        {before && `Before ${whose} the client seemed ${lower(describeReading(before.reading))}. `}
        {after
          ? `After it: ${lower(describeReading(after.reading))}.`
          : "The session ends with it, so there is nothing after."}
      </p>
      {shown.length > 1 && (
        <div className="max-w-[26rem]">
          <EmotionCurve
            points={shown}
            current={before?.position ?? null}
            size="small"
            ariaLabel={`Emotion of the client around turn ${turnNumber(position)}`}
          />
        </div>
      )}
    </div>
  );
}
