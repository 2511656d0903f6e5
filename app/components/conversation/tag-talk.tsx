import { CommentThread, type CommentShown } from "./comment-thread";

export interface TagTalkProps {
  sessionId: string;
  annotationId: string;
  /** The tag in words. */
  about: string;
  /** Null where the reader may not talk about it. */
  comments: { rows: readonly CommentShown[]; othersWait: boolean } | null;
}

/** The talk about one mark, folded while nobody has said anything. */
export function TagTalk({ sessionId, annotationId, about, comments }: TagTalkProps) {
  if (comments === null) return null;
  const here = comments.rows.filter((row) => row.annotationId === annotationId).length;
  return (
    <details className="w-full" open={here > 0 ? true : undefined}>
      <summary className="cursor-pointer text-xs text-second">
        Comments on this tag{here > 0 && ` ${here}`}
      </summary>
      <div className="pt-1.5">
        <CommentThread
          sessionId={sessionId}
          anchor={{ annotationId }}
          about={about}
          comments={comments.rows}
          othersWait={comments.othersWait}
        />
      </div>
    </details>
  );
}
