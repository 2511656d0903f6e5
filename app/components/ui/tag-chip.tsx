import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TagTone = "issue" | "strength";

const tones: Record<TagTone, string> = {
  issue: "border-issue bg-issue-soft text-issue",
  strength: "border-strength bg-strength-soft text-strength",
};

export interface TagChipProps {
  tone: TagTone;
  children: ReactNode;
  /** A few smaller words after the name: severity, the turn that it answers. */
  detail?: ReactNode;
  selected?: boolean;
  /** With it the chip is a button that opens the annotation. */
  onOpen?: () => void;
}

/** A tag in the margin of a turn; the bar at its left and the word before it say which side it is on. */
export function TagChip({ tone, children, detail, selected = false, onOpen }: TagChipProps) {
  const look = classNames(
    "inline-flex flex-wrap items-baseline gap-x-1 rounded-sm border-l-3 px-2 py-0.5 text-left text-xs font-semibold",
    tones[tone],
    selected && "ring-1 ring-current",
  );
  const words = (
    <>
      <span className="sr-only">{tone === "issue" ? "Issue: " : "Strength: "}</span>
      {children}
      {detail !== undefined && <span className="text-micro font-medium">{detail}</span>}
    </>
  );
  if (!onOpen) return <span className={look}>{words}</span>;
  return (
    <button
      type="button"
      aria-pressed={selected}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
      className={look}
    >
      {words}
    </button>
  );
}
