import type { Annotation } from "~/domain/review/annotation";
import type { Tag } from "~/domain/review/codebook";
import { TagChip } from "../ui/tag-chip";
import { CommentThread, type CommentShown } from "./comment-thread";

export interface MarkToReadProps {
  annotation: Annotation;
  tag: Tag | undefined;
  sessionId: string;
  /** Null where the reader may not talk about it. */
  comments: { rows: readonly CommentShown[]; othersWait: boolean } | null;
}

/** Somebody's mark as it is read: its tag, what it says, and the talk about it. */
export function MarkToRead({ annotation, tag, sessionId, comments }: MarkToReadProps) {
  const { severity, turnId, quote, note, betterReply } = annotation;
  const about = tag?.label ?? annotation.tag;
  const detail = [severity, turnId === null ? "session" : null].filter((part) => part !== null);
  const talk = comments?.rows.filter((row) => row.annotationId === annotation.id).length ?? 0;
  return (
    <div className="grid justify-items-start gap-1">
      <TagChip tone={tag?.kind ?? "issue"} detail={detail.join(", ") || undefined}>
        {about}
      </TagChip>
      {quote && (
        <q dir="auto" className="font-serif text-sm text-second">
          {quote}
        </q>
      )}
      {note && (
        <p dir="auto" className="text-sm whitespace-pre-wrap">
          {note}
        </p>
      )}
      {betterReply && (
        <p dir="auto" className="border-l-2 border-accent pl-2 font-serif text-base">
          {betterReply}
        </p>
      )}
      {comments && (
        <details className="w-full" open={talk > 0 ? true : undefined}>
          <summary className="cursor-pointer text-xs text-second">
            Comments on this tag{talk > 0 && ` ${talk}`}
          </summary>
          <div className="pt-1.5">
            <CommentThread
              sessionId={sessionId}
              anchor={{ annotationId: annotation.id }}
              about={about}
              comments={comments.rows}
              othersWait={comments.othersWait}
            />
          </div>
        </details>
      )}
    </div>
  );
}
