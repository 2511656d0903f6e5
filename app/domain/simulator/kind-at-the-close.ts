import { plain } from "../practice/hearing/plain";
import type { Composing, Composition } from "./composition";
import { reflects } from "./reflects";

const respects =
  /\bi (?:really |do |truly |deeply )?(?:respect|admire) (?:that|you|how|what|your)\b|\byou have my respect\b/;

const givesBack = ({ exchange }: Composing): boolean => exchange.heard.sentences.some(reflects);

/** Whether a message says that the supporter respects them, or what they do, and meets nothing of theirs beside it. */
export const onlyPaysRespect = ({ exchange, appraisal }: Composing): boolean =>
  respects.test(plain(exchange.message)) && appraisal.met.length === 0 && !appraisal.stayedWith;

/** Turns from which on thanks are taken and nothing is told behind them: the talk is no longer young. Design choice. */
const turnsOfATalk = 10;

/** Whether respect, or late in a talk thanks, are all that a message holds, and were taken: nothing is tacked on behind. */
export function wasThankedOrRespected(composing: Composing, { lines }: Composition): boolean {
  const { appraisal, state } = composing;
  if (lines.length === 0 || appraisal.questions.length > 0) return false;
  if (onlyPaysRespect(composing)) return true;
  return (
    state.turns >= turnsOfATalk && appraisal.asides.includes("thanked") && !givesBack(composing)
  );
}
