import { memo, useRef, type MouseEvent, type ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { lanes } from "./mark-lanes";
import {
  textSegments,
  type LinedMark,
  type MarkKind,
  type TextMark,
  type TextSegment,
} from "./text-segments";

export interface SpannedTextProps {
  text: string;
  marks?: readonly TextMark[];
  /** A mark that was clicked; the same is reachable by key from the margin. */
  onOpenMark?: (id: string) => void;
  className?: string;
}

const looks: Record<MarkKind, string> = {
  selection: "mark-selection bg-selection outline-1 outline-cue",
  issue: "mark-issue bg-issue-soft underline decoration-issue decoration-2",
  strength:
    "mark-strength bg-strength-soft underline decoration-strength decoration-double decoration-1",
  cue: "mark-cue bg-transparent underline decoration-cue decoration-dotted decoration-2",
  found: "mark-found bg-selection",
  word: "mark-word bg-transparent",
  hint: "mark-hint bg-transparent underline decoration-edge decoration-dashed decoration-1",
};

/** The same where its annotation is open: more colour and a thicker line. */
const openLooks: Partial<Record<MarkKind, string>> = {
  issue: "mark-issue bg-issue/30 underline decoration-issue decoration-4",
  strength: "mark-strength bg-strength/30 underline decoration-strength decoration-4",
  cue: "mark-cue bg-cue/20 underline decoration-cue decoration-dotted decoration-4",
};

const laneOffsets = ["underline-offset-[2px]", "underline-offset-[6px]", "underline-offset-[10px]"];

/** Each mark's own line is drawn, one under the other; what lies deeper is counted, but for what is open. */
function isDrawn({ lane, open }: LinedMark): boolean {
  return lane === null || lane < lanes || open === true;
}

/** How far up a mark lies: what is open and what is selected cover the others. */
const heightOf = ({ kind, open }: LinedMark) => (kind === "selection" ? 2 : open ? 1 : 0);

/** The marks of a segment that are drawn, from the lowest to the one on top. */
function inOrder({ marks }: TextSegment): LinedMark[] {
  return marks.filter(isDrawn).sort((a, b) => heightOf(a) - heightOf(b));
}

/** How many marks of a segment have no line. */
function undrawn({ marks }: TextSegment): number {
  return marks.filter((mark) => !isDrawn(mark)).length;
}

/** The count for each segment: the most of a stretch, once, where the stretch ends; else 0. */
function countsAfter(segments: readonly TextSegment[]): number[] {
  let most = 0;
  return segments.map((segment, index) => {
    const here = undrawn(segment);
    most = here === 0 ? 0 : Math.max(most, here);
    const next = segments[index + 1];
    return next && undrawn(next) > 0 ? 0 : most;
  });
}

interface DrawnSegment {
  segment: TextSegment;
  /** How many marks lie deeper than lines are drawn, where that is said here. */
  more: number;
  onOpen?: (event: MouseEvent) => void;
}

function Segment({ segment, more, onOpen }: DrawnSegment) {
  const lined = segment.marks.filter((mark) => mark.lane !== null);
  const drawn = inOrder(segment).reduceRight<ReactNode>(
    (inside, { kind, id, lane, open, label, start }) => (
      <mark
        data-kind={kind}
        data-mark={id}
        data-lane={lane ?? undefined}
        data-open={open ? "true" : undefined}
        data-label={start === segment.start ? label : undefined}
        className={classNames(
          "rounded-[1px] box-decoration-clone text-inherit",
          (open && openLooks[kind]) || looks[kind],
          lane !== null && laneOffsets[Math.min(lane, lanes - 1)],
        )}
      >
        {inside}
      </mark>
    ),
    segment.text,
  );
  return (
    <span
      data-start={segment.start}
      data-more={more > 0 ? `+${more}` : undefined}
      title={
        onOpen && lined.length > 1
          ? `${lined.length} marks here: click again for the next`
          : undefined
      }
      onClick={onOpen}
      className={classNames(onOpen && "cursor-pointer", more > 0 && "mark-more")}
    >
      {drawn}
    </span>
  );
}

/** Opens the marks under a place one after the other, click by click. */
function useTurns(onOpenMark?: (id: string) => void) {
  const last = useRef<string | null>(null);
  return ({ marks }: TextSegment) => {
    const ids = marks.flatMap(({ id }) => id ?? []);
    if (!onOpenMark || ids.length === 0) return undefined;
    return (event: MouseEvent) => {
      event.stopPropagation();
      const next = ids[(ids.indexOf(last.current ?? "") + 1) % ids.length] ?? "";
      last.current = next;
      onOpenMark(next);
    };
  };
}

/** A word that is drawn like a mark, beside what the mark means. */
export function MarkSample({ kind, children }: { kind: MarkKind; children: ReactNode }) {
  return <mark className={classNames("text-inherit", looks[kind])}>{children}</mark>;
}

/** What somebody said, letter for letter, with its marks. It holds no text but the source's. */
export const SpannedText = memo(function SpannedText({
  text,
  marks = [],
  onOpenMark,
  className,
}: SpannedTextProps) {
  const openerOf = useTurns(onOpenMark);
  const segments = textSegments(text, marks);
  const counts = countsAfter(segments);
  return (
    <p
      dir="auto"
      className={classNames("font-serif text-said whitespace-pre-wrap wrap-anywhere", className)}
    >
      {segments.map((segment, index) => (
        <Segment
          key={segment.start}
          segment={segment}
          more={counts[index] ?? 0}
          onOpen={openerOf(segment)}
        />
      ))}
    </p>
  );
});
