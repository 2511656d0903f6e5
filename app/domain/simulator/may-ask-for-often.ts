import { asksForAnAlly } from "./ally-asked";
import { words } from "./lexeme";
import { bearsOnSafety, mayBearOnSafety } from "./may-bear-on-safety";
import { closeRelations, otherRelations } from "./person";
import type { OftenAskedTopic } from "./topic";
import { timeAsked } from "./when-it-was";

type Topics = ReadonlySet<OftenAskedTopic>;

/** Asked of those who are named by what they are to the client. */
const ofRelations: Topics = new Set<OftenAskedTopic>([
  ...(["mother", "father", "parents-like", "siblings", "children", "family-thinks"] as const),
  "family-expects",
]);
const relations = new RegExp(
  `(?<!['’]s )\\b(?:${closeRelations}|${otherRelations}|mu?m n dad|fam|ma|pa|pops)\\b`,
  "i",
);

/** How others see or explain it, and what they advise. */
const ofOthersViews: Topics = new Set<OftenAskedTopic>([
  ...(["family-thinks", "parents-like", "others-see", "advice-given"] as const),
]);
/** Longest question for what somebody said that names nothing else. Design choice. */
const wordsOfSaying = 5;
/** "What do your friends say?", "do your parents know?" ask what came of telling them. */
function isOfWhatWasSaid(sentence: string): boolean {
  const isShort = words(sentence).length <= wordsOfSaying;
  return /\bknow\b/i.test(sentence) || (isShort && /\bsay\b/i.test(sentence));
}

/** Asks of harm that somebody does. */
const ofHarm = /\b(?:violent|hits?|beats?|drinks?|drunk|hurts?|shouts?|scares?|treats?|to you)\b/i;
/** Words that may mean danger, where they only mean the client: "a day to yourself", "planned for tomorrow". */
const ofThemselves =
  /\b(?:for|on|about|with|by|of|compare|describe|after|blame|hard on|be|have(?= any)) yourself\b|\b(?:say|tell|talk|speak|keep(?:ing)? (?:it|this|that|things)|day|hour|evening|time)(?: \w+)? (?:to )?yourself\b|\bchildren yourself\b|\bplan(?:s|ned)?(?= (?:for )?(?:tomorrow|the weekend|this week))\b/gi;

/** What may be asked in a bad hour, and is answered plainly there. */
const ofBadHours: Topics = new Set<OftenAskedTopic>([
  ...(["could-call", "when-bad", "night-thoughts", "self-talk", "signs", "worst-time"] as const),
  ...(["mask", "hard-on-self"] as const),
]);

/** "What did you do, right in that moment?", "what happened on Sunday?" ask of one time. */
const ofOneTime = /\bdid (?:you|u) (?:\w+ )?do\b|\bhappened\b|\b(?:this|that|last) \w+day\b/i;
const ofTimes: Topics = new Set<OftenAskedTopic>([
  ...(["when-bad", "weekends", "mornings", "usual-day", "what-next"] as const),
]);

/** What a question of a topic never says, though its other words are like one. */
const refuses: Readonly<Partial<Record<OftenAskedTopic, RegExp>>> = {
  childhood: /\bwhat did (?:you|u) (?:\w+ )?(?:want|wish|dream|hope)\b/i,
  "loved-would-say": /\bgood at\b/i,
  miss: /\bmiss (?:you|u)\b|\b(?:him|her|them|it|that|you two|your \w+)\b/i,
  "earlier-work": /\b(?:has|have|had|what|which|that|anything|something) (?:\w+ )?worked\b/i,
  "days-before": /\b(?:was|were) (?:she|he|they|it|(?:your|ur) (?!life\b|days?\b)\w+)\b/i,
  importance: /^(?!.*\b(?:importan\w+|matter\w*|scale|0|10|zero|ten|mean\w*)\b)/i,
  "should-have-asked": /\bi (?:\w+ )?(?:want|need|would like|have) to ask\b/i,
  mornings:
    /\b(?:one|two|three|four|1|2|3|4)(?::\d\d)?(?: o['’]?clock)?(?: ?am\b| in the morning\b)/i,
  tomorrow: /\bhear from\b|\bwak\w+ up\b/i,
  "worst-fear": /\b(?:has (?:\w+ )?been|thought)\b/i,
  eaten: /\bwhom?\b|\bwith (?:any|some)(?:one|body)\b/i,
  "good-memory": /\b(?:hard|difficult|tough|rough|bad|painful|worst|heavy)\b/i,
  "worst-time": /^(?!.*\b(?:when|time|hour|which|part|day|night|morning|evening)\b)/i,
  "one-higher": /\b(?:lower|down)\b/i,
  "usual-day": /\b(?:that|this|it) (?:look|show|feel|go)s?\b/i,
  pets: /\brain\w* cats and dogs\b|['’]s (?:\w+ )?(?:dog|cat|pet)\b/i,
  "which-of-these":
    /^(?!.*\b(?:these|those|them|two|three|options?|ideas?|suggestions?|things?|ones?)\b)/i,
};

/** Whether a sentence can ask for the topic that it is most like, of those that anybody is often asked about. */
export function mayAskForOften(sentence: string, topic: OftenAskedTopic): boolean {
  if (bearsOnSafety(sentence) || refuses[topic]?.test(sentence)) return false;
  // "When did you last do something for yourself?" asks for no date.
  if (timeAsked(sentence) !== null && topic !== "for-yourself") return false;
  if (ofRelations.has(topic) && (!relations.test(sentence) || ofHarm.test(sentence))) return false;
  if (ofTimes.has(topic) && ofOneTime.test(sentence)) return false;
  if (topic !== "should-have-asked" && /\bto ask (?:you|u)\b/i.test(sentence)) return false;
  if (ofOthersViews.has(topic) && isOfWhatWasSaid(sentence)) return false;
  if (topic === "colleagues" && asksForAnAlly(sentence)) return false;
  return ofBadHours.has(topic) || !mayBearOnSafety(sentence.replace(ofThemselves, " "));
}
