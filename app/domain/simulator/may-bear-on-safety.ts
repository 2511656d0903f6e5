import { plain } from "../practice/hearing/plain";
import { bearsOnSafety } from "./usual-questions/usual-question";

/** Words by which danger may be meant, though no rule for it hears a question: wide on purpose. */
const mayMean: readonly RegExp[] = [
  /\b(?:thoughts?|jump\w*|gone|let(?:ting)? go|yourself|goodbyes?|anymore|any more)\b/,
  /\b(?:giv(?:e|ing|en) up|end(?:ing|ed)?|stop(?:ping|ped)? (?:it|being|altogether|everything|things|living)|not being|be(?:ing)? (?:there|here|around|alive)|around (?:next|tomorrow))\b/,
  /\b(?:miss|find|without|forc\w+|stay with|hurt\w*|hit\w*|touch\w*|threat\w*|frighten\w*|do(?:es|ne)? to) you\b|\bhurt\w*\b|\b(?:forces?|forced|hits?|beats?|slaps?) (?:you|them|him|her)\b|\bwhen (?:he|she) is (?:angry|drunk)\b/,
  /\b(?:guns?|knife|knives|ropes?|blades?|cut(?:ting)?|bridge|medicine|use (?:it|them|one|anything)|could use|would use|might use|to use|at hand|within reach)\b/,
  /\b(?:plan(?:s|ned|ning)?|do(?:ing)? (?:it|something|anything)|take (?:something|anything|them)|way (?:in|out)|(?:write|wrote|written|leave|left) (?:a|any) (?:note|letter)|affairs|in order|carry on|go on|keep going)\b/,
  /\b(?:gets?|got|getting|becomes?) (?:bad|worse|too much|stronger)\b|\b(?:call|ring|phone|tell|text) (?:someone|somebody|anyone|anybody)\b|\b(?:someone|somebody|anyone|anybody) (?:you )?(?:could|can|would) (?:call|ring|phone|tell)\b|\btonight\b/,
];

/**
 * Whether a question bears on how safe somebody is, or may be meant to. What is not written for just that is no answer to it:
 * a yes, a no or a fact from the story would be believed.
 */
export function mayBearOnSafety(sentence: string): boolean {
  const read = plain(sentence);
  return bearsOnSafety(sentence) || mayMean.some((words) => words.test(read));
}
