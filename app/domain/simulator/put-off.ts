import { plain } from "../practice/hearing/plain";
import { namesRisk } from "../practice/hearing/risk";
import type { Composing, Composition } from "./composition";
import { bearsOnSafety, mayBearOnSafety } from "./may-bear-on-safety";
import type { AskedQuestion } from "./question";
import { maySayNotKnown } from "./remark";
import { sayAside } from "./say";

const lead = "^(?:(?:and|so|but|then|oh|ok|okay|well|haha|hm+|sorry),? )*";
/** What somebody might honestly not know of themselves: a reason, a guess, what would be. */
const askedOfTheMind =
  /\b(?:why|how come|what (?:would|might|could|if|makes|made|keeps|stops|else)|if you|do you (?:think|believe|suppose|reckon)|does (?:it|that|this) mean|how (?:would|could|might))\b/;
/** "Has she gone out before?", "how's the season going?", "what's she like?": yes or no, who, where, when, how many, what it is. */
const askedOfTheirLife = new RegExp(
  `${lead}(?:(?:do|does|did|is|are|was|were|has|have|had|can)\\b|(?:with |to |from |for |by |at )?(?:who|whom|whose|where|when|which)\\b|how (?:old|long|many|much|often|far|big|late|early)\\b|how (?:is|are|was|were|did) (?:the|your|he|she|they|his|her|their|school|work)\\b|what (?:is|are|was|were|time|day|kind|sort|colou?r|name|do|does|did|had|have)\\b)`,
);

/** Whether a question asks for something of their own life that such a person would know. */
export function asksWhatTheyKnow(sentence: string): boolean {
  const read = plain(sentence);
  return askedOfTheirLife.test(read) && !askedOfTheMind.test(read);
}

/** "Has she gone out before?", "what did you use to do?": of somebody else, or of long ago. */
const ofOthersOrThen = new RegExp(
  `${lead}(?:(?:has|does|did|is|was|do|are|were|have) (?:he|she|your \\w+)\\b|(?:\\w+ ){1,2}did you used? to\\b|have you (?:ever |actually )?(?:been (?:up|there|back|in|to|over)|seen|met|visited|heard|read)\\b)`,
);

const doesHarm = /\b(?:touch\w*|threat\w*|hits?|hitting|hurts?|hurting|jump\w*)\b/;

const isOfDanger = (sentence: string): boolean => {
  const read = plain(sentence);
  return ofOthersOrThen.test(read)
    ? bearsOnSafety(sentence) || doesHarm.test(read)
    : mayBearOnSafety(sentence);
};

/**
 * Puts off what the story does not tell, where a client would know it, or said lately or could only say so soon that they
 * do not; false where that may be said, the question may bear on safety, or all of it was said.
 */
export function putsOff(
  composing: Composing,
  { sentence, matter }: AskedQuestion,
  out: Composition,
): boolean {
  const { state, exchange } = composing;
  const isOfRisk = matter !== null || isOfDanger(sentence) || namesRisk(plain(exchange.message));
  if (isOfRisk || (maySayNotKnown(state) && !asksWhatTheyKnow(sentence))) return false;
  return sayAside(composing, "forLater", out);
}
