import { useEffect } from "react";
import { Button } from "~/components/ui/button";
import type { Scenario } from "~/domain/simulator/scenario";
import { CheckResults, ThinOccasions } from "./results";
import { useCheck, type CheckPhase } from "./use-check";

function progressWords(phase: CheckPhase, played: number, total: number): string {
  if (played === total) return `${total} sessions played`;
  switch (phase) {
    case "getting-ready":
      return `Getting ready to play ${total} sessions`;
    case "playing":
      return `Playing session ${played + 1} of ${total}`;
    case "stopped":
      return `Stopped after ${played} of ${total} sessions`;
  }
}

/** Plays the scripted supporters against a version and says what came of it. */
export function CheckPanel({ scenario, editor }: { scenario: Scenario; editor: string | null }) {
  const { sessions, phase, total, start, stop } = useCheck(scenario);
  useEffect(() => {
    start();
    return stop;
  }, [start, stop]);
  const isDone = sessions.length === total;
  return (
    <div className="grid gap-8">
      <noscript>
        <style>{"#check-progress { display: none }"}</style>
        <p>Playing the sessions needs JavaScript in your browser.</p>
      </noscript>
      <div id="check-progress" className="flex flex-wrap items-center gap-4">
        <label className="flex items-center gap-3 text-sm text-second">
          <span role="status">{progressWords(phase, sessions.length, total)}</span>
          <progress
            max={total}
            value={sessions.length}
            className="h-2 w-40 appearance-none overflow-hidden rounded-full bg-sunk [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
          />
        </label>
        {phase === "playing" && (
          <Button type="button" onClick={stop}>
            Stop
          </Button>
        )}
        {phase === "stopped" && (
          <Button type="button" onClick={start}>
            Play again
          </Button>
        )}
      </div>
      {isDone && <CheckResults sessions={sessions} />}
      {isDone && <ThinOccasions {...{ scenario, sessions, editor }} />}
    </div>
  );
}
