import { areFew } from "~/domain/misalignment/wording";

interface RepeatsNoteProps {
  /** How many sessions came again to each expert. */
  sessions: readonly number[];
}

/** What a table of experts against themselves counts, and how far its intervals can be trusted. */
export function RepeatsNote({ sessions }: RepeatsNoteProps) {
  return (
    <p className="max-w-[52rem] text-sm text-second">
      Sessions came again to the same expert without a word. n counts decisions, each on one tag of
      one supporter turn seen both times; only tags that the expert used in the session, either
      time, are counted.
      {sessions.some(areFew) &&
        " Some experts have fewer than 10 such sessions: their intervals come out too narrow."}
    </p>
  );
}
