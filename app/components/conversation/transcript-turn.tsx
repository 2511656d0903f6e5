import { memo, type ReactNode } from "react";
import { turnNumber, type Speaker } from "~/domain/practice/turn";
import { classNames } from "../ui/class-names";
import { TagChip, type TagTone } from "../ui/tag-chip";
import { SpannedText } from "./spanned-text";
import type { TextMark } from "./text-segments";

export interface MarginTag {
  id: string;
  tone: TagTone;
  label: string;
  detail?: ReactNode;
  /** Set where it is a model's mark. */
  hint?: string;
  selected?: boolean;
}

export interface TranscriptTurnProps {
  position: number;
  speaker: Speaker;
  /** What the speaker is called here: Client, Supporter, or a pseudonym. */
  speakerLabel: string;
  /** Time to compose, in seconds; null where it is not known. */
  composedSeconds?: number | null;
  text: string;
  marks?: readonly TextMark[];
  tags?: readonly MarginTag[];
  current?: boolean;
  onPick?: (position: number) => void;
  onOpenTag?: (id: string) => void;
  /** For a list that measures its rows. */
  rowRef?: (row: HTMLLIElement | null) => void;
}

/** The element of a turn's text, for selection and for scrolling to it. */
export function turnElementId(position: number): string {
  return `turn-${position}`;
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

function Margin({
  tags,
  onOpenTag,
}: {
  tags: readonly MarginTag[];
  onOpenTag?: (id: string) => void;
}) {
  if (tags.length === 0) return null;
  return (
    <ul
      aria-label="Tags"
      className="flex flex-wrap items-start gap-1.5 pt-0.5 md:grid md:justify-items-start"
    >
      {tags.map((tag) => (
        <li key={tag.id}>
          <TagChip
            tone={tag.tone}
            detail={tag.detail}
            hint={tag.hint}
            selected={tag.selected}
            onOpen={onOpenTag && tag.hint === undefined ? () => onOpenTag(tag.id) : undefined}
          >
            {tag.label}
          </TagChip>
        </li>
      ))}
    </ul>
  );
}

/** One row of the replay: position, speaker, time to compose, the text, and its tags in the margin. */
export const TranscriptTurn = memo(function TranscriptTurn({
  position,
  speaker,
  speakerLabel,
  composedSeconds = null,
  text,
  marks,
  tags = [],
  current = false,
  onPick,
  onOpenTag,
  rowRef,
}: TranscriptTurnProps) {
  return (
    <li
      ref={rowRef}
      data-index={position}
      id={turnElementId(position)}
      aria-current={current ? "true" : undefined}
      onClick={onPick && (() => onPick(position))}
      className={classNames(
        "relative grid grid-cols-[2rem_1fr] gap-x-3 gap-y-1 py-2.5 pr-3 md:grid-cols-[2rem_5.5rem_minmax(0,36rem)_minmax(8rem,1fr)] md:gap-x-4",
        current ? "border-l-3 border-accent bg-accent-soft pl-3" : "pl-[15px]",
      )}
    >
      <div className="pt-1 text-right text-sm tabular-nums text-third">
        {onPick ? (
          <button
            type="button"
            aria-label={`Go to turn ${turnNumber(position)}`}
            className="min-w-6 rounded-sm text-right"
            onClick={(event) => {
              event.stopPropagation();
              onPick(position);
            }}
          >
            {turnNumber(position)}
          </button>
        ) : (
          turnNumber(position)
        )}
      </div>
      <div className="flex items-baseline gap-2 pt-1 md:block">
        <p
          className={classNames(
            "text-xs font-semibold",
            speaker === "supporter" ? "text-accent" : "text-ink",
          )}
        >
          {speakerLabel}
        </p>
        {composedSeconds !== null && (
          <p className="text-micro tabular-nums text-third">
            <span className="sr-only">written in </span>
            {duration(composedSeconds)}
          </p>
        )}
      </div>
      <SpannedText
        text={text}
        marks={marks}
        onOpenMark={onOpenTag}
        className="col-start-2 max-w-[36rem] md:col-start-auto"
      />
      <div className="col-start-2 md:col-start-auto">
        <Margin tags={tags} onOpenTag={onOpenTag} />
      </div>
    </li>
  );
});

export function Transcript({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol aria-label={label} className="grid py-2">
      {children}
    </ol>
  );
}
