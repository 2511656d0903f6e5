import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { replayCourse, type ReplayCourse } from "~/domain/review/replay-course";
import type { Workbench } from "~/services/review/show-workbench.server";
import { ReplayPlayer } from "./replay-player";

export interface PlayerHand {
  player: ReplayPlayer;
  course: ReplayCourse;
  isPlaying: boolean;
}

function nextFrame(run: () => void): () => void {
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
}

type Turns = readonly (Omit<Workbench["turns"][number], "at"> & { at: Date | string })[];

/** A player over the session's turns that moves the turn in hand, and goes along when it is moved. */
export function usePlayer(
  turns: Turns,
  position: number,
  pick: (position: number) => void,
): PlayerHand {
  const course = useMemo(
    () => replayCourse(turns.map((turn) => ({ ...turn, at: new Date(turn.at).getTime() }))),
    [turns],
  );
  const [player] = useState(
    () =>
      new ReplayPlayer({
        course,
        now: () => performance.now(),
        nextFrame,
      }),
  );
  useEffect(() => player.hear(pick), [player, pick]);
  useEffect(() => player.goTo(position), [player, position]);
  useEffect(() => () => player.stop(), [player]);
  const isPlaying = useSyncExternalStore(player.subscribe, player.isPlaying, () => false);
  return useMemo(() => ({ player, course, isPlaying }), [player, course, isPlaying]);
}
