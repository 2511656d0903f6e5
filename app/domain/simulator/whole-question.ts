import { plain } from "../practice/hearing/plain";
import { asksForAnAlly, asksWhetherAnybodyKnows } from "./ally-asked";
import { asksThoughts, asksWhatToUnderstand } from "./inner-asked";
import { asksWhenLastSlept } from "./last-time";
import type { Scenario } from "./scenario";
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

/** "What happened today?" asks for the day. */
const asksOfToday =
  /\bwhat(?:['’]s| has| have)? happen(?:ed|s)? (?:\w+ ){0,3}(?:today|this morning|yesterday|tonight)\b|\b(?:set|sets|setting) (?:it|this|you) off (?:today|tonight|this)\b/i;

/** "Who could you text tomorrow?": the hour asks for no plan of the day. */
const asksForTheNextDay =
  /\b(?:tomorrow|tonight|today|in the (?:morning|evening)|this (?:evening|week))\W*$/i;

/** As much as a phrase of three words. Design choice. */
export const wholeQuestionScore = 5.8;
/** Below an own phrase of two words, above any standard one of two. Design choice. */
const thoughtsScore = 4;
/** Above any single word of a place ("at work"), below what names a topic in several. Design choice. */
const whoIsThereScore = 2.9;

interface WholeQuestion {
  topic: KnownTopic;
  score: number;
  isAsked: (sentence: string) => boolean;
}

/** Questions that ask for a topic as a whole; of several the first. */
const wholeQuestions: readonly WholeQuestion[] = [
  { topic: "know", score: wholeQuestionScore, isAsked: asksWhetherAnybodyKnows },
  ...inUsualWordings.map(([topic, pattern]) => ({
    topic,
    score: wholeQuestionScore,
    isAsked: (sentence: string) => pattern.test(sentence),
  })),
  { topic: "thoughts", score: thoughtsScore, isAsked: asksThoughts },
  { topic: "understood", score: wholeQuestionScore, isAsked: asksWhatToUnderstand },
  { topic: "today", score: wholeQuestionScore, isAsked: (sentence) => asksOfToday.test(sentence) },
  { topic: "sleep", score: wholeQuestionScore, isAsked: asksWhenLastSlept },
  {
    topic: "friends",
    score: wholeQuestionScore,
    isAsked: (sentence) => asksForTheNextDay.test(sentence) && asksForAnAlly(sentence),
  },
  { topic: "friends", score: whoIsThereScore, isAsked: asksForAnAlly },
];

/**
 * The topic that a question asks for as a whole, whatever single words of it may mean, with its score; null where it is put
 * in no usual wording, or the scenario has nothing for that.
 */
export function wholeQuestion(
  sentence: string,
  { topics }: Pick<Scenario, "topics">,
): { topic: KnownTopic; score: number } | null {
  const found = wholeQuestions.find(
    ({ topic, isAsked }) => topics[topic] !== undefined && isAsked(sentence),
  );
  return found ? { topic: found.topic, score: found.score } : null;
}

const anythingElse =
  /\banything else (?:(?:that )?you(?: would|['’]d)? (?:like|want|need|wish)\b|(?:that(?:['’]s| is) )?on your mind|to (?:share|add|say|tell)\b|you (?:have|haven['’]?t|did|didn['’]?t))/i;
const coping =
  /\bhow (?:are|r|have|do) (?:you|u)(?: been)? (?:\w+ )?(?:cop(?:e|ing)|manag(?:e|ing)|handl(?:e|ing)|deal(?:ing)?|getting (?:by|through))(?=\W*$| (?:with )?(?:it|this|that|all|things|everything|lately|now|right now|so far|these days|day to day|at the moment)\b)/i;
const affecting =
  /\bhow (?:is|has|does|did|do)\b[^?]*\b(?:affect|impact|chang)\w* (?:on )?(?:you|your (?:(?:daily|everyday|day[- ]to[- ]day|whole) )?(?:life|days?)|your day[- ]to[- ]day|things|everything)\W*$/i;

/** "Want to tell me a bit more?", read plainly. */
const goingOn =
  /^(?:(?:and|so|but|okay|well|do you|would you|could you|can you|please),? )*(?:want|wanna|like|care|mind|feel like|happy|willing)(?: to)? (?:tell(?:ing)?|say(?:ing)?|share|sharing|talk(?:ing)?) (?:me |us )?(?:about it )?(?:(?:a )?(?:bit|little) )?more(?: about (?:it|that|this))?(?: if you (?:like|want))?\W*$|^(?:(?:and|so|but|okay|well),? )*(?:could|can|would) you (?:tell me|say|share) (?:(?:a )?(?:bit|little) )?more(?: about (?:it|that|this))?(?: if you (?:like|want))?\W*$/;

/** "What has it been like since ...?" asks how it is for them, whatever it dates it by. */
const asksHowItIs =
  /\b(?:what|how) (?:is|was|has|have|had)(?: that| it| this| things| life| everything| the last \w+){1,2} (?:been )?(?:like )?(?:for you\b|since\b|lately\b)|\bwhat(?:s| has| is)? (?:it|that|this) been like (?:since|for)\b/i;
/** "Anything else?", "how are you coping?", "how has it affected you?", "tell me more?" leave it to them what of. */
export function leavesItOpen(sentence: string): boolean {
  return (
    [anythingElse, coping, affecting, asksHowItIs].some((pattern) => pattern.test(sentence)) ||
    goingOn.test(plain(sentence))
  );
}
