import { TextLink } from "~/components/ui/button";
import type { SessionStatus } from "~/domain/practice/session-status";
import type { NextSteps as Steps } from "~/services/practice/show-next.server";

/** How many begun sessions stand here; all of them stand under the person's sessions. Design choice. */
const namedBegun = 3;

/** What waits beside practice, one quiet line each; nothing where nothing waits. */
export function NextSteps({
  next: { feedback, drills },
  begun,
}: {
  next: Steps;
  /** The sessions that are not over, latest first. */
  begun: readonly { id: string; title: string; status: SessionStatus }[];
}) {
  if (!feedback && drills === 0 && begun.length === 0) return null;
  return (
    <ul aria-label="What waits for you" className="mb-6 grid gap-1 border-l-2 border-accent pl-4">
      {begun.slice(0, namedBegun).map(({ id, title, status }) => (
        <li key={id}>
          <TextLink to={`/practice/${id}`}>Continue with {title}</TextLink>
          {status === "paused" && <span className="text-second">, paused</span>}
        </li>
      ))}
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
