import type { EngineFailure } from "../../domain/practice/engine-failure";
import { adviceGateOpen, riskIsLive } from "../../domain/simulator/appraisal";
import type { BoundedStep } from "../../domain/simulator/bounded-step";
import { suggestionCategories, type Suggestion } from "../../domain/suggestion/category";
import { suggestionRule } from "../../domain/suggestion/model-suggestions";
import { suggest } from "../../domain/suggestion/suggest";
import type { EngineRequest } from "../engine";
import { offerable } from "./suggestion-answer.server";

export interface ThreeReplies {
  suggestions: Suggestion[];
  /** What went wrong with the model's, for the turn: "suggestions-failed:timeout", "suggestions-left-out:1". */
  rules: string[];
}

/**
 * What is offered after a client's turn: the model's suggestions as far as they may be, and the embedded
 * rules' in the place of those that did not come or were left out. Their reason says so.
 */
export function threeReplies(
  made: readonly Suggestion[] | EngineFailure,
  { scenario, seed, history, shownSuggestions }: EngineRequest,
  clientMessage: string,
  { state, rules }: BoundedStep,
): ThreeReplies {
  const failed = typeof made === "string" ? made : null;
  const came = typeof made === "string" ? [] : made;
  const earlier = history.filter(({ speaker }) => speaker === "client").map(({ text }) => text);
  const offered = offerable(came, {
    clientMessage,
    said: [...earlier, clientMessage].join("\n"),
    adviceGateOpen: adviceGateOpen(state),
    riskWaits: riskIsLive(state),
    shown: shownSuggestions,
  });
  const turn = { state, rules, text: clientMessage };
  const shown = [...shownSuggestions, ...offered.map(({ text }) => text)];
  const own = suggest(turn, scenario, seed, shown).filter(
    ({ category }) => !offered.some((each) => each.category === category),
  );
  const marked = own.map((each) => ({ ...each, reason: `${each.reason}; by the embedded rules` }));
  const leftOut = came.length - offered.length;
  return {
    suggestions: suggestionCategories.flatMap((wanted) =>
      [...offered, ...marked].filter(({ category }) => category === wanted),
    ),
    rules: [
      ...(failed === null ? [] : [suggestionRule("suggestions-failed", failed)]),
      ...(leftOut > 0 ? [suggestionRule("suggestions-left-out", leftOut)] : []),
      ...(own.length > 0 ? [suggestionRule("suggestions-by-rules", own.length)] : []),
    ],
  };
}
