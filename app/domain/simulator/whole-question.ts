import { plain } from "../practice/hearing/plain";
import {
  asksForAnAlly,
  asksWhetherAnybodyKnows,
  asksWhoMakesSafe,
  asksWhoStandsBy,
} from "./ally-asked";
import { feelingNamed } from "./feeling-asked";
import { asksThoughts, asksWhatToUnderstand } from "./inner-asked";
import { asksWhenLastSlept } from "./last-time";
import type { Scenario } from "./scenario";
import { feelingTopics, standIns } from "./topic";
import type { KnownTopic } from "./topic";
import { inUsualWordings } from "./usual-wordings";

/** "What does it mean to you?" */
const asksWhatItMeans =
  /\bwhat (?:does|did|would|do|has) (?:it|this|that|all (?:of )?(?:this|that)|losing \w+|having \w+|being \w+)(?: really| actually)? (?:mean|meant) (?:to|for) (?:you|u)\b/i;

/** "How long does it last?", "does it come and go?" ask for each time, and not since when. */
const asksHowLongEach =
  /\bhow long (?:does|do|will|would|did) (?:it|they|that|this|one|these \w+|those \w+|each \w+) (?:usually |normally |tend to |typically )?(?:last|go on|stay)\b|\bdo(?:es)? (?:it|they|that|this) (?:\w+ )?(?:come and go|come in waves|pass|ever (?:stop|let up|ease|lift|go away))\b|\bis it (?:always there|there all the time|constant)\b/i;

/** "What happened today?" asks for the day. */
const asksOfToday =
  /\bwhat(?:['’]s| has| have)? happen(?:ed|s)? (?:\w+ ){0,3}(?:today|this morning|yesterday|tonight)\b|\b(?:set|sets|setting) (?:it|this|you) off (?:today|tonight|this)\b/i;

/** "Does your family know?" */
const asksWhetherTheirsKnow =
  /\b(?:does|do|did|has|have) your (?:family|parents|folks|people)(?: (?:back home|at home|there|\w+))? (?:know|known|been told)\b/i;

/** "Who could you text tomorrow?": the hour asks for no plan of the day. */
const asksForTheNextDay =
  /\b(?:tomorrow|tonight|today|in the (?:morning|evening)|this (?:evening|week))\W*$/i;

/** As much as a phrase of three words. Design choice. */
export const wholeQuestionScore = 5.8;
/** Below an own phrase of two words, above any standard one of two. Design choice. */
const innerScore = 4;
/** Above any single word of a place ("at work"), below what names a topic in several. Design choice. */
const whoIsThereScore = 2.9;

/** Below any single word of the scenario's own, above any standard one: another topic stands in. Design choice. */
const standInScore = 1.2;

interface WholeQuestion {
  topic: KnownTopic;
  score: number;
  isAsked: (sentence: string) => boolean;
}

/** Questions that ask for a topic as a whole; of several the first. */
const wholeQuestions: readonly WholeQuestion[] = [
  { topic: "know", score: wholeQuestionScore, isAsked: asksWhetherAnybodyKnows },
  { topic: "friends", score: innerScore, isAsked: asksWhoStandsBy },
  ...inUsualWordings.map(([topic, pattern]) => ({
    topic,
    score: wholeQuestionScore,
    isAsked: (sentence: string) => pattern.test(sentence),
  })),
  { topic: "thoughts", score: innerScore, isAsked: asksThoughts },
  { topic: "understood", score: wholeQuestionScore, isAsked: asksWhatToUnderstand },
  { topic: "today", score: wholeQuestionScore, isAsked: (sentence) => asksOfToday.test(sentence) },
  { topic: "sleep", score: wholeQuestionScore, isAsked: asksWhenLastSlept },
  {
    topic: "know",
    score: wholeQuestionScore,
    isAsked: (sentence) => asksWhetherTheirsKnow.test(sentence),
  },
  {
    topic: "friends",
    score: wholeQuestionScore,
    isAsked: (sentence) => asksForTheNextDay.test(sentence) && asksForAnAlly(sentence),
  },
  { topic: "friends", score: wholeQuestionScore, isAsked: asksWhoMakesSafe },
  { topic: "friends", score: whoIsThereScore, isAsked: asksForAnAlly },
  { topic: "meaning", score: innerScore, isAsked: (sentence) => asksWhatItMeans.test(sentence) },
  { topic: "lasts", score: innerScore, isAsked: (sentence) => asksHowLongEach.test(sentence) },
  ...feelingTopics.map((topic) => ({
    topic,
    score: innerScore,
    isAsked: (sentence: string) => feelingNamed(plain(sentence)) === topic,
  })),
];

/**
 * The topic that a question asks for as a whole, whatever single words of it may mean, with its score; null where it is put
 * in no usual wording, or the scenario has nothing for that, nor for what stands in for it.
 */
export function wholeQuestion(
  sentence: string,
  { topics }: Pick<Scenario, "topics">,
): { topic: KnownTopic; score: number } | null {
  for (const { topic, score, isAsked } of wholeQuestions) {
    const standIn = standIns[topic];
    const told = topics[topic] ? topic : standIn && topics[standIn] ? standIn : null;
    if (told !== null && isAsked(sentence))
      return { topic: told, score: told === topic ? score : Math.min(score, standInScore) };
  }
  return null;
}

const anythingElse =
  /\bwhere (?:would|do|should|shall) (?:you|we) (?:\w+ ){0,3}?(?:start|begin)\b|\bwhat (?:would|do|should|shall) (?:you|we) (?:\w+ ){0,2}?(?:talk|speak|chat) about (?:next|now|then)\b|\b(?:is|was) there (?:anything|something)(?: else| more)? (?:that )?i(?:['’]ve| have)? (?:\w+ )?(?:miss\w*|overlook\w*|n[o'’]t (?:ask\w*|know))\b|\b(?:is|was) there (?:\w+ )?more (?:to (?:it|this|that|the story)|behind (?:it|this|that))\b|\banything else (?:(?:that )?you(?: would|['’]d)? (?:like|want|need|wish)\b|(?:that(?:['’]s| is) )?on your mind|to (?:share|add|say|tell)\b|you (?:have|haven['’]?t|did|didn['’]?t))/i;
/** "Is there anything you haven't said yet?", "what else is going on?" */
const unsaid =
  /\b(?:is|was) there (?:anything|something|more) (?:(?:that )?you(?: have|['’]ve)? (?:not|n['’]?t|haven['’]?t|never)(?: yet)?(?: \w+)? (?:said|told|shared|got to say|mentioned)|left (?:unsaid|to say))|\bwhat else (?:is|has been|['’]?s) (?:going on|happening)\b/i;
const coping =
  /\bhow (?:are|r|have) (?:you|u)(?: been)? (?:\w+ )?(?:coping|managing|handling|dealing|getting (?:by|through))(?=\W*$| (?:with )?(?:it|this|that|all|things|everything|lately|now|right now|so far|these days|day to day|at the moment)\b)/i;
const affecting =
  /\bhow (?:is|has|does|did|do)\b[^?]*\b(?:affect|impact|chang)\w* (?:on )?(?:you|your (?:(?:daily|everyday|day[- ]to[- ]day|whole) )?(?:life|days?)|your day[- ]to[- ]day|things|everything)\W*$/i;

/** "Want to tell me a bit more?", read plainly. */
const goingOn =
  /^(?:(?:and|so|but|okay|well|do you|would you|could you|can you|please),? )*(?:want|wanna|like|care|mind|feel like|happy|willing)(?: to)? (?:tell(?:ing)?|say(?:ing)?|share|sharing|talk(?:ing)?) (?:me |us )?(?:about it )?(?:(?:a )?(?:bit|little) )?more(?: about (?:it|that|this))?(?: if you (?:like|want)| or\b.*)?\W*$|^(?:(?:and|so|but|okay|well),? )*(?:could|can|would) you (?:tell me|say|share) (?:(?:a )?(?:bit|little) )?more(?: about (?:it|that|this))?(?: if you (?:like|want))?\W*$/;

/** "What has it been like since ...?" asks how it is for them, whatever it dates it by. */
const asksHowItIs =
  /\b(?:what|how) (?:is|was|has|have|had)(?: that| it| this| things| life| everything| the last \w+){1,2} (?:been )?(?:like )?(?:for you\b|since\b|lately\b)|\bwhat(?:s| has| is)? (?:it|that|this) been like (?:since|for)\b/i;

/** What leaves it open as well, unless the scenario has something for just that. */
export function asksForTheUnsaid(sentence: string): boolean {
  return unsaid.test(sentence);
}

/** "Where would you like to start?", "anything else on your mind?" ask for nothing in particular. */
export function asksForAnythingElse(sentence: string): boolean {
  return anythingElse.test(sentence);
}

/** "How are you coping?", "how has it affected you?", "tell me more?" leave it to them what of. */
export function leavesItOpen(sentence: string): boolean {
  return (
    [coping, affecting, asksHowItIs].some((pattern) => pattern.test(sentence)) ||
    goingOn.test(plain(sentence))
  );
}
