import type { ScenarioPath } from "~/domain/simulator/problems";
import { RemoveButton } from "./remove-button";

/** Takes one entry out of a list. */
export function RemoveEntry({
  path,
  at,
  what,
  named,
}: {
  path: ScenarioPath;
  at: number;
  /** What the entry is, in small letters. */
  what: string;
  named: string;
}) {
  return (
    <RemoveButton
      act={{ act: "remove", path, at }}
      label={`Remove this ${what}`}
      done={`The ${what} is removed.`}
      named={named}
      removes
    />
  );
}
