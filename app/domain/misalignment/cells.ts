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

/** What peers are held against, in words: the judgement of one expert is no consensus. */
export function expertsWord(experts: number): string {
  return experts === 1 ? "the expert" : "the experts' consensus";
}

/** What each cell holds, in words, in a study with so many experts. */
export function cellWords(experts: number): Record<ResultCell, string> {
  const they = expertsWord(experts);
  return {
    both: `Flagged by the peer and by ${they}`,
    "peer-only": `Flagged by the peer, not by ${they}`,
    "experts-only": `Flagged by ${they}, not by the peer`,
    neither: "Flagged by neither",
    "all-experts": "Flagged by every expert who saw it",
    "split-experts": "Flagged by some experts, not by others",
    "no-expert": "Flagged by none of the experts who saw it",
    "one-expert": "Flagged by the only expert who saw it",
    "one-expert-not": "Not flagged by the only expert who saw it",
  };
}

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
