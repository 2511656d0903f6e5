import { plain } from "../practice/hearing/plain";
import { sentences } from "./sentence";

/** What suicide is called by somebody who does not say it; with none of these words it is an act of any kind. */
const unnamed =
  "(?:anything|something|nothing) (?:\\w+ )?(?:stupid|silly|daft|dumb|crazy|mad|foolish|reckless|rash|drastic|bad|dangerous|you (?:would |will |might |may )?(?:\\w+ )?regret|to yourself)";
/** Of what may be done from now on: what was done is somebody's story. */
const ahead =
  "(?:would|will|will not|would not|going to|not to|never|might|could|want to|like|about|of|do not|and|just)(?: (?:go|and|ever|just|be|me|you)){0,2}";

const hints: readonly RegExp[] = [
  new RegExp(`\\b${ahead} (?:do|doing|try|trying) ${unnamed}(?=$|[ ,.?!])`),
  new RegExp(`\\byou (?:\\w+ ){0,3}(?:do|doing|try|trying) ${unnamed}(?=$|[ ,.?!])`),
  /\byou (?:would|will|are) not (?:really )?(?:go(?:ing to go)? (?:that far|there)(?=$|[ ,.?!])|going to,? (?:you know|do anything)(?=$|[,.?!]))/,
];
/** Speaks of others, of the supporter, or of what is long done. */
const ofOthers =
  /\b(?:i (?:would|will|am|did|had|have|never)|he|she|they|(?:did|have|had) you|you did|you (?:have|had) (?:ever )?done)\b[^,.?!]*\b(?:do|doing|done|did|try|tried)\b/;

/**
 * Whether a message means suicide and does not say it ("you wouldn't do anything stupid, right?"): nobody can tell
 * what was asked, or answer it.
 */
export function hintsAtRisk(message: string): boolean {
  return sentences(message)
    .map(plain)
    .some((sentence) => hints.some((hint) => hint.test(sentence)) && !ofOthers.test(sentence));
}

/** The rule of an answer to such a message. */
export const risksHint = "risk-hinted-at";
