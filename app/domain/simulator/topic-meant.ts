import { plain } from "../practice/hearing/plain";
import { asksWhatToAFriend } from "../practice/hearing/to-a-friend";
import { asksOfInside } from "./asked-of-inside";
import { askedBack } from "./asked-back";
import { words } from "./lexeme";
import { bearsOnSafety } from "./may-bear-on-safety";
import { oftenAskedTopic } from "./often-asked";
import { formOf } from "./question-form";
import { asksInPassing } from "./said-in-passing";
import type { Scenario } from "./scenario";
import { takesUpAThing } from "./things-named";
import { feelingTopics, isKnownTopic, isOftenAsked, standIns } from "./topic";
import type { KnownTopic } from "./topic";
import { asksInOwnWords, asksWhatHolds, followUpTopics, topicToTell } from "./topic-asked";
import type { ScoredTopic } from "./topic-asked";
import { chanceOfTopic, usualQuestion } from "./usual-questions/usual-question";
import { asksInUsualWords } from "./usual-wordings";
import { timeAsked } from "./when-it-was";
import { wholeQuestionScore } from "./whole-question";

/**
 * How likely a usual question must be: where no phrase asks for a topic, where it asks of what goes on within, which what was
 * just shown answers as well, where a word or more asks for another topic that anybody may be asked about, and where it asks
 * for one of the story's own. Chosen on messages kept aside.
 */
const likely = {
  alone: 0.4,
  ofInside: 0.75,
  againstAWord: 0.6,
  againstWords: 0.8,
  againstTheirs: 0.85,
} as const;
/** The least score of a phrase of two words, rounded: 2 to the power of `lengthPower`. Design choice. */
const scoreOfTwo = 3;
/** Below it stands a topic that is found by one word: between 1 and `scoreOfTwo`. Design choice. */
const scoreOfAWord = 2;

/** "What goes through your mind when you're alone with it?" names a feeling, and asks for none. */
const asksForThoughts =
  /\bwhat\b[^?]*\b(?:mind|head|thoughts?|think(?:ing)?|tell yourself|keeps? you (?:up|awake))\b/i;
const isFeeling = (topic: string): boolean => (feelingTopics as readonly string[]).includes(topic);

/** How likely it must be for this sentence, of which words ask for `byWords`. */
function leastChance(sentence: string, byWords: ScoredTopic | null): number {
  if (byWords !== null && isFeeling(byWords.topic) && asksForThoughts.test(sentence))
    return likely.alone;
  if (byWords !== null && !followUpTopics.has(byWords.topic)) {
    if (!isKnownTopic(byWords.topic)) return likely.againstTheirs;
    return byWords.score < scoreOfTwo ? likely.againstAWord : likely.againstWords;
  }
  return asksOfInside(sentence) ? likely.ofInside : likely.alone;
}

/** Topics that a word or two ask for whatever stands beside: how somebody felt, what happened. */
const saidInAWord: ReadonlySet<string> = new Set(["feeling", "happened", "risk"]);
/** From here down a sentence does not ask for a topic of which it has a word. Chosen on answers judged by readers. */
const hardlyAsked = 0.05;
/** Longest question that is no more than the word. Design choice. */
const wordsOfAWord = 4;

/** Whether a topic that anybody may be asked about is found by a word alone, and the sentence as a whole asks for something else. */
function isOnlyAWord(sentence: string, byWords: ScoredTopic | null): boolean {
  if (byWords === null || byWords.score >= scoreOfAWord) return false;
  if (saidInAWord.has(byWords.topic) || followUpTopics.has(byWords.topic)) return false;
  if (words(sentence).length <= wordsOfAWord) return false;
  const chance = chanceOfTopic(sentence, byWords.topic);
  return chance !== null && chance < hardlyAsked;
}

/**
 * What the scenario tells of a topic that anybody may be asked about: itself, or what stands in for it; null where neither. One
 * often asked is told where a sentence is taken for it, and else only by what stands in for it.
 */
function toldOf(topic: KnownTopic, { topics }: Scenario): string | null {
  if (topics[topic] && !isOftenAsked(topic)) return topic;
  const standIn = standIns[topic];
  return standIn !== undefined && topics[standIn] ? standIn : null;
}

/** A topic that a question asks for; by its likeness to usual questions where no words ask for it. */
export interface MeantTopic extends ScoredTopic {
  byLikeness: boolean;
}

/** How likely it must be that a question asks for something else where own words of the story are said in passing in it. Design choice. */
const likelierThanPassing = 0.5;

/** Whether own words of a topic may be said in passing in a question, which most likely asks for something else that is told. */
function isOutdone(sentence: string, own: string, scenario: Scenario): boolean {
  if (!asksInPassing(sentence, own, scenario)) return false;
  const usual = usualQuestion(sentence);
  if (usual === null || usual.chance < likelierThanPassing || !("topic" in usual.answer))
    return false;
  const { topic } = usual.answer;
  const other = isOftenAsked(topic) ? oftenAskedTopic(sentence, scenario) : toldOf(topic, scenario);
  return other !== null && other !== own;
}

/**
 * The topic that a question asks for: by the story's own words for it first, else by what such a question most likely
 * means, else by single words in it. When something was, what a form asks for by itself and what is asked back are left to
 * those, and all that bears on safety to its own rules. `about` as `aboutRisk` says, `before` as for `topicToTell`.
 */
export function topicMeant(
  sentence: string,
  scenario: Scenario,
  before: readonly string[],
  about: boolean | null,
): MeantTopic | null {
  const mayBeRisk = about === true || bearsOnSafety(sentence);
  if (!mayBeRisk && asksWhatToAFriend(plain(sentence)) && scenario.topics["to-a-friend"])
    return { topic: "to-a-friend", score: wholeQuestionScore, byLikeness: false };
  const told = topicToTell(sentence, scenario, before);
  // Once a thought of suicide was told, nothing is dated that might be that.
  if (about !== null && told?.topic === "plan-when") return null;
  const byWords = told !== null && isOutdone(sentence, told.topic, scenario) ? null : told;
  const found = byWords === null ? null : { ...byWords, byLikeness: false };
  if (byWords !== null && asksInOwnWords(sentence, byWords.topic, scenario)) return found;
  if (byWords !== null && asksInUsualWords(sentence, byWords.topic)) return found;
  if (
    asksWhatHolds(sentence) ||
    timeAsked(sentence) !== null ||
    formOf(sentence) !== null ||
    askedBack(sentence) !== null
  )
    return found;
  if (mayBeRisk) return found;
  const usual = usualQuestion(sentence);
  const left = () => (isOnlyAWord(sentence, byWords) ? null : found);
  if (usual === null || !("topic" in usual.answer)) return left();
  if (oftenAskedTopic(sentence, scenario) !== null) return left();
  const isOpen = byWords === null || followUpTopics.has(byWords.topic);
  if (isOpen && takesUpAThing(sentence, before[1] ?? "")) return found;
  if (usual.chance < leastChance(sentence, byWords)) return left();
  const topic = toldOf(usual.answer.topic, scenario);
  if (topic === null || topic === byWords?.topic) return found;
  const score = Math.max(usual.chance * wholeQuestionScore, byWords?.score ?? 0);
  return { topic, score, byLikeness: isOpen };
}
