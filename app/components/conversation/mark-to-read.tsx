import type { Annotation } from "~/domain/review/annotation";
import type { Tag } from "~/domain/review/codebook";
import { TagChip } from "../ui/tag-chip";
import { TagTalk, type TagTalkProps } from "./tag-talk";

export interface MarkToReadProps {
  annotation: Annotation;
  tag: Tag | undefined;
  /** The talk about it; left out where nothing can be said. */
  talk?: Pick<TagTalkProps, "sessionId" | "comments">;
}

/** Somebody's mark as it is read: its tag, what it says, and the talk about it. */
export function MarkToRead({ annotation, tag, talk }: MarkToReadProps) {
  const { severity, confidence, turnId, quote, evidence, note, betterReply } = annotation;
  const about = tag?.label ?? annotation.tag;
  const detail = [severity, turnId === null ? "session" : null].filter((part) => part !== null);
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
      {evidence && (
        <p className="text-sm text-second">
          answers{" "}
          <q dir="auto" className="font-serif">
            {evidence.quote}
          </q>
        </p>
      )}
      {confidence && <p className="text-xs text-second">{confidence} confidence</p>}
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
      {talk && <TagTalk {...talk} about={about} annotationId={annotation.id} />}
    </div>
  );
}
