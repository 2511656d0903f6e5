import { useDeferredValue, useMemo } from "react";
import { EmotionCurve } from "~/components/charts/emotion-curve";
import { Button } from "~/components/ui/button";
import { curvePoints, curveSources } from "~/components/conversation/replay-curve";
import { turnNumber } from "~/domain/practice/turn";
import type { Reading } from "~/domain/emotion/reading";
import type { Annotation } from "~/domain/review/annotation";
import type { ReviewContext } from "~/domain/review/review-context";
import type { Workbench } from "~/services/review/show-workbench.server";
import { PlayerBar } from "./player-bar";
import { focusReadingPlane } from "./reading-check";
import type { EmotionCheck } from "./use-emotion-check";
import type { PlayerHand } from "./use-player";
import type { WhatIfShown } from "./use-what-ifs";
import type { WorkbenchHand } from "./use-workbench";

export interface CurvePanelProps {
  data: Workbench;
  hand: WorkbenchHand;
  check: EmotionCheck;
  playing: PlayerHand;
  context: ReviewContext;
  positionById: ReadonlyMap<string, number>;
  annotations: ReadonlyMap<string, Annotation>;
  /** The simulated course to be drawn over the real one. */
  whatIf: WhatIfShown | null;
}

/** The emotion curve over the transcript; it moves the turn and moves with it. */
export function CurvePanel(props: CurvePanelProps) {
  const { data, hand, check, playing, context, positionById, annotations, whatIf } = props;
  const { curve, hiddenFrom } = check;
  // The marks on the curve may come a moment after the tag itself: the tag never waits for them.
  const settled = useDeferredValue(annotations);
  const points = useMemo(() => {
    const known = curvePoints(
      (curve?.points ?? []).filter(({ position }) => position < (hiddenFrom ?? Infinity)),
      settled.values(),
      context.tagByKey,
      positionById,
    );
    if (hiddenFrom === null) return known;
    const hidden = data.turns.filter(
      (turn) => turn.speaker === "client" && turn.position >= hiddenFrom,
    );
    return [...known, ...hidden.map(({ position }) => ({ position, reading: null }))];
  }, [curve, hiddenFrom, data.turns, settled, context, positionById]);
  const compared = useMemo(
    () => (whatIf === null ? undefined : comparedReadings(points, whatIf)),
    [points, whatIf],
  );
  if (!curve) {
    return (
      <div className="shrink-0 border-b border-line px-4 py-2 md:px-5">
        <PlayerBar hand={playing} source="This session has no emotion curve" />
      </div>
    );
  }
  const source = curveSources[curve.source];
  const shared = {
    ...{ points, compared, current: hand.position, onPick: hand.pick },
    table: "hidden" as const,
  };
  const words = `Emotion of the client over the turns. ${source}`;
  return (
    <div className="shrink-0 border-b border-line px-4 py-2 md:px-5">
      <div className="hidden md:block">
        <EmotionCurve {...shared} ariaLabel={words} title="Emotion curve" />
      </div>
      <div className="md:hidden">
        <EmotionCurve
          {...shared}
          ariaLabel={`${words}, small`}
          size="small"
          legend="all"
          title="Emotion curve"
        />
      </div>
      <PlayerBar hand={playing} source={source}>
        <HiddenCurve check={check} hand={hand} />
      </PlayerBar>
    </div>
  );
}

/** The simulated readings at the curve's points; the last real one before them is where they part. */
function comparedReadings(
  points: readonly { position: number; reading: Reading | null }[],
  { position, turns }: WhatIfShown,
): (Reading | null)[] {
  const simulated = new Map(turns.map((turn) => [turn.position, turn.reading]));
  const parting = points.findLastIndex((point) => point.position < position);
  return points.map((point, index) =>
    index === parting ? point.reading : (simulated.get(point.position) ?? null),
  );
}

/** Why the curve stops where it does, and what makes it go on. */
function HiddenCurve({ check, hand }: Pick<CurvePanelProps, "check" | "hand">) {
  const { hiddenFrom, due, isCovered, cover } = check;
  function goTo(position: number) {
    hand.pick(position);
    focusReadingPlane();
  }
  return (
    <>
      {due && due.position !== hand.position && (
        <Button type="button" size="small" onClick={() => goTo(due.position)}>
          The curve goes on after your reading of turn {turnNumber(due.position)}
        </Button>
      )}
      {due && due.position === hand.position && <p>The curve goes on after your reading</p>}
      {hiddenFrom !== null && !due && <p>The curve goes on once your reading is saved</p>}
      {isCovered !== null && (
        <Button
          type="button"
          size="small"
          kind="quiet"
          aria-pressed={isCovered}
          onClick={() => {
            cover(isCovered ? null : hand.position);
            focusReadingPlane();
          }}
        >
          {isCovered ? "Show the whole curve" : "Cover the curve from here"}
        </Button>
      )}
    </>
  );
}
