import { Form, Link } from "@remix-run/react";
import { CommentThread } from "~/components/conversation/comment-thread";
import { MarkToRead } from "~/components/conversation/mark-to-read";
import { RatingsGiven } from "~/components/conversation/ratings-given";
import { reviewerName } from "~/components/conversation/reviewer-name";
import { Button, TextLink } from "~/components/ui/button";
import { classNames } from "~/components/ui/class-names";
import { DateText } from "~/components/ui/date-text";
import { turnNumber } from "~/domain/practice/turn";
import { findTag } from "~/domain/review/codebook";
import { AfterReveal } from "./after-reveal";
import type { ReadableReview, SessionReplay } from "~/services/review/show-session-replay.server";

/** The submitted reviews that the reader may open, and the tags of the one that is shown at this turn. */
export function ReviewChoice({
  data,
  position,
  pick,
}: {
  data: SessionReplay;
  position: number;
  pick: (position: number) => void;
}) {
  const { reviews, shown, session } = data;
  return (
    <>
      <section aria-labelledby="reviews-title" className="px-4 py-3 md:px-5">
        <h2 id="reviews-title" className="text-sm font-semibold">
          Reviews
        </h2>
        {reviews.length === 0 && (
          <p className="py-1 text-sm text-second">None is submitted that you may see.</p>
        )}
        <ul className="grid gap-1.5 py-1">
          {reviews.map((review) => (
            <li key={review.id} className="flex flex-wrap items-baseline justify-between gap-2">
              <Link
                to={`/sessions/${session.id}?review=${review.id}&turn=${position}`}
                aria-current={review.id === shown?.id ? "true" : undefined}
                className={classNames(
                  "text-base underline-offset-3 hover:underline",
                  review.id === shown?.id ? "font-semibold text-ink" : "text-accent",
                )}
              >
                {reviewerName(review)}
              </Link>
              <span className="text-xs text-second">
                {review.submittedAt && <DateText at={review.submittedAt} />}
              </span>
              {review.id === shown?.id && review.mayReadHistory && (
                <TextLink to={`/reviews/${review.id}/history`} className="w-full text-sm">
                  What was done in it, act by act
                </TextLink>
              )}
              {review.mayRelease && <Release review={review} sessionId={session.id} />}
            </li>
          ))}
        </ul>
      </section>
      {data.mayReadSteps && data.turns[position]?.speaker === "client" && (
        <section aria-label="Why" className="px-4 py-3 text-sm md:px-5">
          <TextLink to={`/sessions/${session.id}/turns/${position}`}>
            Why did the client say this?
          </TextLink>
        </section>
      )}
      {data.mayHideWords && data.turns[position] && (
        <p className="px-4 pb-2 text-sm md:px-5">
          <TextLink to={`/sessions/${session.id}/turns/${position}/words`}>
            Hide words of this turn
          </TextLink>
        </p>
      )}
      {data.comments && data.turns[position] && (
        <section aria-label="Comments" className="px-4 py-3 md:px-5">
          <CommentThread
            sessionId={session.id}
            anchor={{ turnId: data.turns[position].id }}
            about={`turn ${turnNumber(position)}`}
            comments={data.comments.rows}
            othersWait={data.comments.othersWait}
          />
        </section>
      )}
      {data.peerName && (
        <p className="px-4 pb-2 text-sm text-second md:px-5">The peer is {data.peerName}.</p>
      )}
      {data.anchoring && data.anchoring.length > 0 && (
        <AfterReveal rows={data.anchoring} reviews={reviews} />
      )}
      {shown && <TagsAt data={data} position={position} pick={pick} />}
      {shown && shown.ratings.length > 0 && <RatingsGiven {...shown} />}
    </>
  );
}

function Release({ review, sessionId }: { review: ReadableReview; sessionId: string }) {
  return (
    <Form
      method="post"
      action={`/reviews/${review.id}/release`}
      className="flex w-full items-center justify-between gap-2"
    >
      <input type="hidden" name="to" value={`/sessions/${sessionId}?review=${review.id}`} />
      <span className="text-xs text-second">
        {review.released ? "Released" : "The peer cannot see it yet"}
      </span>
      <Button
        size="small"
        name="act"
        value={review.released ? "withdraw" : "release"}
        data-done={
          review.released
            ? "Withdrawn: the peer does not see it any more."
            : "Released: the peer sees it after their own review."
        }
      >
        {review.released ? "Withdraw" : "Release to the peer"}
      </Button>
    </Form>
  );
}

function TagsAt({ data, position, pick }: Parameters<typeof ReviewChoice>[0]) {
  const { shown, turns } = data;
  if (!shown) return null;
  const positionById = new Map(turns.map((turn) => [turn.id, turn.position]));
  const placed = shown.annotations.map((annotation) => ({
    annotation,
    at: annotation.turnId === null ? null : (positionById.get(annotation.turnId) ?? null),
  }));
  const here = placed.filter(({ at }) => at === position || at === null);
  const next = placed
    .map(({ at }) => at)
    .filter((at): at is number => at !== null && at > position)
    .sort((a, b) => a - b)[0];
  return (
    <section aria-labelledby="tags-title" className="grid gap-2 px-4 py-3 md:px-5">
      <h2 id="tags-title" className="text-sm font-semibold">
        Tags at turn {turnNumber(position)} and on the session
      </h2>
      {here.length === 0 && <p className="text-sm text-second">None.</p>}
      {here.map(({ annotation }) => (
        <MarkToRead
          key={annotation.id}
          annotation={annotation}
          tag={findTag(shown.codebook, annotation.tag) ?? undefined}
          talk={{ sessionId: data.session.id, comments: data.comments }}
        />
      ))}
      {next !== undefined && (
        <Button
          type="button"
          size="small"
          className="justify-self-start"
          onClick={() => pick(next)}
        >
          Next tagged turn, {turnNumber(next)}
        </Button>
      )}
    </section>
  );
}
