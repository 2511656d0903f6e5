import { classNames } from "./class-names";

export interface SaveCounts {
  waiting: number;
  refused: number;
  /** False until the device has looked for what an earlier visit left: nothing is said before. */
  isKnown?: boolean;
}

/** Refused comes before waiting: it is what a person must look at. */
function words({ waiting, refused }: SaveCounts): string {
  if (refused > 0) return `${refused} refused`;
  if (waiting > 0) return `${waiting} waiting`;
  return "All saved";
}

function tint({ waiting, refused }: SaveCounts): string {
  if (refused > 0) return "bg-issue-soft text-issue";
  return waiting > 0 ? "bg-selection text-cue" : "bg-strength-soft text-strength";
}

/**
 * Where the person's work is, in one word. Spoken where something was refused: that all is saved comes
 * after every step, and that the server cannot be reached is said by the page.
 */
export function SaveState({ isKnown = true, ...counts }: SaveCounts) {
  if (!isKnown) return <span role="status" />;
  return (
    <span
      role="status"
      aria-live={counts.refused > 0 ? "polite" : "off"}
      className={classNames("rounded-full px-2.5 py-0.5 text-sm whitespace-nowrap", tint(counts))}
    >
      {words(counts)}
    </span>
  );
}
