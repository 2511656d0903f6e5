import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TagTone = "issue" | "strength";

const tones: Record<TagTone, string> = {
  issue: "border-l-3 border-issue bg-issue-soft text-issue",
  strength: "border-l-3 border-strength bg-strength-soft text-strength",
};

const hintTones: Record<TagTone, string> = {
  issue: "border border-dashed border-issue bg-transparent text-issue",
  strength: "border border-dashed border-strength bg-transparent text-strength",
};

export interface TagChipProps {
  tone: TagTone;
  children: ReactNode;
  /** A few smaller words after the name: severity, the turn that it answers. */
  detail?: ReactNode;
  /** Set where it is a model's mark and no person's: whose hint it is. */
  hint?: string;
  selected?: boolean;
  /** With it the chip is a button that opens the annotation. */
  onOpen?: () => void;
}

/** A tag in the margin of a turn; the bar at its left and the word before it say which side it is on; a hint is dashed. */
export function TagChip({ tone, children, detail, hint, selected = false, onOpen }: TagChipProps) {
  const look = classNames(
    "inline-flex flex-wrap items-baseline gap-x-1 rounded-sm px-2 py-0.5 text-left text-xs font-semibold",
    hint === undefined ? tones[tone] : hintTones[tone],
    selected && "ring-1 ring-current",
  );
  const words = (
    <>
      <span className="sr-only">{tone === "issue" ? "Issue: " : "Strength: "}</span>
      {children}
      {hint !== undefined && <span className="text-micro font-normal italic">{hint}</span>}
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
