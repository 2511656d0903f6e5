import { usualClasses, type UsualClass } from "~/domain/simulator/usual-questions/classes";
import { countedIn, type MeaningOf } from "~/domain/simulator/usual-questions/features";
import { chancesOf, type UsualWeights } from "~/domain/simulator/usual-questions/model";
import type { Example } from "./corpus";

/** From this chance on a sentence counts as taken for a usual question. */
const taken = 0.5;

/** How many sentences are told rightly, and how many of those taken for a usual question. */
export interface UsualFigures {
  n: number;
  right: number;
  taken: number;
  takenRightly: number;
}

function likeliest(
  text: string,
  weights: UsualWeights,
  meaningOf: MeaningOf,
): { asks: UsualClass; chance: number } {
  const chances = chancesOf(countedIn(text, meaningOf), weights);
  const chance = Math.max(...chances);
  return { asks: usualClasses[chances.indexOf(chance)] ?? "none", chance };
}

export function figuresOf(
  examples: readonly Example[],
  weights: UsualWeights,
  meaningOf: MeaningOf,
): UsualFigures {
  const found = examples.map(({ text, asks }) => {
    const guess = likeliest(text, weights, meaningOf);
    const isTaken = guess.asks !== "none" && guess.chance >= taken;
    return { isRight: guess.asks === asks, isTaken };
  });
  const count = (is: (one: (typeof found)[number]) => boolean) => found.filter(is).length;
  return {
    n: found.length,
    right: count(({ isRight }) => isRight),
    taken: count(({ isTaken }) => isTaken),
    takenRightly: count(({ isRight, isTaken }) => isRight && isTaken),
  };
}
