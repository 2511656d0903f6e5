import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import type { SessionStatus } from "~/domain/practice/session-status";
import type { ReviewStatus } from "~/domain/review/review-status";

export interface SessionItemProps {
  session: {
    id: string;
    number: number;
    title: string;
    status: SessionStatus;
    startedAt: Date;
    studyTitle: string;
    debriefed: boolean;
    selfReview: ReviewStatus | null;
  };
}

interface Next {
  state: string;
  to: string;
  act: string;
}

function nextOf({ id, status, debriefed, selfReview }: SessionItemProps["session"]): Next {
  const chat = `/practice/${id}`;
  const review = `/reviews/start?${new URLSearchParams({ session: id }).toString()}`;
  if (status === "open") return { state: "Open", to: chat, act: "Continue" };
  if (status === "paused") return { state: "Paused", to: chat, act: "Continue" };
  if (status === "withdrawn") return { state: "Withdrawn", to: chat, act: "Read" };
  if (!debriefed) return { state: "Ended", to: `${chat}/debrief`, act: "Debrief" };
  if (selfReview === null) return { state: "Ended", to: review, act: "Review" };
  if (selfReview === "submitted") return { state: "Reviewed", to: review, act: "Open the review" };
  return { state: "In review", to: review, act: "Go on with the review" };
}

/** An own session: where it stands and what comes next. */
export function SessionItem({ session }: SessionItemProps) {
  const { state, to, act } = nextOf(session);
  return (
    <li className="grid gap-0.5 py-3">
      <p className="font-semibold">{session.title}</p>
      <p className="text-sm text-second">
        {state}, started <DateText at={session.startedAt} />. {session.studyTitle}, session{" "}
        {session.number}
      </p>
      <p className="text-sm">
        <TextLink to={to}>
          {act}
          <span className="sr-only">
            {" "}
            {session.title}, session {session.number}
          </span>
        </TextLink>
      </p>
    </li>
  );
}
