const nobody =
  "(?:nobody|no one|none of (?:them|your \\w+))(?: else)?(?: (?:from|in|at) (?:the |your )?\\w+)?";
const takesNote =
  "(?:listening|reading|writing|taking notes|recording|(?:keeping|making) (?:a )?(?:notes?|records?))";
const getsToKnow = "(?:hears?|reads?|sees?|knows?|finds? out)";

const patterns = [
  /\b(?:will|would|promise(?: you)?(?: that)?(?: i)?(?: will)?) (?:not|never) tell (?:anyone|anybody|a soul|them|your)\b/,
  /\b(?:our|keep (?:it|this|that) (?:a )?) ?(?:little )?secret\b|\bjust between (?:us|you and me)\b/,
  /\b(?:it|this|that|what(?:ever)? you (?:say|write|tell me)|everything(?: you (?:say|write|tell me))?)(?: here)? (?:will )?(?:always )?stays? (?:here|in here|between us|with me|private|secret)\b/,
  /\bnothing (?:that )?you (?:say|write|tell me|put)\b[^.!?]*\b(?:ends? up|leaves?|goes|go|gets?|reach(?:es)?|comes? out)\b/,
  /\bi will (?:not|never) (?:turn (?:it|this|that) into an? (?:report|note|record|file)|report (?:it|this|that)|repeat|pass (?:it|this|that) on|write (?:it|this|that) down)\b/,
  new RegExp(`\\b(?:here|in here),? ${nobody} (?:is )?${takesNote}\\b`),
  new RegExp(`\\bwith ${nobody} ${takesNote}\\b`),
  new RegExp(`^(?:and |so )?${nobody} (?:here )?is ${takesNote}\\b`),
  new RegExp(
    `^(?:and |so )?${nobody} (?:will|is going to|is ever going to) (?:ever )?${getsToKnow}\\b`,
  ),
];

/** Says that it can not be promised, or when it will be handed on. */
const limits: readonly RegExp[] = [
  /\b(?:not|never) promise\b/,
  /\bunless\b(?! you (?:want|ask|agree|allow|let me|say so|say i|tell me to|are (?:okay|fine|happy))\b)/,
  /(?<!\b(?:even|not|also) )\b(?:if|when|where|once) (?:i (?:am worried|think|believe|fear|hear)(?: that)? )?(?:you are|you were|your life is|your safety is|someone is|somebody is|anyone is|there is|it is about) (?:\w+ ){0,2}(?:danger|risk|unsafe|not safe|safety)\b/,
  /\b(?:i|we)(?: (?:will|would|may|might|do|also|then|still))* (?:have to|must|need to|ought to) (?:tell|let|pass|share (?:it|this|that)|report|bring in|involve|hand)\b(?! you\b)/,
];

/**
 * Whether a plain sentence promises that what is said stays secret. Nobody can keep that: risk is handed
 * on, and conversations are reviewed. A question promises nothing.
 */
export function promisesSecrecy(sentence: string): boolean {
  if (sentence.trim().endsWith("?") || limits.some((limit) => limit.test(sentence))) return false;
  return patterns.some((pattern) => pattern.test(sentence));
}
