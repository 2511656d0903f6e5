/** Who wrote a turn. */
export const speakers = ["client", "supporter"] as const;
export type Speaker = (typeof speakers)[number];

/** The least of a turn that the simulator, the suggestions and the measures need. */
export interface ConversationTurn {
  /** From 0, without gaps. */
  position: number;
  speaker: Speaker;
  text: string;
}

/** What people call a turn: they count from 1. Addresses, files and code keep the position, from 0. */
export function turnNumber(position: number): number {
  return position + 1;
}

/** Longest message that may be sent, in Unicode code points. */
export const longestMessage = 4000;
