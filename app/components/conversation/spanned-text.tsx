import type { MouseEvent, ReactNode } from "react";
import { classNames } from "../ui/class-names";
import { textSegments, type MarkKind, type TextMark, type TextSegment } from "./text-segments";

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
  strength: "mark-strength bg-strength-soft underline decoration-strength decoration-2",
  cue: "mark-cue bg-transparent underline decoration-cue decoration-dotted decoration-2",
  hint: "mark-hint bg-transparent underline decoration-edge decoration-dashed decoration-1",
};

const offsets = ["underline-offset-[3px]", "underline-offset-[6px]", "underline-offset-[9px]"];

/** One mark of each kind is drawn; each kind keeps its own line, one under the other. */
function drawSegment(segment: TextSegment, onOpenMark?: (id: string) => void): ReactNode {
  const kinds = [...new Set(segment.marks.map((mark) => mark.kind))];
  const lined = kinds.filter((kind) => kind !== "selection");
  return kinds.reduceRight<ReactNode>((inside, kind) => {
    const id = segment.marks.find((mark) => mark.kind === kind)?.id;
    const onClick =
      id && onOpenMark
        ? (event: MouseEvent) => {
            event.stopPropagation();
            onOpenMark(id);
          }
        : undefined;
    return (
      <mark
        data-kind={kind}
        data-mark={id}
        onClick={onClick}
        className={classNames(
          "rounded-[1px] box-decoration-clone text-inherit",
          looks[kind],
          kind !== "selection" && (offsets[lined.indexOf(kind)] ?? offsets[2]),
          onClick && "cursor-pointer",
        )}
      >
        {inside}
      </mark>
    );
  }, segment.text);
}

/** What somebody said, letter for letter, with its marks. It holds no text but the source's. */
export function SpannedText({ text, marks = [], onOpenMark, className }: SpannedTextProps) {
  return (
    <p
      dir="auto"
      className={classNames("font-serif text-said whitespace-pre-wrap wrap-anywhere", className)}
    >
      {textSegments(text, marks).map((segment) => (
        <span key={segment.start} data-start={segment.start}>
          {drawSegment(segment, onOpenMark)}
        </span>
      ))}
    </p>
  );
}
