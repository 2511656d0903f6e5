import { useFetcher } from "@remix-run/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { curveEndsBefore, type Ask } from "~/domain/review/asks";
import { isAtWork } from "~/domain/review/review-status";
import type { ReviewTurn } from "~/domain/review/review-context";
import type { Curve } from "~/services/review/read-replay.server";
import type { Workbench } from "~/services/review/show-workbench.server";
import { rememberInAddress } from "./address";
import type { ReviewSnapshot } from "./review-store";

const atEvery: Ask = { ask: "every", every: 1 };

export interface EmotionCheck {
  curve: Curve | null;
  /** The position from which the curve is not drawn; null where all of it may be seen. */
  hiddenFrom: number | null;
  /** The client turn whose reading is due before the curve goes on; null where none is. */
  due: ReviewTurn | null;
  /** Whether the reviewer has covered the curve of their own choice; null where they cannot. */
  isCovered: boolean | null;
  /** Covers the curve from a position on, or shows it again. */
  cover: (position: number | null) => void;
}

/**
 * How far the curve is drawn. Where the study asks, the server sends no more than may be seen, and more
 * once a reading is stored; where it is the reviewer's choice, they cover the curve themselves.
 */
export function useEmotionCheck(
  data: Workbench & { coveredFrom: number | null },
  view: ReviewSnapshot,
): EmotionCheck {
  const { asks, review, turns } = data;
  const { readings } = view.state;
  const mayWrite = review.mayWrite && isAtWork(view.state.status);
  const clientTurns = useMemo(() => turns.filter((turn) => turn.speaker === "client"), [turns]);
  const curve = useCurve(data, view);
  const [coveredFrom, setCoveredFrom] = useState<number | null>(data.coveredFrom);
  const mayChoose = mayWrite && asks.emotion.ask === "optional" && curve !== null;
  const own =
    mayChoose && coveredFrom !== null
      ? curveEndsBefore(
          atEvery,
          clientTurns.filter((turn) => turn.position >= coveredFrom),
          (id) => readings.has(id),
        )
      : null;
  const hiddenFrom = curve?.endsBefore ?? own;
  const dueTurn = clientTurns.find((turn) => turn.position === hiddenFrom);
  return {
    curve,
    hiddenFrom,
    due: dueTurn && !readings.has(dueTurn.id) && mayWrite ? dueTurn : null,
    isCovered: mayChoose ? coveredFrom !== null : null,
    cover(position) {
      setCoveredFrom(position);
      rememberInAddress("covered", position);
    },
  };
}

/** The curve as the page brought it, and what the server adds to it once a reading is stored. */
function useCurve(
  { review, turns, curve }: Workbench,
  { outbox, state }: ReviewSnapshot,
): Curve | null {
  const fetcher = useFetcher<{ curve: Curve | null }>();
  const longer = fetcher.data?.curve ?? null;
  const known = curve === null || curve.endsBefore === null ? curve : (longer ?? curve);
  const endId = turns.find((turn) => turn.position === known?.endsBefore)?.id;
  const isStored = outbox.confirmed.some(
    ({ act }) => act.type === "reading-set" && act.turnId === endId,
  );
  const isOver = !isAtWork(state.status) && outbox.waiting.length === 0;
  const asked = useRef<string | null>(null);
  const { load } = fetcher;
  useEffect(() => {
    const why = isOver ? "over" : endId;
    if (!(isStored || isOver) || endId === undefined || why === undefined || asked.current === why)
      return;
    asked.current = why;
    load(`/reviews/${review.id}/curve`);
  }, [isStored, isOver, endId, load, review.id]);
  return known;
}
