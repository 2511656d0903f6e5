const nobody =
  "(?:nobody|no one|none of (?:them|your \\w+))(?: else)?(?: (?:from|in|at) (?:the |your )?\\w+)?";
const takesNote =
  "(?:listening|reading|writing|taking notes|recording|(?:keeping|making) (?:a )?(?:notes?|records?))";
const getsToKnow = "(?:hears?|reads?|sees?|knows?|finds? out)";

const patterns = [
  /\b(?:will|would|promise(?: you)?(?: that)?(?: i)?(?: will)?) (?:not|never) tell (?:anyone|anybody|a soul|them|your)\b/,
  /\b(?:our|keep (?:it|this|that) (?:a )?) ?(?:little )?secret\b|\bjust between (?:us|you and me)\b/,
  /\b(?:it|this|that|what(?:ever)? you (?:say|write|tell me)|everything(?: you (?:say|write|tell me))?)(?: here)? (?:will )?(?:always )?stays? (?:here|in here|between us|with me|private|secret)\b/,
  /\b(?:i|we) (?:will|would|can|promise(?: you)?(?: to| i will)?)(?: always)? keep (?:it|this|that|everything|what(?:ever)? you (?:say|tell me|write)) (?:all )?(?:to myself|to ourselves|quiet|private|secret|hidden)\b|\bi (?:will|can) keep (?:your|a|the) secrets?\b/,
  /\b(?:it|this|that|what you (?:say|tell me|write)) (?:will not|is not going to|does not|will never|never) (?:go|goes|get|leave|leaves) (?:any (?:further|farther)|anywhere(?! with\b)|this (?:chat|room))\b|\bmy lips are sealed\b/,
  /^(?:(?:and|but|so),? )*(?:nobody|no one)(?: else)? (?:needs to|has to|must|will ever|ever needs to) (?:ever )?know(?: (?:about (?:it|this|that)|of (?:it|this|that)|this|it))?(?=\W*$)/,
  /\bnothing (?:that )?you (?:say|write|tell me|put)\b[^.!?]*\b(?:ends? up|leaves?|goes|go|gets?|reach(?:es)?|comes? out)\b/,
  /\bi will (?:not|never) (?:turn (?:it|this|that) into an? (?:report|note|record|file)|report (?:it|this|that)|repeat|pass (?:it|this|that) on|write (?:it|this|that) down)\b/,
  new RegExp(`\\b(?:here|in here),? ${nobody} (?:is )?${takesNote}\\b`),
  new RegExp(`\\bwith ${nobody} ${takesNote}\\b`),
  new RegExp(`^(?:and |so )?${nobody} (?:here )?is ${takesNote}\\b`),
  new RegExp(
    `^(?:and |so )?${nobody} (?:will|is going to|is ever going to) (?:ever )?${getsToKnow}\\b`,
  ),
];

/** Somebody's danger, as the condition on which something is handed on. */
const inDanger =
  "(?:i (?:am worried|think|believe|fear|hear)(?: that)? )?(?:you are|you were|your life is|your safety is|someone is|somebody is|anyone is|there is|it is about) (?:\\w+ ){0,2}(?:danger|risk|unsafe|not safe|safety)\\b";
const onceIn = `(?:if|when|where|once) ${inDanger}`;
/** Somebody to whom it is handed on: "tell nobody" and "tell the truth" hand nothing on. */
const toSomebody =
  "(?:someone|somebody|anyone|others|people|them|him|her|another|emergency|999|911|(?:a|an|the|my|our|your) (?!(?:truth|story|secret|rest|washing)\\b)\\w+)\\b";
const handsOn = `(?:(?:tell|inform|alert|call|ring|ask|involve|bring in|get|contact|speak (?:to|with)|talk (?:to|with)) ${toSomebody}|let ${toSomebody}(?: \\w+)? know|say (?:something|so)|(?:pass|hand) (?:it|this|that|what you \\w+) (?:on|over|to)\\b|share (?:it|this|that)\\b(?! with you)|report\\b(?! to you))`;
const wouldHandOn = `\\b(?:i|we)(?: (?:will|would|may|might|can|could|do|am|are|also|then|still|only|going))* (?:(?:have|need|ought|going) to |must )?(?:also |then )?${handsOn}|\\b(?:would i|(?:has|have|needs?|will|would|must|may|might) (?:to )?be (?:passed|handed|shared|told|reported))\\b|\\bcan not keep\\b|\\b(?:changes|is different|another matter|no longer|not (?:hold|apply))\\b`;

/** Says that it can not be promised, or when it will be handed on. */
const limits: readonly RegExp[] = [
  /\b(?:not|never) promise\b/,
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

/**
 * Whether a plain sentence promises that what is said stays secret. Nobody can keep that: risk is handed
 * on, and conversations are reviewed. A question promises nothing.
 */
export function promisesSecrecy(sentence: string): boolean {
  if (sentence.trim().endsWith("?") || limits.some((limit) => limit.test(sentence))) return false;
  return patterns.some((pattern) => pattern.test(sentence));
}
