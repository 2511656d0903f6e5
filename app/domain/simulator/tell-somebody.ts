import { emptyComposition } from "./composition";
import type { Composing, Composition } from "./composition";
import { personWanted } from "./kind-of-answer";
import type { AskedQuestion } from "./question";
import { sayAside } from "./say";

/** "Who was it?" asks for somebody there is; "who could it be?" may have nobody. */
const ofWhatWas = /\bwho(?:m|se)?\b(?!.*\b(?:would|could|might|can)\b)/i;

/** Says who it is not said, or that nobody comes to mind, where an answer with nobody in it was turned down; null where that was said. */
export function somebodyInstead(
  composing: Composing,
  { sentence }: AskedQuestion,
): Composition | null {
  const out = emptyComposition();
  const isFact = personWanted(sentence) === "who" && ofWhatWas.test(sentence);
  return sayAside(composing, isFact ? "unnamed" : "nobodyInMind", out) ? out : null;
}
