import { useEffect } from "react";
import type { ReviewTurn } from "~/domain/review/review-context";
import type { ReviewSnapshot, ReviewStore } from "./review-store";

/** How long a turn is in hand before it counts as visited. */
const dwellMs = 350;

/** Notes that the turn in hand was visited. */
export function useVisits(
  turn: ReviewTurn | undefined,
  mayWrite: boolean,
  view: ReviewSnapshot,
  store: ReviewStore,
): void {
  const isNew = mayWrite && turn !== undefined && !view.state.visits.has(turn.id);
  const turnId = turn?.id;
  useEffect(() => {
    if (!isNew || turnId === undefined) return;
    const timer = setTimeout(() => {
      const { visits } = store.snapshot().state;
      if (document.visibilityState === "visible" && !visits.has(turnId))
        store.act({ type: "turn-visited", turnId });
    }, dwellMs);
    return () => clearTimeout(timer);
  }, [isNew, turnId, store]);
}
