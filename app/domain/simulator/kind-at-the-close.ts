import { plain } from "../practice/hearing/plain";
import type { Composing, Composition } from "./composition";
import { reflects } from "./reflects";

const respects =
  /\bi (?:really |do |truly |deeply )?(?:respect|admire) (?:that|you|how|what|your)\b|\byou have my respect\b/;

/** Whether a message says that the supporter respects them, or what they do. */
export const paysRespect = (message: string): boolean => respects.test(plain(message));

/** Turns from which on thanks are taken and nothing is told behind them: the talk is no longer young. Design choice. */
const turnsOfATalk = 10;

/** Whether respect, or late in a talk thanks, are all that a message holds, and were taken: nothing is tacked on behind. */
export function wasThankedOrRespected(
  { appraisal, state, exchange }: Composing,
  { lines }: Composition,
): boolean {
  if (lines.length === 0 || appraisal.questions.length > 0) return false;
  if (paysRespect(exchange.message)) return true;
  return (
    state.turns >= turnsOfATalk &&
    appraisal.asides.includes("thanked") &&
    !exchange.heard.sentences.some(reflects)
  );
}
