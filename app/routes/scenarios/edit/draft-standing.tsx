import { classNames } from "~/components/ui/class-names";
import type { DraftState } from "./draft-store";

function words({ status, conflict, notStored }: DraftState): string {
  if (conflict) return "Choose first";
  if (status === "saved" && notStored.length > 0)
    return notStored.length === 1 ? "1 field not saved" : `${notStored.length} fields not saved`;
  return {
    saved: "All saved",
    waiting: "Not saved yet",
    saving: "Saving",
    unreached: "Kept here, trying again",
    refused: "Not saved",
  }[status];
}

/** Where the draft is, in a word or two; spoken when it changes. */
export function DraftStanding({ state }: { state: DraftState }) {
  const isBad = state.conflict !== null || state.status === "refused";
  return (
    <span
      role="status"
      className={classNames(
        "rounded-full px-2.5 py-0.5 text-sm whitespace-nowrap",
        isBad
          ? "bg-issue-soft text-issue"
          : state.status === "saved" && state.notStored.length === 0
            ? "bg-strength-soft text-strength"
            : "bg-selection text-cue",
      )}
    >
      {words(state)}
    </span>
  );
}
