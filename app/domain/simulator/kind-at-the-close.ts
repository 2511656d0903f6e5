import { plain } from "../practice/hearing/plain";
import type { Composing, Composition } from "./composition";
import { reflects } from "./reflects";
import { remarkRules } from "./remark";

const respects =
  /\bi (?:really |do |truly |deeply )?(?:respect|admire) (?:that|you|how|what|your)\b|\byou have my respect\b/;

const givesBack = ({ exchange }: Composing): boolean => exchange.heard.sentences.some(reflects);

/** Whether a message says that the supporter respects them, or what they do, and meets nothing of theirs beside it. */
export const onlyPaysRespect = ({ exchange, appraisal }: Composing): boolean =>
  respects.test(plain(exchange.message)) && appraisal.met.length === 0 && !appraisal.stayedWith;

/** Turns from which on a kindness is taken and nothing is told behind it: the talk is no longer young. Design choice. */
const turnsOfATalk = 6;

/** Thanks, praise or sympathy, answered as such. */
const takesAKindness = ({ appraisal }: Composing, { rules }: Composition): boolean =>
  appraisal.asides.includes("thanked") ||
  rules.includes(remarkRules.soothed) ||
  (appraisal.affirmed && rules.includes("says:affirmed"));

/** Whether respect, or after a while thanks, praise or sympathy, are all that a message holds, and were taken: nothing is tacked on behind. */
export function wasTakenKindly(composing: Composing, out: Composition): boolean {
  const { appraisal, state } = composing;
  if (out.lines.length === 0 || appraisal.questions.length > 0) return false;
  if (onlyPaysRespect(composing)) return true;
  return state.turns >= turnsOfATalk && takesAKindness(composing, out) && !givesBack(composing);
}
