import { hears, patterns } from "./pattern";

const nobody =
  "(?:nobody|no one|none of (?:them|your \\w+))(?: else)?(?: (?:from|in|at) (?:the |your )?\\w+)?";
const takesNote =
  "(?:listening|reading|writing|taking notes|recording|(?:keeping|making) (?:a )?(?:notes?|records?))";
const getsToKnow = "(?:hears?|reads?|sees?|knows?|finds? out)";

const it =
  "(?:(?:all )?(?:of )?(?:it|this|that)|(?:what(?:ever)?|everything(?: that)?) you (?:have )?(?:say|said|tell me|told me|write|wrote)|everything)";
const hushed =
  "(?:all |just |strictly |completely |totally |very )*(?:to (?:myself|ourselves)|quiet|private|confidential|hidden|(?:an? )?(?:little )?secret|between (?:us|you and me|you and i|ourselves)|under wraps|on the (?:down low|quiet))";
const keeping =
  "(?:i|we) (?:(?:will|would|can|am going to|are going to|promise(?: you)?(?: to| that i will| i will)?|swear(?: to| i will)?)(?: (?:always|also|just|still|gladly))* keep|(?:am|are) (?:\\w+ )?keeping)";
const neverWill =
  "\\b(?:i|we) (?:(?:will|would|am|are|promise(?: you)?(?: that)?(?: i will)?|swear(?: i will)?) (?:not|never)|do not (?:have|need) to|need not)(?: (?:ever|going to|to|be))*";
/** Whoever might be told; what somebody might be told to do is advice kept back. */
const whoever =
  "(?:anyone|anybody|a soul|them|him|her|your (?!(?:\\w+ )?(?:story|side|life)\\b)(?:\\w+ )?\\w+)\\b(?! (?:what|how|that|to)\\b)";
const start =
  "^(?:(?:and|but|so|okay|please|just|do not worry|trust me|you have my word|i promise|i swear|cross my heart),? (?:that )?)*";

const promises = patterns(
  new RegExp(`\\b${keeping} ${it} ${hushed}\\b`),
  new RegExp(`\\blet us (?:just )?keep ${it} ${hushed}\\b`),
  new RegExp(`${start}i keep ${it} ${hushed}(?: for you)?(?=\\W*$)`),
  // An order that names nobody from whom, and no place and time, is the speaker's offer to both.
  new RegExp(
    `${start}keep (?:it|this|that) ${hushed}\\b(?! (?:from|at|with|in|around|until|till|when|while|if|for (?!you\\b|us\\b))\\b)`,
  ),
  /\bour (?:little )?secret\b|\bjust between (?:us|you and me)\b/,
  /\b(?:your secrets?|it|this|that|what(?:ever)? you (?:say|said|tell me|told me|write)(?: here)?)(?:'s| is| are) (?:\w+ )?safe with me\b(?! to\b)|\byour secrets?(?:'s| is| are) (?:\w+ )?safe\b|\bi (?:will|can) keep (?:your|a|the) secrets?\b|\bi (?:keep |am (?:\w+ )?good (?:at|with) (?:keeping )?|know how to keep )(?:a )?secrets?(?=\W*$)/,
  /^(?:[^?]*\b(?:and|but|so) |[^?]*[,;] ?)?(?:it|this|that|everything|all of (?:it|this)|what(?:ever)? you (?:say|tell me|write))(?: is| will be)(?: all| just| strictly| only)* between (?:us|you and (?:me|i)|ourselves)\b/,
  /\b(?:it|this|that|what(?:ever)? you (?:say|write|tell me)|everything(?: you (?:say|write|tell me))?)(?: here)? (?:will )?(?:always )?stays? (?:here|in here|between us|with me|private|secret|confidential)\b(?! (?:in|on|at|under) your\b)/,
  /\b(?:everything|whatever|anything)(?: you (?:say|write|tell me|share))(?: here)? (?:is|will be)(?: \w+)? (?:confidential|private|secret|safe with me)\b|\b(?:this|it|(?:this|our|the) (?:chat|talk|conversation)) is (?:completely|totally|fully|absolutely|strictly|entirely|100%) (?:confidential|private|secret)\b/,
  /\b(?:it|this|that|what you (?:say|tell me|write)) (?:will not|is not going to|does not|will never|never) (?:go|goes|get|leave|leaves) (?:(?:any )?(?:further|farther)|anywhere(?! with\b)|this (?:chat|room))\b|\b(?:this|what you (?:say|tell me|write)) (?:will (?:not|never)|is not going to) (?:get|come) out(?=\W*$)|\bmy lips are sealed\b|\bmum's the word\b|\bi will take (?:it|this|that) (?:with me )?to (?:my|the) grave\b/,
  new RegExp(
    `${start}(?:you can tell me,? )?(?:i|we) (?:will|would) (?:not|never) (?:ever )?tell(?=\\W*$)`,
  ),
  new RegExp(`${neverWill} (?:tell(?:ing)?|inform(?:ing)?) ${whoever}`),
  /\b(?:i|we) (?:\w+ )?(?:promise|swear)(?: you)? (?:not|never) to tell(?=\W*$)/,
  new RegExp(
    `${neverWill} (?:say|breathe|utter) (?:a word(?=\\W*$| (?:of|about) (?:it|this|that)\\b)|(?:a word|anything|something|it|this|that)(?: (?:of|about) (?:it|this|that))? to (?:anyone|anybody|a soul|them|him|her|your)\\b)`,
  ),
  new RegExp(
    `${neverWill} (?:mention (?:it|this|that|any of (?:it|this|that))(?=\\W*$| to\\b)|let (?:anyone|anybody|them|him|her|your \\w+) (?:know|hear|find out)|go to (?:your|the|a) \\w+ (?:with|about) (?:it|this|that)|share (?:any of (?:it|this|that)|${it})(?=\\W*$| with (?:anyone|anybody|others|people|them|him|her|your)\\b))`,
  ),
  /\b(?:i|we) (?:will|would|can|am going to) (?:keep|stay) quiet (?:about|on) (?:it|this|that|what|everything)\b/,
  new RegExp(
    `${start}(?:nobody|no one)(?: else)? (?:needs to|has to|must|will ever|ever needs to) (?:ever )?(?:know|find out|hear)(?: (?:about (?:it|this|that)|of (?:it|this|that)|this|it))?(?=\\W*$)`,
  ),
  /\bnothing (?:that )?you (?:say|write|tell me|put)\b[^.!?]*\b(?:ends? up|leaves?|goes|go|gets?|reach(?:es)?|comes? out)\b/,
  new RegExp(
    `${neverWill} (?:turn (?:it|this|that) into an? (?:report|note|record|file)|report (?:it|this|that|you)|repeat|pass (?:it|this|that) on|write (?:it|this|that) down)\\b`,
  ),
  new RegExp(`\\b(?:here|in here),? ${nobody} (?:is )?${takesNote}\\b`),
  new RegExp(`\\bwith ${nobody} ${takesNote}\\b`),
  new RegExp(`^(?:and |so )?${nobody} (?:here )?is ${takesNote}\\b`),
  /\b(?:he|she|they|anyone|anybody|(?:your|the) \w+) will (?:not|never) (?:hear|know|find out|learn)(?: \w+){0,3} from me\b/,
  new RegExp(`${start}${nobody} (?:will|is going to|is ever going to) (?:ever )?${getsToKnow}\\b`),
);

/** Somebody's danger, as the condition on which something is handed on. */
const inDanger =
  "(?:i (?:am worried|think|believe|fear|hear)(?: that)? )?(?:(?:you are|you were|your life is|your safety is|someone is|somebody is|anyone is|there is|it is about) (?:\\w+ ){0,2}(?:danger|risk|unsafe|not safe|safety)|you (?:\\w+ ){0,2}(?:hurt|harm|kill) (?:yourself|your self|someone|somebody))\\b";
const onceIn = `(?:if|when|where|once) ${inDanger}`;
/** Somebody to whom it is handed on: "tell nobody" and "tell the truth" hand nothing on. */
const toSomebody =
  "(?:someone|somebody|anyone|others|people|them|him|her|another|emergency|999|911|(?:a|an|the|my|our|your) (?!(?:truth|story|secret|rest|washing)\\b)\\w+)\\b";
const handsOn = `(?:(?:tell|inform|alert|call|ring|ask|involve|bring in|get|contact|speak (?:to|with)|talk (?:to|with)) ${toSomebody}|let ${toSomebody}(?: \\w+)? know|say (?:something|so)|(?:pass|hand) (?:it|this|that|what you \\w+) (?:on|over|to)\\b|share (?:it|this|that)\\b(?! with you)|report\\b(?! to you))`;
const wouldHandOn = `\\b(?:i|we)(?: (?:will|would|may|might|can|could|do|am|are|also|then|still|only|going))* (?:(?:have|need|ought|going) to |must )?(?:also |then )?${handsOn}|\\b(?:would i|(?:has|have|needs?|will|would|must|may|might) (?:to )?be (?:passed|handed|shared|told|reported))\\b|\\bcan not keep\\b|\\b(?:changes|is different|another matter|no longer|not (?:hold|apply))\\b`;

/** Says that it can not be promised, or when it will be handed on. */
const limits: readonly RegExp[] = [
  /\b(?:not|never) promise\b(?! (?:not|never) to tell)/,
  /\bas (?:far|much) as (?:i|we) (?:can|am able|are able|possibly)\b|\b(?:as|so) long as (?:you|everyone|everybody|nobody|no one)(?: \w+){0,3} (?:safe|danger|risk)\b/,
  /\b(?:can|could|will|may|must) not (?:\w+ )?keep (?:it|this|that|a|your|any)\b/,
  /\bunless\b(?! you (?:want|ask|agree|allow|let me|say so|say i|say otherwise|tell me to|are (?:okay|fine|happy))\b)[^,;:.!?]*\b(?:danger|risk|unsafe|not (?:\w+ )?safe|safety|keep(?:ing)? you safe|worried|concerned|harm\w*|hurt\w*|die|dying|suicid\w*|kill\w*|your life|law|legal\w*|(?:i|we) (?:\w+ )?(?:have to|must)|required|emergency|serious\w*|urgent|protect\w*|supervisor)\b/,
  new RegExp(`\\b(?:except|only|but not|apart from|other than) (?:for )?${onceIn}(?! too$)`),
  new RegExp(
    `^(?=.*(?:${wouldHandOn})).*(?<!\\b(?:even|not|also|no matter|whether|regardless|regardless of) )\\b${onceIn}`,
  ),
  new RegExp(
    `\\b(?:i|we)(?: (?:will|would|may|might|do|also|then|still))* (?:have to|must|need to|ought to) ${handsOn}`,
  ),
];

/** "I'll keep this quiet, ok?" promises and does not ask. */
const tag =
  /,? (?:okay|alright|all right|right|yeah|deal|promise|sure|is that (?:okay|fine|alright)|sounds? good)\s*\?$/;

/**
 * Whether a plain sentence promises that what is said stays secret. Nobody can keep that: risk is handed
 * on, and conversations are reviewed. A question promises nothing.
 */
export function promisesSecrecy(sentence: string): boolean {
  const said = sentence.trim().replace(tag, "");
  if (said.endsWith("?") || limits.some((limit) => limit.test(said))) return false;
  return hears(promises, said);
}
