import type { Unit } from "./units";

/** What a tie among experts counts as. */
export const tieRules = ["flagged", "not-flagged"] as const;
export type TieRule = (typeof tieRules)[number];

/** What the experts who saw a unit hold of it together. */
export interface Consensus {
  flagged: boolean;
  tie: boolean;
}

/**
 * The experts' consensus on a unit: what the majority of those who saw it did; null where none saw it.
 * A tie counts as flagged unless told otherwise: what one of two professionals saw is worth the
 * peer's second look, and with two experts the other rule would ask for unanimity. Ties are marked,
 * so that they can be counted and the other rule tried.
 */
export function consensusOf(unit: Unit, ties: TieRule): Consensus | null {
  const votes = [...unit.experts.values()];
  if (votes.length === 0) return null;
  return majorityOf(votes.filter((vote) => vote).length, votes.length, ties);
}

/** What so many of so many voted for; at least one voted. */
export function majorityOf(yes: number, all: number, ties: TieRule): Consensus {
  const tie = yes * 2 === all;
  return { flagged: tie ? ties === "flagged" : yes * 2 > all, tie };
}
