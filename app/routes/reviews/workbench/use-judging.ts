import { useState } from "react";
import { clientTurnBefore } from "~/components/conversation/suggestions-after";
import { suggestionCategories, suggestionJudgements } from "~/domain/suggestion/category";
import type { Workbench } from "~/services/review/show-workbench.server";
import type { WorkbenchHand } from "./use-workbench";

/** Where a reviewer is while they judge by key: at a suggestion by its place, or at the best reply. */
export type JudgingStep = number | "best";

export interface Judging {
  step: JudgingStep | null;
  start: () => void;
  stop: () => void;
  /** Takes a key while judging; true where it did. */
  claim: (chord: string) => boolean;
}

/**
 * Judging by key: for each suggestion 1 harm, 2 neutral, 3 help; then 1 to 3 for the best of them or
 * 4 for the peer's own reply. Enter passes one over, Escape ends it.
 */
export function useJudging(data: Workbench, hand: WorkbenchHand): Judging {
  const [at, setAt] = useState<{ turnId: string; step: JudgingStep } | null>(null);
  const client = clientTurnBefore(data.turns, hand.position);
  const offered = data.suggestions
    .filter((suggestion) => suggestion.turnId === client?.id)
    .sort(
      (a, b) => suggestionCategories.indexOf(a.category) - suggestionCategories.indexOf(b.category),
    );
  const step = at !== null && at.turnId === client?.id ? at.step : null;
  const stop = () => setAt(null);

  function go(next: JudgingStep): void {
    if (client) setAt({ turnId: client.id, step: next });
  }
  function start(): void {
    if (data.asks.suggestions.ask === "off") hand.setSaid("This study does not ask for it.");
    else if (offered.length === 0) hand.setSaid("The peer saw no suggestion here.");
    else go(0);
  }
  function claim(chord: string): boolean {
    if (step === null || !client) return false;
    if (chord === "Escape") stop();
    else if (step === "best") return chooseBest(chord, client.id);
    else if (chord === "Enter") goOn(step);
    else {
      const judgement = suggestionJudgements[Number(chord) - 1];
      const suggestion = offered[step];
      if (!judgement || !suggestion) return false;
      hand.attempt({ type: "suggestion-judged", suggestionId: suggestion.id, judgement });
      goOn(step);
    }
    return true;
  }
  function goOn(from: number): void {
    go(from + 1 < offered.length ? from + 1 : "best");
  }
  function chooseBest(chord: string, turnId: string): boolean {
    const suggestion = offered[Number(chord) - 1];
    const isOwn = Number(chord) === offered.length + 1;
    if (chord !== "Enter" && !suggestion && !isOwn) return false;
    const choice = suggestion
      ? ({ kind: "suggestion", suggestionId: suggestion.id } as const)
      : ({ kind: "own" } as const);
    if (chord !== "Enter") hand.attempt({ type: "best-reply-chosen", turnId, choice });
    stop();
    return true;
  }
  return { step, start, stop, claim };
}
