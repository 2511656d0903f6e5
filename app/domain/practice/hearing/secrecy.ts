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

/** Says that it can not be promised. */
const limits = /\b(?:not|never) promise\b/;

/**
 * Whether a plain sentence promises that what is said stays secret. Nobody can keep that: risk is handed
 * on, and conversations are reviewed. A question promises nothing.
 */
export function promisesSecrecy(sentence: string): boolean {
  if (sentence.trim().endsWith("?") || limits.test(sentence)) return false;
  return patterns.some((pattern) => pattern.test(sentence));
}
