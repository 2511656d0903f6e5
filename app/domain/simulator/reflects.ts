import type { HeardSentence } from "../practice/hearing/move";

const reflective = ["simple-reflection", "complex-reflection", "summary"] as const;

/** Whether a sentence gives something of the client's back: as it was said, in other words, or summed up. */
export function reflects({ moves }: Pick<HeardSentence, "moves">): boolean {
  return reflective.some((move) => moves.includes(move));
}
