import type { TagResult } from "./study-results";
import type { UnitRef } from "./units";

/** The counts of a results page that can be opened down to their turns. */
export const resultCells = [
  "both",
  "peer-only",
  "experts-only",
  "neither",
  "all-experts",
  "split-experts",
  "no-expert",
  "one-expert",
  "one-expert-not",
] as const;
export type ResultCell = (typeof resultCells)[number];

/** What each cell holds, in words; "unit" is a turn or a session. */
export const cellWords: Record<ResultCell, string> = {
  both: "Flagged by the peer and by the experts' consensus",
  "peer-only": "Flagged by the peer, not by the experts' consensus",
  "experts-only": "Flagged by the experts' consensus, not by the peer",
  neither: "Flagged by neither",
  "all-experts": "Flagged by every expert who saw it",
  "split-experts": "Flagged by some experts, not by others",
  "no-expert": "Flagged by none of the experts who saw it",
  "one-expert": "Flagged by the only expert who saw it",
  "one-expert-not": "Not flagged by the only expert who saw it",
};

/** The turns or sessions behind one count of one tag. */
export function unitsBehind(result: TagResult, cell: ResultCell): readonly UnitRef[] {
  const { peers, experts } = result;
  const cells: Record<ResultCell, readonly UnitRef[]> = {
    both: peers.cells.both,
    "peer-only": peers.cells.peerOnly,
    "experts-only": peers.cells.expertsOnly,
    neither: peers.cells.neither,
    "all-experts": experts.cells.allFlagged,
    "split-experts": experts.cells.split,
    "no-expert": experts.cells.noneFlagged,
    "one-expert": experts.cells.aloneFlagged,
    "one-expert-not": experts.cells.aloneNotFlagged,
  };
  return cells[cell];
}
