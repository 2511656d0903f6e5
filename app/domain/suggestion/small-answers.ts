import type { Random } from "../simulator/random";
import { latestOf } from "../simulator/state";
import type { SuggestionCategory } from "./category";
import type { Candidate } from "./filled-template";
import type { LastTurn } from "./need";
import { smallAnswerLines } from "./small-answer-lines";
import type { SmallAnswer } from "./small-answer-lines";

/** What the rules of a turn say that it answered, where it told nothing; the first that fits. */
const byRule: readonly [SmallAnswer, RegExp][] = [
  ["takenBack", /^says:repair$/],
  ["agreed", /^says:confirm$/],
  ["mayBe", /^aside:(?:mayBe|inAWay)$/],
  ["both", /^aside:chooses$/],
  [
    "notKnown",
    /^(?:says:dontKnow|aside:(?:offside|whichOne|keptSilent|ofDetail|otherHead|nobodyInMind|lastDone|unnamed|undated|uncounted|ofLast))$/,
  ],
  ["unhurried", /^aside:(?:unhurried|thanked|noApology|talkAgain)$/],
  ["ofTalk", /^(?:aside:(?:ofTalk|helping)|says:lighter)$/],
];

/** Which small answer a turn is: an agreement, a dodge, a thanks; null where it told something of the story. */
export function smallAnswerOf({ state, rules }: LastTurn): SmallAnswer | null {
  if (latestOf(state).told.length > 0) return null;
  const found = byRule.find(([, rule]) => rules.some((one) => rule.test(one)));
  return found?.[0] ?? "fewWords";
}

/**
 * Replies of one category to an answer that told nothing: they take up that answer, then whatever it was. What was
 * told before it is not spoken of as if it had just been said.
 */
export function repliesToSmallAnswer(
  turn: LastTurn,
  category: SuggestionCategory,
  random: Random,
): Candidate[] {
  const kind = smallAnswerOf(turn);
  if (kind === null) return [];
  return [...new Set([kind, "fewWords" as const])].flatMap((each) =>
    smallAnswerLines[each][category]
      .map((text) => ({ text, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ text }) => ({ text, idea: null })),
  );
}
