import { mayAskAboutRisk } from "../practice/hearing/learned-risk";
import { plain } from "../practice/hearing/plain";
import { namesRisk } from "../practice/hearing/risk";

/** What the rules for safety hear or may have to: nothing that was learned of everyday questions answers it. */
const ofSafety: readonly RegExp[] = [
  /\b(?:overdos\w*|too many|all at once|kill\w*|danger\w*|harm\w*|unsafe|safe|safer|safety|do it|this close|be here (?:tomorrow|next)|giv(?:e|en|ing) (?:\w+ ){0,3}away|(?:the|any) means|method|worth living|pills?|tablets?|dying|die|dead)\b/i,
  /\b(?:keep(?:s|ing)?|hold(?:s|ing)?) (?:you|u) (?:here|alive)\b|\b(?:those|these|such|the) thoughts (?:were|are|come|came|there|of)\b/i,
  /\b(?:could|would|might) use\b|\bat hand\b|\bwithin reach\b|\bpunish\w*|\battempt\w*|\bend(?:ing)? it\b|\b(?:do|did|done|doing) to yourself\b/i,
  /\bwho(?:['’]?d| would)\b.*\bmiss (?:you|u)\b|\bwill to (?:live|go on|carry on)\b|\b(?:nothing|anything) to stay for\b|\bleav\w+ undone\b|\bpain for good\b/i,
  /\b(?:want|wish|hop|rather)\w* (?:[\w'’]+ ){0,5}(?:wak(?:e|ing)|woken|see tomorrow)\b|\bwhat (?:you|u) (?:might|may) do\b|\bworst (?:thing )?(?:that )?(?:you|u)(?:['’]ve| have| could)\b/i,
  /\bways? to go\b(?! (?:home|there|on|about|back))|\b(?:look|search)\w* (?:\w+ ){0,3}(?:for|up) (?:\w+ ){0,3}ways?\b|\b(?:those|such) sites\b/i,
];

/** Whether a sentence bears on how safe somebody is. */
export function bearsOnSafety(sentence: string): boolean {
  return ofSafety.some((words) => words.test(sentence)) || namesRisk(plain(sentence));
}

/** Words by which danger may be meant, though no rule for it hears a question: wide on purpose. */
const mayMean: readonly RegExp[] = [
  /\b(?:thoughts?|jump\w*|gone|let(?:ting)? go|yourself|goodbyes?|anymore|any more)\b/,
  /\b(?:giv(?:e|ing|en) up|end(?:ing|ed)?|stop(?:ping|ped)? (?:it|being|altogether|everything|things|living)|not being|be(?:ing)? (?:there|here|around|alive)|around (?:next|tomorrow))\b/,
  /\b(?:miss|find|without|forc\w+|stay with|hurt\w*|hit\w*|touch\w*|threat\w*|frighten\w*|do(?:es|ne)? to) you\b|\bhurt\w*\b|\b(?:forces?|forced|hits?|beats?|slaps?) (?:you|them|him|her)\b|\bwhen (?:he|she) is (?:angry|drunk)\b/,
  /\b(?:guns?|knife|knives|ropes?|blades?|cut(?:ting)?|bridge|medicine|use (?:it|them|one|anything)|to use)\b/,
  /\b(?:plan(?:s|ned|ning)?|do(?:ing)? (?:it|something|anything)|take (?:something|anything|them)|way (?:in|out)|(?:write|wrote|written|leave|left) (?:a|any) (?:note|letter)|affairs|in order|carry on|go on|keep going)\b/,
  /\b(?:gets?|got|getting|becomes?) (?:bad|worse|too much|stronger)\b|\b(?:call|ring|phone|tell|text) (?:someone|somebody|anyone|anybody)\b|\b(?:someone|somebody|anyone|anybody) (?:you )?(?:could|can|would) (?:call|ring|phone|tell)\b|\btonight\b/,
];

/**
 * Whether a question bears on how safe somebody is, or may be meant to. What is not written for just that is no answer to it:
 * a yes, a no or a fact from the story would be believed.
 */
export function mayBearOnSafety(sentence: string): boolean {
  const read = plain(sentence);
  return (
    bearsOnSafety(sentence) || mayMean.some((words) => words.test(read)) || mayAskAboutRisk(read)
  );
}
