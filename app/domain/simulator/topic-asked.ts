import { askedPart } from "./asked-part";
import { asksWhenLastWell } from "./last-time";
import { plain } from "../practice/hearing/plain";
import { hasPhrase, isSpokenOf, stem, stems } from "./lexeme";
import { parseLine } from "./line";
import { notAskedFor } from "./not-asked-for";
import { leftToThemselves, plansTogether } from "./own-plan";
import { phrasesOf, topicsAskedFor } from "./phrases-asked";
import { asksWhatKeepsAlive } from "./safety-matter";
import type { Scenario } from "./scenario";
import {
  asksForTheUnsaid,
  asksForAnythingElse,
  leavesItOpen,
  wholeQuestion,
  wholeQuestionScore,
} from "./whole-question";
import { timeAsked, timeFit, timeToldFor } from "./when-it-was";
import { rememberedOf } from "../wording/remembered";
import { asksInUsualWords } from "./usual-wordings";
import { wordingsOf } from "./wording";

export interface ScoredTopic {
  topic: string;
  score: number;
}

/** Own words of a scenario's topic are more telling than standard ones. Design choice. */
const ownWeight = 1.5;
/** Longer phrases are more telling than single words. Design choice. */
const lengthPower = 1.6;
/** Follow-ups that ask about whatever is under way: anything more specific goes before them. */
export const followUpTopics: ReadonlySet<string> = new Set(["like", "feeling", "why", "example"]);
/** Design choice. */
const followUpWeight = 0.1;
/** What a standard and an own phrase together add to the better of the two. Design choice. */
const bothShare = 0.1;

/** What a phrase of so many stems weighs; 0 for none. */
function weightOf(stemCount: number, weight: number): number {
  return stemCount === 0 ? 0 : weight * stemCount ** lengthPower;
}

/** "... right now?" only says when: something else is asked. */
const timeAdverb =
  /[, ]+(?:right now|at the moment|at this moment|(?:just )?now|these days|at present|today|tonight|currently|lately)(?: then)?(?=(?: for (?:you|u))?\W*$)/i;
const asksOfTheDay = /\b(?:plan|plans|planning|planned|do|doing|done|going|look|happen\w*|been)\b/i;

/** "What stops you?" asks what stands in the way: what is hardest, unless it names something else. */
const whatHolds =
  /\bwhat(?:s| is|['’]s)? (?:\w+ )?(?:stops?|stopping|stopped|holds?|holding|keeps?|keeping|prevents?|blocks?|blocking) (?:you|u)\b(?! (?:going|company|up|alive))|\bwhat(?:s| is|['’]s)? (?:\w+ )?(?:gets?|getting|stands?|standing) in (?:the|your) way\b|\bwhat(?:s| is|['’]s)? in (?:the|your) way\b/i;

/** Whether a question asks what stands in the way, and of nothing else by name. */
export function asksWhatHolds(sentence: string): boolean {
  return whatHolds.test(sentence);
}

/** Idioms and polite forms with words of a topic in them that are not meant. */
const idioms =
  /\brain(?:ing|s|ed)? cats and dogs\b|\b(?:last|the other|(?:mon|tues|wednes|thurs|fri|satur|sun)day) nights?\b|\bof course\b|\bat (?:any|this) rate\b|\bthe rest of (?!(?:the|your) (?:day|evening|night)\b)|\bchange the subject\b|\bin your arms\b|\b(?:could|can|would|will) you (?:please )?(?=tell me\b)|(?<=\b(?:who|whom|any(?:one|body)|some(?:one|body))\b[^?]*)\b(?:besides|apart from|aside from|other than|not counting)(?: (?!(?:who|what|where|when|how|is|are|do|does|did|have|has|can|could|would)\b)[\w'’]+){1,3}/gi;

/** Adverbs that only stress: "what did they actually write". */
const stressing = /\b(?:actually|really|exactly|even|just|usually|honestly)\b/gi;

const nothing: ReadonlySet<string> = new Set();

/** The topic that answers a question best: by what it asks, else by all that it says. */
export const topicOf = rememberedOf((sentence, scenario: Scenario): ScoredTopic | null =>
  topicBut(sentence, scenario, nothing),
);

/** A sentence with the words of texters that ask of somebody written out: "how r u" as "how are you". */
const spelledOut = (sentence: string): string =>
  sentence
    .replace(/\br u\b/gi, "are you")
    .replace(/\bu\b/gi, "you")
    .replace(/\bur\b/gi, "your")
    .replace(/\bwud\b/gi, "would")
    .replace(/\bwat\b/gi, "what")
    .replace(/\bnite(s?)\b/gi, "night$1")
    .replace(/\bhap+e?n+e?d\b/gi, "happened");

/** The same of all topics but some. */
function topicBut(
  asWritten: string,
  scenario: Scenario,
  but: ReadonlySet<string>,
): ScoredTopic | null {
  const sentence = spelledOut(asWritten);
  const { part, reports } = askedPart(sentence);
  const found = topicAsked(part, scenario, but);
  return found !== null || part === sentence || reports
    ? found
    : topicAsked(sentence, scenario, but);
}

/** Whether all that a topic tells leans on what none of some texts has spoken of. */
function leansOnTheUnsaid(topic: string, { topics }: Scenario, before: readonly string[]): boolean {
  const answers = topics[topic]?.answers ?? [];
  return (
    answers.length > 0 &&
    answers.every((line) => {
      const { after } = parseLine(line);
      return after !== undefined && !after.some((named) => isSpokenOf(named, before));
    })
  );
}

/** How many topics of which nothing can be told yet give way to another. Design choice. */
const mostLeftOut = 3;

/** The topic that answers a question best of those of which something can be told after what was said `before`. */
export function topicToTell(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
): ScoredTopic | null {
  const but = new Set<string>();
  let found = topicOf(sentence, scenario);
  while (found !== null && leansOnTheUnsaid(found.topic, scenario, before)) {
    if (but.has(found.topic) || but.size === mostLeftOut) return null;
    but.add(found.topic);
    found = topicBut(sentence, scenario, but);
  }
  return found;
}

/** The topic of whose time a question asks, by the scenario's own words for it; null where none. */
function topicOfTime(
  sentence: string,
  { topics }: Scenario,
  but: ReadonlySet<string>,
): ScoredTopic | null {
  const wanted = timeAsked(sentence);
  if (wanted === null) return null;
  return Object.entries(topics).reduce<ScoredTopic | null>((best, [topic, { asks }]) => {
    const fit = but.has(topic) ? 0 : timeFit(sentence, asks, wanted);
    const score = fit === 0 ? 0 : ownWeight * (fit + 1) ** lengthPower;
    return score > (best?.score ?? 0) ? { topic, score } : best;
  }, null);
}

/** How well a topic is asked for by a scenario's own words for it; 0 where it is not, or by one word. */
function askedOwn(
  found: ScoredTopic | null,
  asked: readonly string[],
  { topics }: Scenario,
): number {
  const asks = found === null ? [] : phrasesOf(topics[found.topic]?.asks);
  const longest = asks
    .filter((phrase) => phrase.length > 1 && hasPhrase(asked, phrase))
    .reduce((most, phrase) => Math.max(most, phrase.length), 0);
  return weightOf(longest, ownWeight);
}

/** The same of one part; a word for when, at its end, counts where nothing else is asked. */
function topicAsked(
  sentence: string,
  scenario: Scenario,
  but: ReadonlySet<string>,
): ScoredTopic | null {
  const found = topicScored(sentence, scenario, but);
  if (found === null || !ofTheHour.has(found.topic) || asksOfTheDay.test(sentence)) return found;
  const timeless = sentence.replace(timeAdverb, "");
  const other = timeless === sentence ? null : topicScored(timeless, scenario, but);
  return other === null || followUpTopics.has(other.topic) ? found : other;
}

/** "How many hours did you sleep last night?" asks how they sleep, and not how long it has been so. */
const asksHoursOfSleep =
  /\bhow (?:many hours|much)\b[^?]*\b(?:sleep|slept|sleeping)\b|\bhours of sleep\b/i;

const ofTheHour: ReadonlySet<string> = new Set(["now", "today", "tonight"]);

/** What answers, where no thought was told, a plan made together for the hard hours, or what they could do in them. */
function topicOfOwnPlan(sentence: string, { topics }: Scenario): ScoredTopic | null {
  const said = plain(sentence);
  const found = leftToThemselves(said)
    ? ["helps"]
    : plansTogether(said)
      ? ["next-step", "helps"]
      : [];
  const topic = found.find((each) => topics[each] !== undefined);
  return topic === undefined ? null : { topic, score: wholeQuestionScore };
}

/** The same, with its score; ties go to the first in the scenario. */
function topicScored(
  sentence: string,
  scenario: Scenario,
  but: ReadonlySet<string>,
): ScoredTopic | null {
  if (asksForAnythingElse(sentence) && !asksInUsualWords(sentence, "last-word")) return null;
  const isOpen =
    leavesItOpen(sentence) || (asksForTheUnsaid(sentence) && !ownTopicAsked(sentence, scenario));
  if (isOpen) return { topic: "like", score: followUpWeight };
  if (asksWhatKeepsAlive(sentence) && scenario.topics.helps)
    return { topic: "helps", score: wholeQuestionScore };
  if (asksHoursOfSleep.test(sentence) && scenario.topics.sleep)
    return { topic: "sleep", score: wholeQuestionScore };
  const ofPlan = topicOfOwnPlan(sentence, scenario);
  if (ofPlan !== null) return ofPlan;
  const meant = sentence.replace(idioms, " ");
  const asked = stems(meant);
  const readings = [asked, stems(meant.replace(stressing, " "))];
  const other = notAskedFor(sentence, asked);
  let best: ScoredTopic | null = wholeQuestion(sentence, scenario);
  for (const found of topicsAskedFor(readings, scenario)) {
    const { topic } = found;
    if (other.has(topic) || but.has(topic)) continue;
    const standard = weightOf(found.standard, followUpTopics.has(topic) ? followUpWeight : 1);
    const own = weightOf(found.own, ownWeight);
    const score = Math.max(standard, own) + bothShare * Math.min(standard, own);
    if (score > 0 && (best === null || score > best.score)) best = { topic, score };
  }
  const ofTime = asksWhenLastWell(sentence, scenario) ? null : topicOfTime(sentence, scenario, but);
  const knowsItsTime =
    best !== null &&
    askedOwn(best, asked, scenario) > 0 &&
    (scenario.topics[best.topic]?.answers ?? []).every((line) =>
      wordingsOf(line).every((wording) => timeToldFor(sentence, wording) !== null),
    );
  if (ofTime !== null && !knowsItsTime) return ofTime;
  if (best === null && asksWhatHolds(sentence)) return { topic: "hardest", score: followUpWeight };
  return best;
}

const pointing = new Set(
  `the a an your you my his her their that this it he she they i to of in on at with for about after when
  what who how do did does is was were`
    .split(/\s+/)
    .map(stem),
);

/** Whether a sentence asks for this topic in a phrase of the scenario's own: `least` words or more, of which two do not only point, or five. */
export function asksOutright(sentence: string, asks: readonly string[], least = 3): boolean {
  const asked = stems(sentence);
  return phrasesOf(asks).some(
    (phrase) =>
      phrase.length >= least &&
      (phrase.length > 4 || phrase.filter((part) => !pointing.has(part)).length > 1) &&
      hasPhrase(asked, phrase),
  );
}

/** Whether the words of one ask stand next to one another in a sentence. */
export function asksInWords(sentence: string, ask: string): boolean {
  return hasPhrase(stems(sentence), stems(ask));
}

/** Whether a sentence asks for a topic by a phrase of the scenario's own, of two words or more. */
export function asksInOwnWords(sentence: string, topic: string, scenario: Scenario): boolean {
  return askedOwn({ topic, score: 0 }, stems(sentence), scenario) > 0;
}

/** Whether a sentence asks for a topic that is the scenario's own, by one of its phrases of two words or more. */
export function ownTopicAsked(sentence: string, scenario: Scenario): boolean {
  const asked = stems(sentence.replace(stressing, " "));
  return Object.values(scenario.topics).some((spec) =>
    phrasesOf(spec.asks).some((phrase) => phrase.length > 1 && hasPhrase(asked, phrase)),
  );
}
