import { TextLink } from "~/components/ui/button";
import { classNames } from "~/components/ui/class-names";
import { SectionTitle } from "~/components/ui/page-title";
import { turnNumber } from "~/domain/practice/turn";
import { feedbackPoints } from "~/domain/review/feedback-points";
import type { Feedback } from "~/services/review/show-feedback.server";

export interface SessionSideProps {
  data: Pick<Feedback, "reviewId" | "turns" | "annotations" | "codebook">;
  position: number;
  pick: (position: number) => void;
}

/** Beside the whole session: its points in order, the one in hand lit. */
export function SessionSide({ data, position, pick }: SessionSideProps) {
  const { strengths, missed } = feedbackPoints(data.turns, data.annotations, data.codebook);
  const points = [...strengths, ...missed].filter(({ turn }) => turn !== null);
  return (
    <section aria-labelledby="points-title" className="grid gap-1.5 px-4 py-3 md:px-5">
      <SectionTitle
        id="points-title"
        aside={<TextLink to={`/feedback/${data.reviewId}`}>One by one</TextLink>}
      >
        Feedback
      </SectionTitle>
      <ol className="divide-y divide-line">
        {points.map(({ annotation, tag, turn }) => (
          <li
            key={annotation.id}
            className={classNames(
              "-mx-2 px-2 py-1.5",
              turn?.position === position && "bg-accent-soft",
            )}
          >
            <button
              type="button"
              onClick={() => turn && pick(turn.position)}
              className={classNames(
                "text-left text-sm font-semibold underline-offset-3 hover:underline pointer-coarse:min-h-11",
                tag?.kind === "strength" ? "text-strength" : "text-issue",
              )}
            >
              {tag?.label ?? annotation.tag}, turn {turn && turnNumber(turn.position)}
            </button>
            {turn?.position === position && annotation.betterReply && (
              <p dir="auto" className="border-l-2 border-accent pl-2 font-serif text-base">
                {annotation.betterReply}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
