import type { ScenarioStanding } from "~/domain/simulator/standing";
import { classNames } from "../ui/class-names";
import { standingWords } from "./scenario-words";

const looks: Record<ScenarioStanding, string> = {
  draft: "border-cue text-cue",
  offered: "border-strength text-strength",
  retired: "border-line-strong text-second",
};

/** Whether a version is being written, offered for practice, or no longer offered. */
export function StandingText({ standing }: { standing: ScenarioStanding }) {
  return (
    <span
      className={classNames(
        "inline-block rounded-full border px-2 py-0.5 text-xs whitespace-nowrap",
        looks[standing],
      )}
    >
      {standingWords[standing]}
    </span>
  );
}
