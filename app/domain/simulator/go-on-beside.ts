import { sharedWith } from "./best-answer";
import { asksWhatItIsLike } from "./asked-of-inside";
import type { Composing, Composition } from "./composition";
import { cueAskedAbout } from "./cue-spoken-of";
import { namedIn } from "./fact";
import { goOn } from "./go-on";
import type { AskedQuestion } from "./question";
import { mayRemark } from "./remark";
import { sayAside } from "./say";

/** Asks for somebody, a place, one of two, or what they would say, want or change: what a cue tells further is no answer to that. */
const asksInParticular =
  /^(?:[^?]*[,;:] )?(?:(?:and|so|but|then|okay|ok|wait),? )*(?:(?:who|whom|whose|where|which)\b|what(?:['’]s| is| was)? (?:the )?(?:last|first|story|name)\b|what (?:would|will|do|did|could|might|is it)\b.*\b(?:want|wanted|wish|wished|say|said|tell|told|change|changed|hear|heard|ask|asked|need|needed|nearly)\b)|\bor (?:is|was|were|did|do|does|were) (?:it|that|they|there|you)\b/i;

/** Whether what was told beside a question speaks of nothing that it asks for in particular. */
function leavesItOpen({ sentence }: AskedQuestion, told: readonly { text: string }[]): boolean {
  if (asksWhatItIsLike(sentence) || !asksInParticular.test(sentence)) return false;
  const named = namedIn(sentence);
  return told.every(({ text }) => sharedWith(text, named) === 0);
}

/**
 * Goes on with what was shown where the story tells nothing closer to a question. Where something in particular was
 * asked, it is owned first that this is not it; false where there are no words left to go on with.
 */
export function goOnBeside(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): boolean {
  const at = out.lines.length;
  if (!goOn(composing, cueAskedAbout(composing), out)) return false;
  if (!leavesItOpen(question, out.lines.slice(at))) return true;
  if (!mayRemark(composing.state, "besideIt") || !sayAside(composing, "besideIt", out)) return true;
  const owned = out.lines.pop();
  if (owned) out.lines.splice(at, 0, owned);
  return true;
}
