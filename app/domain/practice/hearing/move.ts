import type { Span } from "../span";

/** What a supporter can be heard doing in one sentence; a sentence may do several things at once. */
export const moves = [
  "open-question",
  "closed-question",
  "leading-question",
  "simple-reflection",
  "complex-reflection",
  "validation",
  "affirmation",
  "information",
  "advice",
  "advice-with-permission",
  "self-disclosure",
  "minimising",
  "reassurance",
  "confrontation",
  "risk-question",
  "safety-step",
  "summary",
  "greeting",
  "closing",
  "other",
] as const;
export type Move = (typeof moves)[number];

/** The one thing that a whole message mainly does; `input` is advice, information and the like. */
export const mains = ["question", "reflection", "input", "other"] as const;
export type Main = (typeof mains)[number];

/** One sentence of a message: its text and span (code points of the message) and its moves. */
export interface HeardSentence extends Span {
  text: string;
  /** At least one; `other` stands alone. */
  moves: readonly Move[];
}

/**
 * What was heard in a supporter's message. A hint: only questions are dependable, and none of it is
 * a score of a person (measured in docs/hearing.md).
 */
export interface Heard {
  sentences: readonly HeardSentence[];
  /** Every move of any sentence, in the order of `moves`; `other` only where there is nothing else. */
  moves: readonly Move[];
  main: Main;
  /** Only stock phrases ("I hear you, that must be hard"): nothing of the client's content is met. */
  isStock: boolean;
}

/** Moves that ask something. */
export const questionMoves = [
  "open-question",
  "closed-question",
  "leading-question",
  "risk-question",
] as const satisfies readonly Move[];

/** Moves that give something of the client's own back. */
export const reflectionMoves = [
  "simple-reflection",
  "complex-reflection",
  "summary",
] as const satisfies readonly Move[];

/** Moves that bring in something of the supporter's own. */
export const inputMoves = [
  "information",
  "advice",
  "advice-with-permission",
  "self-disclosure",
  "confrontation",
  "minimising",
  "reassurance",
  "safety-step",
] as const satisfies readonly Move[];
