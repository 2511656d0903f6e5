const inverted =
  "(?:(?:what|who|how|where|when|why|which)(?:['’]?s| \\w+)? (?:is|are|was|were|do|does|did|have|has|had|would|could|can|will|might|your|his|her|the|it|with|there|been|that|going)|(?:what|who|how|where|when|why)['’]s|(?:what|who) (?:(?:else|has) )?(?:keeps?|kept|holds?|held|stops|stopped|knows)|(?:do|does|did|is|are|have|has|can|could|would|will) (?:you|he|she|they|your|anyone|anybody|there|it|that))\\b";

const second = new RegExp(`,?\\s+and\\s+(?=${inverted}[^,?]*\\?)`, "i");
const beginsAsking =
  /^(?:(?:and|so|but|okay|well|then|last night|tonight|today|yesterday|this morning|this evening|at night|right now|these days|on those nights),? )*(?:what|who|how|where|when|why|which|do|does|did|is|are|was|were|have|has|can|could|would|will)\b/i;

/** "I have to go soon, tell me what would help": what is said before the request asks nothing. */
const requested =
  /[,;:–] +(?:so |and |but |please |then )*(?=(?:please )?tell me (?:what|who|how|when|where|which|if|whether|about)\b)/i;

/** "..., if you can say?": leave to answer, given with the question, asks nothing. */
const courtesy =
  /,? if (?:you|u) (?:(?:(?:can|could|may|want(?: to)?|wish(?: to)?|like(?: to)?|would like(?: to)?|['’]d like(?: to)?|feel (?:like|able to|ok|okay|all right)) (?:say(?:ing)?|tell(?:ing)?(?: me)?|shar(?:e|ing)))|(?:do not|do ?n['’]?t) mind(?: me asking| saying| telling(?: me)?| sharing)?|feel up to (?:it|saying|telling(?: me)?|sharing))(?=\s*[?.!]*\s*$)/i;

/** The questions of one sentence: "What's his name, and who's with you?" holds two. */
export function questionsOf(whole: string): string[] {
  const sentence = whole.replace(courtesy, "");
  const wish = requested.exec(sentence);
  if (wish !== null)
    return [
      ...questionsOf(sentence.slice(0, wish.index)),
      sentence.slice(wish.index + wish[0].length),
    ];
  const at = second.exec(sentence);
  if (at === null || !beginsAsking.test(sentence)) return [sentence];
  const rest = sentence.slice(at.index + at[0].length);
  return [`${sentence.slice(0, at.index)}?`, ...questionsOf(rest)];
}

const told =
  /^(?:(?:and|so|but|okay|well),? )*(?:(?:you|he|she|they|it|that|there)(?:['’]\w+)? |i (?:hear|heard|can|read|see) )/i;
const reported =
  /^(?:(?:and|so|but|okay|well),? )*(?:you (?:just )?(?:said|told|mentioned|wrote|talked|spoke|were (?:saying|telling))|earlier you)\b/i;
const asked = new RegExp(`^(.*[,;:–]) +(?=${inverted}[^,]*\\?)`, "i");

/**
 * What a sentence asks, without what is said before it ("You said she asked about your dinner, what do you
 * remember?"), and whether what goes before only reports what the client said.
 */
export function askedPart(sentence: string): { part: string; reports: boolean } {
  const before = asked.exec(sentence)?.[1];
  if (before === undefined || !told.test(before)) return { part: sentence, reports: false };
  return { part: sentence.slice(before.length).trim(), reports: reported.test(before) };
}
