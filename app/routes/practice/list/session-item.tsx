import { ActLink } from "~/components/ui/act-link";
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
  /** Null for the own review, which is made when it is opened first. */
  to: string | null;
  act: string;
}

function nextOf({ id, status, debriefed, selfReview }: SessionItemProps["session"]): Next {
  const chat = `/practice/${id}`;
  if (status === "open") return { state: "Open", to: chat, act: "Continue" };
  if (status === "paused") return { state: "Paused", to: chat, act: "Continue" };
  if (status === "withdrawn") return { state: "Withdrawn", to: chat, act: "Read" };
  if (!debriefed) return { state: "Ended", to: `${chat}/debrief`, act: "Debrief" };
  if (selfReview === null) return { state: "Ended", to: null, act: "Review" };
  if (selfReview === "submitted") return { state: "Reviewed", to: null, act: "Open the review" };
  return { state: "In review", to: null, act: "Go on with the review" };
}

/** An own session: where it stands and what comes next. */
export function SessionItem({ session }: SessionItemProps) {
  const { state, to, act } = nextOf(session);
  const words = (
    <>
      {act}
      <span className="sr-only">
        {" "}
        {session.title}, session {session.number}
      </span>
    </>
  );
  return (
    <li className="grid gap-0.5 py-3">
      <p className="font-semibold">{session.title}</p>
      <p className="text-sm text-second">
        {state}, started <DateText at={session.startedAt} />. {session.studyTitle}, session{" "}
        {session.number}
      </p>
      <div className="text-sm">
        {to === null ? (
          <ActLink action="/reviews" fields={{ sessionId: session.id }}>
            {words}
          </ActLink>
        ) : (
          <TextLink to={to}>{words}</TextLink>
        )}
      </div>
    </li>
  );
}
