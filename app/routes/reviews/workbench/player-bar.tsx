import { useSyncExternalStore, type ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { classNames } from "~/components/ui/class-names";
import {
  realTimeAt,
  turnAt,
  type PlayedTurn,
  type ReplayCourse,
} from "~/domain/review/replay-course";
import { speeds } from "./replay-player";
import type { PlayerHand } from "./use-player";

const two = (value: number) => String(value).padStart(2, "0");

/** A moment of a session as a clock shows it: 4:07, or 1:04:07. */
export function clockWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** A length of time in words: 8 s, 1 min 20 s. */
export function lengthWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest > 0 ? ` ${rest} s` : ""}`;
}

/** What happens at a moment: somebody writes, or nobody says anything. */
export function momentWords(next: PlayedTurn | undefined, clock: number): string {
  if (!next) return "The session is over";
  const who = next.speaker === "client" ? "Client" : "Supporter";
  const left = next.skipped > 0 ? `, ${lengthWords(next.skipped)} of silence left out` : "";
  if (clock < next.beginsAt || next.composeMs === null)
    return next.silence >= 1_000
      ? `Silence, ${lengthWords(next.silence)}${left}`
      : `${who} comes next`;
  const paused = (next.pauseMs ?? 0) >= 1_000 ? `, paused ${lengthWords(next.pauseMs ?? 0)}` : "";
  return `${who} writes for ${lengthWords(next.composeMs)}${paused}`;
}

/** Play, the speed, and the clock of the session. */
export function PlayerBar({
  hand,
  source,
  children,
}: {
  hand: PlayerHand;
  source: string | null;
  /** Between the clock and the source. */
  children?: ReactNode;
}) {
  const { player, course, isPlaying } = hand;
  const { speed, clock } = useSyncExternalStore(player.subscribe, player.snapshot, player.snapshot);
  return (
    <div className="mt-1.5 flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1 text-xs text-second">
      <Button
        type="button"
        size="small"
        aria-pressed={isPlaying}
        onClick={() => player.toggle()}
        className="min-w-16"
      >
        {isPlaying ? "Pause" : "Play"}
      </Button>
      <div role="group" aria-label="Speed" className="flex items-center gap-0.5">
        {speeds.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === speed}
            onClick={() => player.setSpeed(each)}
            className={classNames(
              "min-h-6 min-w-7 rounded-sm tabular-nums pointer-coarse:min-h-11 pointer-coarse:min-w-11",
              each === speed
                ? "font-semibold text-accent underline decoration-2 underline-offset-4"
                : "hover:bg-sunk",
            )}
          >
            {each}×
          </button>
        ))}
      </div>
      <p role="timer" aria-label="Time in the session" className="tabular-nums text-ink">
        {clockWords(realTimeAt(course, clock))}
        <span className="text-third"> of {clockWords(course.reallyTook)}</span>
      </p>
      {!course.isRecorded && <p>No times were recorded; played at a reading pace</p>}
      {children}
      {source !== null && <p className="ml-auto text-third">{source}</p>}
    </div>
  );
}

/** Under the last turn said so far: what is being waited for. */
export function ComingTurn({ hand }: { hand: PlayerHand }) {
  const { player, course } = hand;
  const { clock } = useSyncExternalStore(player.subscribe, player.snapshot, player.snapshot);
  const next = course.turns[turnAt(course, clock) + 1];
  return (
    <p className="px-5 pb-4 pl-[15px] text-sm text-second md:pl-[10.25rem]">
      {nextWords(course, next, clock)}
    </p>
  );
}

function nextWords(course: ReplayCourse, next: PlayedTurn | undefined, clock: number): string {
  return course.isRecorded ? `${momentWords(next, clock)}…` : "…";
}
