import { classNames } from "./class-names";

export interface SaveCounts {
  waiting: number;
  refused: number;
}

function words({ waiting, refused }: SaveCounts): string {
  if (refused > 0) return `${refused} refused`;
  if (waiting > 0) return `${waiting} waiting`;
  return "All saved";
}

/** Where the person's work is, in one word; spoken when it changes. */
export function SaveState(counts: SaveCounts) {
  const { waiting, refused } = counts;
  return (
    <span
      role="status"
      className={classNames(
        "rounded-full px-2.5 py-0.5 text-sm whitespace-nowrap",
        refused > 0
          ? "bg-issue-soft text-issue"
          : waiting > 0
            ? "bg-selection text-cue"
            : "bg-strength-soft text-strength",
      )}
    >
      {words(counts)}
    </span>
  );
}
