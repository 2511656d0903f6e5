import { useDeferredValue, useMemo } from "react";
import { EmotionCurve } from "~/components/charts/emotion-curve";
import { curvePoints, curveSources } from "~/components/conversation/replay-curve";
import type { Annotation } from "~/domain/review/annotation";
import type { ReviewContext } from "~/domain/review/review-context";
import type { Workbench } from "~/services/review/show-workbench.server";
import { PlayerBar } from "./player-bar";
import type { PlayerHand } from "./use-player";
import type { WorkbenchHand } from "./use-workbench";

export interface CurvePanelProps {
  data: Workbench;
  hand: WorkbenchHand;
  playing: PlayerHand;
  context: ReviewContext;
  positionById: ReadonlyMap<string, number>;
  annotations: ReadonlyMap<string, Annotation>;
}

/** The emotion curve over the transcript; it moves the turn and moves with it. */
export function CurvePanel(props: CurvePanelProps) {
  const { data, hand, playing, context, positionById, annotations } = props;
  const { curve } = data;
  // The marks on the curve may come a moment after the tag itself: the tag never waits for them.
  const settled = useDeferredValue(annotations);
  const points = useMemo(
    () => curvePoints(curve?.points ?? [], settled.values(), context.tagByKey, positionById),
    [curve, settled, context, positionById],
  );
  if (!curve) {
    return (
      <div className="shrink-0 border-b border-line px-4 py-2 md:px-5">
        <PlayerBar hand={playing} source="This session has no emotion curve" />
      </div>
    );
  }
  const source = curveSources[curve.source];
  const shared = { points, current: hand.position, onPick: hand.pick, table: "hidden" as const };
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
          title="Emotion curve"
        />
      </div>
      <PlayerBar hand={playing} source={source} />
    </div>
  );
}
