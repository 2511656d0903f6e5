import { remembered } from "../../wording/remembered";
import { answerOf, usualClasses, type UsualAnswer } from "./classes";
import { countedIn } from "./features";
import { meaningOfWords } from "./known-meanings";
import { chancesOf, unpackUsual, type UsualWeights } from "./model";
import { usualWeights } from "./weights";

/** What a sentence most likely asks, of what anybody may be asked, and how likely that is, from 0 to 1. */
export interface UsualQuestion {
  answer: UsualAnswer;
  chance: number;
}

let learned: UsualWeights | undefined;

const chancesIn = remembered((sentence: string): Float64Array => {
  learned ??= unpackUsual(usualWeights, usualClasses.length);
  return chancesOf(countedIn(sentence, meaningOfWords), learned);
});

/**
 * What a sentence most likely asks of what anybody may be asked, whatever words it is put in; null where it asks for nothing
 * of the kind. Learned from sentences written for it (docs/simulator.md).
 */
export const usualQuestion = (sentence: string): UsualQuestion | null => {
  const chances = chancesIn(sentence);
  const chance = Math.max(...chances);
  const found = usualClasses[chances.indexOf(chance)];
  const answer = found === undefined ? null : answerOf(found);
  return answer === null ? null : { answer, chance };
};

/** How likely a sentence is to ask for a topic that anybody may be asked about; null for a topic that is not learned. */
export const chanceOfTopic = (sentence: string, topic: string): number | null => {
  const at = usualClasses.findIndex((one) => one === topic);
  return at < 0 ? null : (chancesIn(sentence)[at] ?? null);
};

/** How likely a sentence must be a usual question to be one without the mark of it. Design choice. */
const likelyUnmarked = 0.55;

/** Ways to ask without a question mark; what begins with "you" tells the client of themselves. */
const asks =
  /^(?!(?:(?:so|and|but|maybe|perhaps),? )*(?:you|u|ur)\b)(?=.*\b(?:wonder\w*|curious|interested|like to (?:know|hear|understand)|love to (?:know|hear)|(?:tell|help|let|walk|talk|describe|show) me|could you|can (?:you|u)|would you|what\w*|how\w*|who\w*|when|where|why|which|is there|are there|(?:are|r|do|did|have|were) (?:you|u)|does|is it|any)\b)/i;

/** "You laughed there, and I wonder what is under it": asks, though it begins by telling. */
const wondersBehind =
  /\bi(?:['’]m| am)? (?:\w+ ){0,2}(?:wonder(?:ing)?|curious)(?: about)? (?:what|how|who|where|whether|if)\b/i;

/** "That's why it hurts so." */
const givesAReason =
  /^(?:(?:and|so|but|maybe|perhaps),? )*(?:(?:that|this|it)(?:['’]?s| is| was|['’]?d be)|which is) (?:also |partly |exactly )?(?:why|how|where|what|when)\b/i;

/** Whether a sentence asks what anybody may be asked, be it without the mark or the order of a question. */
export function asksAsUsual(sentence: string): boolean {
  if (givesAReason.test(sentence) && !sentence.includes("?")) return false;
  if (!asks.test(sentence) && !wondersBehind.test(sentence)) return false;
  const usual = usualQuestion(sentence);
  return usual !== null && "topic" in usual.answer && usual.chance >= likelyUnmarked;
}
