import { useEffect, useRef, useState } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { isFocusFree, placeOfPage } from "~/components/ui/place-after-act";
import type { Act } from "~/domain/review/act";
import { peerViews, peerViewWords, type PeerView } from "~/domain/review/peer-response";
import { refusalSentences } from "~/domain/review/refusal";
import type { ReviewSnapshot, ReviewStore } from "./review-store";

const actWords: Record<Act["type"], string> = {
  "annotation-added": "A tag",
  "annotation-changed": "A change to a tag",
  "annotation-removed": "The removal of a tag",
  "rating-set": "A rating",
  "turn-visited": "A visit to a turn",
  "suggestion-judged": "A judgement of a suggestion",
  "best-reply-chosen": "A choice of the best reply",
  "reading-set": "A reading",
  "review-locked": "The lock",
  "review-submitted": "The submission",
  "review-handed-back": "The hand-back",
};

/** Says that the peer has answered, and where each answer is read. */
function answeredWords(answers: readonly { view: PeerView }[]): string {
  const parts = peerViews.flatMap((view) => {
    const n = answers.filter((each) => each.view === view).length;
    return n === 0 ? [] : [`“${peerViewWords[view]}” to ${n}`];
  });
  return `The peer said ${parts.join(", ")} of its marks; open a mark to read it.`;
}

/** What a reviewer must know about where their work is; nothing while all is well. */
export function Standing({
  view,
  store,
  resultHref,
  answers,
}: {
  view: ReviewSnapshot;
  store: ReviewStore;
  /** Where a submitted calibration review stands beside gold; null for other reviews. */
  resultHref: string | null;
  /** What the peer answered to marks of it. */
  answers: readonly { view: PeerView }[];
}) {
  const { outbox, state, link } = view;
  const { waiting, refused } = outbox;
  const isOver = state.status === "submitted" || state.status === "handed-back";
  const isSent = isOver && waiting.length === 0;
  const frame = useRef<HTMLDivElement>(null);
  const [before] = useState(state.status);
  const [isRead, setRead] = useState(false);
  const isNewlyLocked = state.status === "locked" && before === "open" && waiting.length === 0;
  const saysLocked = isNewlyLocked && !isRead;
  const isNews = (isSent && state.status !== before) || isNewlyLocked;
  useEffect(() => {
    const isIdle = isFocusFree() || document.activeElement === placeOfPage();
    if (isNews && isIdle) frame.current?.focus();
  }, [isNews, state.status]);
  if (link === "open" && refused.length === 0 && !isOver && !saysLocked) return null;
  return (
    <div
      ref={frame}
      tabIndex={-1}
      className="grid shrink-0 gap-2 border-b border-line p-3 -outline-offset-2 empty:hidden"
    >
      {link === "closed" && waiting.length > 0 && (
        <Notice tone="issue" live="assertive" title="Not saved yet">
          The server does not take your work just now; you may be signed out. Everything is kept on
          this device. Sign in again, open this page, and it goes on.
        </Notice>
      )}
      {link === "retrying" && waiting.length > 0 && (
        <Notice tone="care" live="polite">
          The server cannot be reached. Your work is kept on this device and is sent as soon as it
          can be.
        </Notice>
      )}
      {saysLocked && (
        <Notice
          tone="done"
          live="polite"
          title="Your first judgement is locked"
          act={
            <Button type="button" size="small" onClick={() => setRead(true)}>
              Put away
            </Button>
          }
        >
          It is kept as it was, and you can go on. What the study hides until then is shown now.
        </Notice>
      )}
      {isSent && (
        <Notice
          tone="done"
          live="polite"
          title={state.status === "submitted" ? "This review is submitted" : "Handed back"}
          act={
            <>
              {resultHref && state.status === "submitted" && (
                <ButtonLink to={resultHref} size="small">
                  See it beside gold
                </ButtonLink>
              )}
              <ButtonLink to="/reviews" size="small">
                To the queue
              </ButtonLink>
            </>
          }
        >
          It can be read and no longer changed.
          {answers.length > 0 && ` ${answeredWords(answers)}`}
        </Notice>
      )}
      {refused.map(({ event, reason }) => (
        <Notice
          key={event.id}
          tone="issue"
          title={`${actWords[event.act.type]} was not saved`}
          act={
            <Button type="button" size="small" onClick={() => store.letGo(event.id)}>
              Let it go
            </Button>
          }
        >
          {refusalSentences[reason]}
        </Notice>
      ))}
    </div>
  );
}
