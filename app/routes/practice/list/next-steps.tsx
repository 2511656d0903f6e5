import { TextLink } from "~/components/ui/button";
import type { NextSteps as Steps } from "~/services/practice/show-next.server";

/** What waits beside practice, one quiet line each; nothing where nothing waits. */
export function NextSteps({
  next: { feedback, drills },
  begun,
}: {
  next: Steps;
  /** The latest session that is not over. */
  begun: { id: string; title: string } | undefined;
}) {
  if (!feedback && drills === 0 && !begun) return null;
  return (
    <ul aria-label="What waits for you" className="mb-6 grid gap-1 border-l-2 border-accent pl-4">
      {begun && (
        <li>
          <TextLink to={`/practice/${begun.id}`}>Continue</TextLink>
          <span className="text-second"> with {begun.title}</span>
        </li>
      )}
      {feedback && (
        <li>
          <TextLink to={feedback.count === 1 ? `/feedback/${feedback.reviewId}` : "/feedback"}>
            {feedback.count === 1 ? "New feedback" : `${feedback.count} new pieces of feedback`}
          </TextLink>
          <span className="text-second">
            {feedback.count === 1
              ? ` on session ${String(feedback.number).padStart(3, "0")}, ${feedback.title}`
              : ", not answered yet"}
          </span>
        </li>
      )}
      {drills > 0 && (
        <li>
          <TextLink to="/drills">
            {drills === 1 ? "1 drill is due" : `${drills} drills are due`}
          </TextLink>
          <span className="text-second">, about five minutes a day</span>
        </li>
      )}
    </ul>
  );
}
