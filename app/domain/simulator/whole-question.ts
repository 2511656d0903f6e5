import type { KnownTopic } from "./topic";

/** Words that lead a question in. */
const start = "^(?:(?:and|so|but|okay|ok|well|then|right|yeah|hmm|mm),? )*";

/** Questions in their usual wordings, each by the topic that it asks for whatever single words of it may mean. */
const inUsualWordings: readonly (readonly [KnownTopic, RegExp])[] = [
  [
    "hardest",
    /\b(?:what|which)\b[^?]*\b(?:hardest|heaviest|toughest|worst|most (?:difficult|painful)|hurts? (?:the )?most|(?:weigh(?:s|ing)?|sits?|sitting) (?:on you )?(?:the )?(?:most|heaviest))\b(?![^?]*\b(?:hour|time|day|night|morning|evening|could happen|would happen|might happen|you (?:ever )?(?:did|said))\b)/i,
  ],
  [
    "thoughts",
    /\bwhat(?:['’]?s| (?:is|was|are|do|does|did|kind of (?:thoughts?|things?)|sort of (?:thoughts?|things?)|thoughts?))?\b[^?]*\b(?:go(?:es|ing)?|went|runs?|running|ran|turns?|turning|spin(?:s|ning)?|racing) (?:on )?(?:through|round|around|over|in) (?:in )?(?:your|ur) (?:mind|head|brain)\b|\bwhat (?:are|were|do|did) you (?:\w+ )?think(?:ing)?(?: about)? (?:when|while|at night|then|in (?:those|these) moments)\b|\bwhat (?:kind of |sort of )?thoughts\b|\bwhat do you tell yourself\b/i,
  ],
  [
    "today",
    /\bwhat(?:['’]?s| has| have| did)? (?:\w+ )?happen(?:ed|s)? (?:to you |with you |for you )?(?:earlier )?(?:today|tonight|this (?:morning|afternoon|evening))\b/i,
  ],
  [
    "need",
    /\bwhat (?:do|would|did) you (?:\w+ )?(?:wish|want|like|need) (?:(?:other )?(?:people|others|everyone|everybody|they|them|the people (?:around|near) you)) (?:to )?(?:could |would )?(?:\w+ )?(?:get|got|understand|understood|know|knew|see|saw|realise|realised|realize|realized|hear|heard)\b/i,
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
/** Less than two words of a scenario's own: what is thought in a moment that it names, it knows better. Design choice. */
const thoughtsScore = 4.4;

/** The topic that a question asks for as a whole, with its score; null where it is put in no usual wording. */
export function wholeQuestion(sentence: string): { topic: KnownTopic; score: number } | null {
  const topic = inUsualWordings.find(([, pattern]) => pattern.test(sentence))?.[0];
  if (topic === undefined) return null;
  return { topic, score: topic === "thoughts" ? thoughtsScore : wholeQuestionScore };
}

const tellMore = new RegExp(
  `${start}(?:(?:do|would|did) (?:you|u) )?(?:you )?(?:want|like|care|wanna|feel able|feel like|are you okay|is it okay) (?:to )?(?:tell|tellin?g|say|saying|share|sharing|talk|talking)(?: me)?(?: (?:a )?(?:bit|little|lil))? ?more(?: about (?:it|that|this|what happened|what.s going on))?\\W*$`,
  "i",
);

const anythingElse =
  /\banything else (?:(?:that )?you(?: would|['’]d)? (?:like|want|need|wish)\b|(?:that(?:['’]s| is) )?on your mind|to (?:share|add|say|tell)\b|you (?:have|haven['’]?t|did|didn['’]?t))/i;
const coping =
  /\bhow (?:are|r|have|do) (?:you|u)(?: been)? (?:\w+ )?(?:cop(?:e|ing)|manag(?:e|ing)|handl(?:e|ing)|deal(?:ing)?|getting (?:by|through))(?=\W*$| (?:with )?(?:it|this|that|all|things|everything|lately|now|right now|so far|these days|day to day|at the moment)\b)/i;
const affecting =
  /\bhow (?:is|has|does|did|do)\b[^?]*\b(?:affect|impact|chang)\w* (?:on )?(?:you|your (?:(?:daily|everyday|day[- ]to[- ]day|whole) )?(?:life|days?)|your day[- ]to[- ]day|things|everything)\W*$/i;

/** "Want to tell me a bit more?", "how are you coping?", "how has it affected you?" leave it to them what of. */
export function leavesItOpen(sentence: string): boolean {
  return [tellMore, anythingElse, coping, affecting].some((pattern) => pattern.test(sentence));
}

const whenNow = /\b(?:right now|at (?:the|this) moment|just now|these days|currently)\b/i;
/** How or where the client is, or what they do: a question of the present itself. */
const ofThePresent =
  /\bhow (?:are|r|is|do|does|did|has|have)\b|\bhow['’]?s\b|\b(?:are|r) (?:you|u) (?:ok|okay|alright|all right|safe|doing|holding|at|there|sitting|in)\b|\bwhere are\b|\bwhat(?:['’]?re| are) (?:you|u) (?:doing|up to|feeling)\b|\bwhat(?:['’]?s| is) (?:it like|happening|going on|around)\b|\b(?:feel|feeling)\b/i;

/** Whether "right now" only says when in a question for something else: "what's hardest right now?" */
export function nowIsOnlyWhen(sentence: string): boolean {
  return whenNow.test(sentence) && !ofThePresent.test(sentence);
}
