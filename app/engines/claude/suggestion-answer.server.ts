import { z } from "zod";
import { hear } from "../../domain/practice/hearing/hear";
import { screenGenerated } from "../../domain/practice/safety/generated";
import { codePointLength } from "../../domain/practice/span";
import { storableText } from "../../domain/practice/storable-text";
import { suggestionCategories } from "../../domain/suggestion/category";
import type { Suggestion } from "../../domain/suggestion/category";
import { isNeverSaid } from "../../domain/suggestion/never-said";

/** Longest reply that is offered, in code points. */
const longestSuggestion = 500;

const reply = z.object({ text: storableText, reason: storableText });

/** The shape that the model is asked for. */
export const suggestionAnswerSchema = z.object({ mi: reply, empathy: reply, support: reply });

/** What a suggestion is held against before it is offered. */
export interface SuggestionLimits {
  /** The client's message that it answers. */
  clientMessage: string;
  /** All that the client has said. */
  said: string;
  adviceGateOpen: boolean;
  /** Risk was shown and has not been asked about: every reply has to ask. */
  riskWaits: boolean;
  /** Texts that were offered before. */
  shown: readonly string[];
}

function mayBeOffered({ text, reason }: Suggestion, limits: SuggestionLimits): boolean {
  if (text.trim() === "" || codePointLength(text) > longestSuggestion) return false;
  if (limits.shown.includes(text)) return false;
  if (!screenGenerated(text).safe || !screenGenerated(reason).safe) return false;
  if (isNeverSaid(text, limits.said)) return false;
  const { moves } = hear(text, limits.clientMessage);
  if (limits.riskWaits && !moves.includes("risk-question")) return false;
  if (moves.includes("minimising") || moves.includes("confrontation")) return false;
  return limits.adviceGateOpen || !moves.includes("advice");
}

/**
 * The suggestions of a whole answer, in the fixed order. Throws a SyntaxError or a ZodError where it
 * is not what was asked for.
 */
export function readSuggestionAnswer(json: string): Suggestion[] {
  const answer = suggestionAnswerSchema.parse(JSON.parse(json));
  return suggestionCategories.map((category) => ({ category, ...answer[category] }));
}

/**
 * Those that may be offered: safe, new, no advice before the gate, nothing that hurts, diagnoses, promises secrecy
 * or keeps from help, asking about risk where it waits; no two alike.
 */
export function offerable(
  suggestions: readonly Suggestion[],
  limits: SuggestionLimits,
): Suggestion[] {
  return suggestions.filter(
    (suggestion, index) =>
      mayBeOffered(suggestion, limits) &&
      suggestions.findIndex(({ text }) => text === suggestion.text) === index,
  );
}
