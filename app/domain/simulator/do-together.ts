import { plain } from "../practice/hearing/plain";
import { bearsOnSafety } from "./may-bear-on-safety";
import { plansTogether } from "./own-plan";

const asks =
  "(?:(?:would|do) you (?:\\w+ ){0,2}?(?:like|want|be (?:\\w+ )?(?:willing|open|up))|(?:would|will) it (?:help|be (?:\\w+ )?(?:okay|all right|alright|useful|good|possible|easier))|is it (?:okay|all right|alright)|(?:shall|should|could|can|may) (?:we|i)|how about|what about|what if we|(?:maybe|perhaps) we could|we could|are you (?:up for|open to|willing to))";
const doing =
  "(?:writ\\w*|draft\\w*|practi[cs]\\w*|rehears\\w*|look(?:ed|ing)?|think(?:ing)?|thought|talk(?:ed|ing)? (?:through|over)|call(?:ed|ing)?|ring(?:ing)?|rang|phon(?:e|ed|ing)|contact\\w*|email\\w*|message|messag(?:ed|ing)|work(?:ed|ing)? (?:out|on)|find\\w*|found|search\\w*|go(?:ing)? through|went through|make|made|making|plan\\w*|com(?:e|ing) up with|prepar\\w*|tr(?:y|ied|ying)|pick\\w*|choos\\w*|do(?:ing)?|did)";
const withUs = "(?:together|with (?:me|each other)|the two of us|you and (?:i|me)|between us)";

const together: readonly RegExp[] = [
  new RegExp(
    `\\bi (?:could|can|would be (?:happy|glad) to|am happy to) help you (?:to )?${doing}\\b`,
  ),
  new RegExp(
    `\\b(?:i|we) (?:could|can|would be (?:happy|glad) to|would) (?:\\w+ ){0,2}?${doing}\\b[^?]*\\b(?:with you|together)\\b`,
  ),
  new RegExp(
    `\\b(?:would you (?:like|want)|do you want|shall i|should i|can i|could i|may i) (?:for )?(?:(?:me|us) )?(?:to )?(?:help you (?:to )?)${doing}\\b`,
  ),
  new RegExp(`\\b${asks}\\b[^?]*\\b${doing}\\b[^?]*\\b${withUs}\\b`),
  new RegExp(`\\b${asks}\\b[^?]*\\b${withUs}\\b[^?]*\\b${doing}\\b`),
  new RegExp(
    `^(?=[^?]*\\bwe\\b)[^?]*\\b${asks}\\b[^?]*\\b(?:one|a) (?:\\w+ )?(?:small|little|tiny|first|next) (?:first |next )?(?:step|thing)\\b`,
  ),
];

/** Asks what they do or did with somebody, or leave to ask. */
const asksOfThem =
  /^(?:(?:and|so|but|okay),? )*(?:what (?!if\b|about\b)|who\b|where\b|when\b|why\b|how (?!about (?:we|us|if)\b))|\b(?:ask|tell me|used to|(?:did|do|does) (?:you|they|he|she|the|your) (?!(?:like|want)\b)|go(?:ing)? back|you said|you told)\b/;

const ofABadHour =
  /\b(?:thoughts|the thought|safe\w*|danger\w*|tonight|the nights?|worse|worst|suicid\w*|hurt\w*|harm\w*|end it|die|dying|live|living|pain)\b/;

/**
 * Whether a sentence offers to do something together that bears on no danger: to write a message, to look for help, to find a
 * small step. A plan for the hard hours is none of these.
 */
export function offersToDoTogether(sentence: string): boolean {
  const read = plain(sentence);
  if (asksOfThem.test(read) || !together.some((pattern) => pattern.test(read))) return false;
  return !plansTogether(read) && !bearsOnSafety(sentence) && !ofABadHour.test(read);
}
