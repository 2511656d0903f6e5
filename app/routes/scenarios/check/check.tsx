import { useEffect } from "react";
import { Button } from "~/components/ui/button";
import type { Scenario } from "~/domain/simulator/scenario";
import { CheckResults, ThinOccasions } from "./results";
import { useCheck } from "./use-check";

/** Plays the scripted supporters against a version and says what came of it. */
export function CheckPanel({ scenario, editor }: { scenario: Scenario; editor: string | null }) {
  const { sessions, isRunning, total, start, stop } = useCheck(scenario);
  useEffect(() => {
    start();
    return stop;
  }, [start, stop]);
  const isDone = sessions.length === total;
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-center gap-4">
        <label className="flex items-center gap-3 text-sm text-second">
          <span role="status">
            {isDone
              ? `${total} sessions played`
              : isRunning
                ? `Playing session ${sessions.length + 1} of ${total}`
                : `Stopped after ${sessions.length} of ${total} sessions`}
          </span>
          <progress
            max={total}
            value={sessions.length}
            className="h-2 w-40 appearance-none overflow-hidden rounded-full bg-sunk [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
          />
        </label>
        {isRunning ? (
          <Button type="button" onClick={stop}>
            Stop
          </Button>
        ) : (
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
