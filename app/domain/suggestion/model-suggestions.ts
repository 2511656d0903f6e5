import { engineFailures, type EngineFailure } from "../practice/engine-failure";
import { suggestionCategories } from "./category";

/** What can have gone wrong with a model's suggestions, as the rules of a turn name it. */
export const suggestionRules = [
  "suggestions-failed",
  "suggestions-left-out",
  "suggestions-by-rules",
] as const;
export type SuggestionRule = (typeof suggestionRules)[number];

/** A rule as it is stored with a turn: "suggestions-failed:timeout", "suggestions-left-out:1". */
export function suggestionRule(rule: SuggestionRule, of: EngineFailure | number): string {
  return `${rule}:${of}`;
}

/** How many turns have a rule. */
export interface RuleCount {
  rule: string;
  turns: number;
}

/** How the suggestions of a model fared over some turns. */
export interface ModelSuggestions {
  /** Turns for which they were asked for. */
  asked: number;
  /** Turns to which none came, and why, most frequent first; null is a reason of another version. */
  failed: number;
  reasons: readonly { failure: EngineFailure | null; turns: number }[];
  /** Suggestions that came: each answer has one of every kind. */
  came: number;
  /** Those of them that were left out, and in how many turns. Why is not stored. */
  leftOut: number;
  leftOutTurns: number;
}

const valuesOf = (counts: readonly RuleCount[], name: SuggestionRule) =>
  counts.flatMap(({ rule, turns }) =>
    rule.startsWith(`${name}:`) ? [{ value: rule.slice(name.length + 1), turns }] : [],
  );

const total = (counts: readonly { turns: number }[]) =>
  counts.reduce((sum, { turns }) => sum + turns, 0);

/**
 * Counts what the rules of turns say of a model's suggestions; other rules are passed over.
 * @param asked for how many turns suggestions were asked for
 */
export function modelSuggestions(asked: number, counts: readonly RuleCount[]): ModelSuggestions {
  const reasons = valuesOf(counts, "suggestions-failed")
    .map(({ value, turns }) => ({
      failure: engineFailures.find((each) => each === value) ?? null,
      turns,
    }))
    .sort((a, b) => b.turns - a.turns);
  const leftOut = valuesOf(counts, "suggestions-left-out");
  const failed = total(reasons);
  return {
    ...{ asked, failed, reasons },
    came: suggestionCategories.length * (asked - failed),
    leftOut: leftOut.reduce((sum, { value, turns }) => sum + Number(value) * turns, 0),
    leftOutTurns: total(leftOut),
  };
}
