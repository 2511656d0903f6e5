import type { KnownTopic } from "./topic";

/** Questions in their usual wordings, each by the topic that it asks for whatever single words of it may mean. */
const inUsualWordings: readonly (readonly [KnownTopic, RegExp])[] = [
  [
    "hardest",
    /\b(?:what|which)\b(?![^?]*\b(?:help|ease|cop(?:e|ed|ing)\b|tr(?:y|ied)\b|(?:kept|keeps?|get|gets|got) you\b|(?:do|did) you do\b|goes? through))[^?]*\b(?:hardest|heaviest|toughest|worst|most (?:difficult|painful)|hurts? (?:the )?most|(?:weigh(?:s|ing)?|sits?|sitting) (?:on you )?(?:the )?(?:most|heaviest))\b(?![^?]*\b(?:hours?|times?|days?|nights?|mornings?|evenings?|weeks?|moments?|could happen|would happen|might happen|you (?:ever )?(?:did|said))\b)/i,
  ],
  [
    "helps",
    /\bwhat (?:do|did|can) (?:you|u) (?:\w+ )?do (?:when|if|once|on)\b[^?]*\b(?:worst|hardest|bad|badly|too much|unbearable|overwhelming|that low|heaviest)\b/i,
  ],
  [
    "next-step",
    /\bwhat\b[^?]*\b(?:next|first|small(?:est)?|tiny|tiniest|little|doable|one) (?:\w+,? ){0,2}step\b/i,
  ],
  [
    "to-a-friend",
    /\bwhat (?:would|might|could|do) you (?:\w+ )?(?:say|tell|advise|want to say) (?:to )?(?:(?:a|your|one of your|somebody|someone|another) )?(?:\w+ )?(?:friend|mate|person|someone|somebody|colleague)\b[^?]*\b(?:who|if|in|like|with|going through|that)\b|\bif (?:a|your|one of your) (?:\w+ )?(?:friend|mate)\b[^?]*\bwhat (?:would|might) you\b/i,
  ],
  [
    "held-back",
    /\bwhat (?:stopped|held|kept|had stopped|was (?:stopping|holding|keeping)|has (?:stopped|held|kept)) (?:you|u)(?: back)?(?=\W*$|,| (?:then|until|till|before|so long|sooner|earlier|all (?:that|this|those)|(?:those|these|for) \w+|from (?:saying|telling|writing|calling|ringing|asking|talking|reaching|getting in))\b)/i,
  ],
];

/** As much as a phrase of three words. Design choice. */
export const wholeQuestionScore = 5.8;
/** The topic that a question asks for as a whole, with its score; null where it is put in no usual wording. */
export function wholeQuestion(sentence: string): { topic: KnownTopic; score: number } | null {
  const topic = inUsualWordings.find(([, pattern]) => pattern.test(sentence))?.[0];
  return topic === undefined ? null : { topic, score: wholeQuestionScore };
}

const anythingElse =
  /\banything else (?:(?:that )?you(?: would|['’]d)? (?:like|want|need|wish)\b|(?:that(?:['’]s| is) )?on your mind|to (?:share|add|say|tell)\b|you (?:have|haven['’]?t|did|didn['’]?t))/i;
const coping =
  /\bhow (?:are|r|have|do) (?:you|u)(?: been)? (?:\w+ )?(?:cop(?:e|ing)|manag(?:e|ing)|handl(?:e|ing)|deal(?:ing)?|getting (?:by|through))(?=\W*$| (?:with )?(?:it|this|that|all|things|everything|lately|now|right now|so far|these days|day to day|at the moment)\b)/i;
const affecting =
  /\bhow (?:is|has|does|did|do)\b[^?]*\b(?:affect|impact|chang)\w* (?:on )?(?:you|your (?:(?:daily|everyday|day[- ]to[- ]day|whole) )?(?:life|days?)|your day[- ]to[- ]day|things|everything)\W*$/i;

/** "Anything else?", "how are you coping?", "how has it affected you?" leave it to them what of. */
export function leavesItOpen(sentence: string): boolean {
  return [anythingElse, coping, affecting].some((pattern) => pattern.test(sentence));
}
