import { ActLink } from "~/components/ui/act-link";
import { ButtonLink } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/page-title";

/** Feedback is there, and waits for the peer's own review of the session. */
export function OwnReviewFirst({
  session,
  isBegun,
}: {
  session: { id: string; title: string };
  isBegun: boolean;
}) {
  return (
    <div className="max-w-[40rem]">
      <PageTitle lead={session.title}>First your own review, then the feedback</PageTitle>
      <div className="grid gap-6">
        <p className="text-base text-second">
          Somebody has read your session, and what they saw is ready for you. You learn most from it
          when you have looked for yourself first, so it opens as soon as you finish your own review
          of this session.
          {isBegun && " You have begun it, and everything that you marked is kept."}
        </p>
        <div className="flex flex-wrap gap-3">
          <ActLink action="/reviews" fields={{ sessionId: session.id }} kind="primary">
            {isBegun ? "Go on with your review" : "Begin your review"}
          </ActLink>
          <ButtonLink to="/feedback">Later</ButtonLink>
        </div>
      </div>
    </div>
  );
}
