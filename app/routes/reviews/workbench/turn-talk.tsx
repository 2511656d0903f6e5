import { CommentThread } from "~/components/conversation/comment-thread";
import { TextLink } from "~/components/ui/button";
import { turnNumber } from "~/domain/practice/turn";
import type { ReviewTurn } from "~/domain/review/review-context";
import { fieldIds } from "./field-ids";
import type { Workbench } from "~/services/review/show-workbench.server";

/** What else belongs to the turn in hand: why the client said it, and the talk about it. */
export function TurnTalk({ data, turn }: { data: Workbench; turn: ReviewTurn | undefined }) {
  const { comments, session, mayReadSteps } = data;
  if (!turn) return null;
  const here = comments?.rows.filter(({ turnId }) => turnId === turn.id).length ?? 0;
  return (
    <>
      {mayReadSteps && turn.speaker === "client" && (
        <p className="px-4 py-2.5 text-sm md:px-5">
          <TextLink
            to={`/sessions/${session.id}/turns/${turn.position}`}
            discover="none"
            target="_blank"
          >
            Why did the client say this?
          </TextLink>
        </p>
      )}
      {comments && (
        <details className="px-4 py-2.5 md:px-5" open={here > 0 ? true : undefined} key={turn.id}>
          <summary className="cursor-pointer text-sm font-semibold">
            Comments on turn {turnNumber(turn.position)}
            {here > 0 && <span className="font-normal text-second"> {here}</span>}
          </summary>
          <div className="pt-2">
            <CommentThread
              sessionId={session.id}
              anchor={{ turnId: turn.id }}
              fieldId={fieldIds.comment}
              about={`turn ${turnNumber(turn.position)}`}
              comments={comments.rows}
              othersWait={comments.othersWait}
            />
          </div>
        </details>
      )}
    </>
  );
}
