import type { ConversationTurn } from "../../practice/turn";
import { randomAt } from "../random";
import type { Random } from "../random";
import type { Scenario } from "../scenario";
import type { LiveCue, SimulatorState } from "../state";

/** What a scripted supporter may look at; a person would see only the history. */
export interface Situation {
  history: readonly ConversationTurn[];
  state: SimulatorState;
  scenario: Scenario;
  /** Unsigned 32-bit; fixes the wording. */
  seed: number;
}

/** A scripted supporter: the next message, the same for the same situation. Pure. */
export type Supporter = (situation: Situation) => string;

/** Supporter messages sent so far. */
export function turnsSent({ history }: Situation): number {
  return history.filter((turn) => turn.speaker === "supporter").length;
}

/** Randomness for one purpose at this point of the conversation. */
export function randomFor(situation: Situation, purpose: string): Random {
  return randomAt(situation.seed, turnsSent(situation), `supporter/${purpose}`);
}

/** The latest cue that waits for an answer, or null. */
export function waitingCue({ state }: Situation): LiveCue | null {
  return state.live.at(-1) ?? null;
}

/**
 * One of several wordings, preferring those that were not sent before; when all were sent, any.
 * `pool` must not be empty.
 */
export function fresh(situation: Situation, pool: readonly string[], purpose: string): string {
  const sent = situation.history
    .filter((turn) => turn.speaker === "supporter")
    .map((turn) => turn.text)
    .join("\n");
  const unsent = pool.filter((text) => !sent.includes(text));
  const from = unsent.length > 0 ? unsent : pool;
  return from[Math.floor(randomFor(situation, purpose)() * from.length)] ?? "";
}
