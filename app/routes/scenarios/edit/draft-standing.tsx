import { classNames } from "~/components/ui/class-names";
import type { DraftState } from "./draft-store";

function words({ status, conflict }: DraftState): string {
  if (conflict) return "Choose first";
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
          : state.status === "saved"
            ? "bg-strength-soft text-strength"
            : "bg-selection text-cue",
      )}
    >
      {words(state)}
    </span>
  );
}
