import { asksForAnAlly } from "./ally-asked";
import { askedBack } from "./asked-back";
import { mayBearOnSafety } from "./may-bear-on-safety";
import { words } from "./lexeme";
import { closeRelations, otherRelations } from "./person";
import type { AskedPerson } from "./person-asked";
import { namesPerson } from "./person-meant";
import type { Scenario } from "./scenario";
import { takesUpAThing } from "./things-named";
import { isOftenAsked, type OftenAskedTopic } from "./topic";
import { timeAsked } from "./when-it-was";
import { bearsOnSafety, usualQuestion } from "./usual-questions/usual-question";

/** How likely a sentence must be to ask what is often asked. Chosen on messages kept aside. */
const likely = 0.6;
/** The same where its answer fits almost any question. Design choice. */
const surely = 0.8;
/** The same where it may ask of what the client has just said: by a thing that they named, or as a short question does. Design choice. */
const mostSurely = 0.9;
/** Longest question that asks of nothing but what was just said. Design choice. */
const wordsOfAnAskedBack = 5;

type Topics = ReadonlySet<OftenAskedTopic>;

/** Whose answers say little of what was asked: given to another question they make no sense. */
const fitsAnything: Topics = new Set<OftenAskedTopic>([
  ...(["which-of-these", "does-for-you", "in-the-way", "advice-feels"] as const),
  "should-have-asked",
]);

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
/** "What do your friends say?", "do your parents know?" ask what came of telling them. */
function isOfWhatWasSaid(sentence: string): boolean {
  return /\bknow\b/i.test(sentence) || (words(sentence).length <= 5 && /\bsay\b/i.test(sentence));
}

/** Asks of harm that somebody does. */
const ofHarm = /\b(?:violent|hits?|beats?|drinks?|drunk|hurts?|shouts?|scares?|treats?|to you)\b/i;
/** Asks of thoughts that were told, of what is at hand, or of harm done to oneself. */
const ofDanger =
  /\b(?:those|these|such|the) thoughts (?:were|are|come|came|there|of)\b|\b(?:could|would|might) use\b|\bat hand\b|\bwithin reach\b|\bpunish\w*|\bend(?:ing)? it\b|\battempt\w*|\b(?:do|did|done) to yourself\b|\bwho(?:['’]?d| would)\b.*\bmiss (?:you|u)\b|\bwill to (?:live|go on)\b/i;
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
  miss: /\bmiss (?:you|u)\b|\b(?:him|her|them|it|that|you two|your \w+)\b/i,
  tomorrow: /\b(?:want|wish|hear from|around|here) (?:\w+ ){0,4}tomorrow\b|\bwak\w+ up\b/i,
  mornings: /\b(?:want|wish\w*|hope|rather) (?:[\w'’]+ ){0,4}(?:wak\w+|woken)\b/i,
  online: /\b(?:ways?|sites?|search\w*|looked up|looking (?:\w+ )?up)\b/i,
  "if-free": /\b(?:for good|pain)\b/i,
  lost: /\bwill to\b/i,
  regret: /\b(?:undone|end)\b/i,
  "look-forward": /\bstay for\b/i,
  "worst-fear": /\b(?:has (?:\w+ )?been|thought|you could do)\b/i,
  "worst-time": /^(?!.*\b(?:when|time|hour|which|part|day|night|morning|evening)\b)/i,
  "got-through": /\battempt/i,
  "bad-dreams": /\b(?:gone|hurt\w*)\b/i,
  "good-outcome": /\bit to end\b/i,
  "in-control": /\bmight do\b/i,
  "one-higher": /\b(?:lower|down)\b/i,
  "when-bad": /\bto yourself\b/i,
  fault: /\bpunish/i,
  "usual-day": /\b(?:that|this|it) (?:look|show|feel|go)s?\b/i,
  pets: /['’]s (?:\w+ )?(?:dog|cat|pet)\b/i,
  "which-of-these":
    /^(?!.*\b(?:these|those|them|two|three|options?|ideas?|suggestions?|things?|ones?)\b)/i,
};

/** Whether a sentence can ask for a topic that it is most like. */
function mayAsk(sentence: string, topic: OftenAskedTopic): boolean {
  if (bearsOnSafety(sentence) || ofDanger.test(sentence) || refuses[topic]?.test(sentence))
    return false;
  // "When did you last do something for yourself?" asks for no date.
  if (timeAsked(sentence) !== null && topic !== "for-yourself") return false;
  if (ofRelations.has(topic) && (!relations.test(sentence) || ofHarm.test(sentence))) return false;
  if (ofTimes.has(topic) && ofOneTime.test(sentence)) return false;
  if (topic !== "should-have-asked" && /\bto ask (?:you|u)\b/i.test(sentence)) return false;
  if (ofOthersViews.has(topic) && isOfWhatWasSaid(sentence)) return false;
  if (topic === "colleagues" && asksForAnAlly(sentence)) return false;
  return ofBadHours.has(topic) || !mayBearOnSafety(sentence.replace(ofThemselves, " "));
}

/**
 * What is often asked of anybody that a sentence asks for, where the scenario answers it; null where it asks for nothing of the
 * kind, bears on safety, or asks for `own`, a topic that the story has words for.
 */
export function oftenAskedTopic(
  sentence: string,
  { topics }: Scenario,
  own: string | null = null,
): OftenAskedTopic | null {
  const usual = usualQuestion(sentence);
  if (usual === null || !("topic" in usual.answer)) return null;
  const { topic } = usual.answer;
  if (!isOftenAsked(topic) || topics[topic] === undefined || !mayAsk(sentence, topic)) return null;
  if (usual.chance < (fitsAnything.has(topic) ? surely : likely)) return null;
  return own === null || own === topic ? topic : null;
}

/** What the people of the story tell more exactly of the one who is meant. */
const ofOnePerson: Topics = new Set<OftenAskedTopic>([
  ...(["mother", "father", "siblings", "children", "colleagues"] as const),
  ...(["contact", "last-talk", "loved-would-say", "noticed", "arguments"] as const),
  "asked-for-help",
]);

/** Whether a question may ask of what was just said alone: surely where it is short and asks back, else unless it is most surely asked often. */
function asksOfLast(sentence: string, last: string): boolean {
  const isBack = askedBack(sentence) !== null;
  if (isBack && words(sentence).length <= wordsOfAnAskedBack) return true;
  const chance = usualQuestion(sentence)?.chance ?? 0;
  return chance < mostSurely && (isBack || takesUpAThing(sentence, last));
}

/** Where a sentence stands that may ask what is often asked. */
interface AskedWhere {
  /** The topic that the story has words for in it; null where none. */
  own: string | null;
  /** Whom in the client's life it asks about; null where nobody. */
  person: AskedPerson | null;
  /** The client's last words. */
  last: string;
  /** Whether suicide was spoken of. */
  isAtRisk: boolean;
}

/**
 * The same, where it asks for nothing that is told of a person whom the sentence names or means as one, and not of a thing alone
 * that the client has just named.
 */
export function oftenAskedOf(
  sentence: string,
  scenario: Scenario,
  { own, person, last, isAtRisk }: AskedWhere,
): OftenAskedTopic | null {
  const often = oftenAskedTopic(sentence, scenario, own);
  if (often === null) return null;
  if (isAtRisk && mayBearOnSafety(sentence)) return null;
  if (often !== "how-it-sits" && asksOfLast(sentence, last)) return null;
  if (person === null || !ofOnePerson.has(often)) return often;
  const isOfOne = /\b(?:he|she|him|her|his)\b/i.test(sentence);
  return isOfOne || namesPerson(sentence, person.id, scenario) ? null : often;
}
