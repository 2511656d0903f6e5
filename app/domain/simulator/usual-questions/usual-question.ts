import { remembered } from "../../wording/remembered";
import { answerOf, usualClasses, type UsualAnswer } from "./classes";
import { countedIn } from "./features";
import { chancesOf, unpackUsual, type UsualWeights } from "./model";
import { usualWeights } from "./weights";

/** What a sentence most likely asks, of what anybody may be asked, and how likely that is, from 0 to 1. */
export interface UsualQuestion {
  answer: UsualAnswer;
  chance: number;
}

let weights: UsualWeights | undefined;

/**
 * What a sentence most likely asks of what anybody may be asked, whatever words it is put in; null where it asks for nothing
 * of the kind. Learned from sentences written for it (docs/simulator.md).
 */
export const usualQuestion = remembered((sentence: string): UsualQuestion | null => {
  weights ??= unpackUsual(usualWeights);
  const chances = chancesOf(countedIn(sentence), weights);
  const chance = Math.max(...chances);
  const found = usualClasses[chances.indexOf(chance)];
  const answer = found === undefined ? null : answerOf(found);
  return answer === null ? null : { answer, chance };
});

/** How likely a sentence must be a usual question to be one in whatever form it stands. Design choice. */
const likelyInAnyForm = 0.55;

/** Whether a sentence asks what anybody may be asked, be it without the mark or the order of a question. */
export function asksAsUsual(sentence: string): boolean {
  const usual = usualQuestion(sentence);
  return usual !== null && "topic" in usual.answer && usual.chance >= likelyInAnyForm;
}
