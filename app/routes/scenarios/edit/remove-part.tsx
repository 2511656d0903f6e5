import type { ScenarioPath } from "~/domain/simulator/problems";
import { RemoveButton } from "./remove-button";

/** Takes a part of the draft away. */
export function RemovePart({
  path,
  label,
  named,
}: {
  path: ScenarioPath;
  label: string;
  named?: string;
}) {
  const done = named ? `${named} is removed.` : "It is removed.";
  return <RemoveButton act={{ act: "remove-part", path }} {...{ label, done, named }} />;
}
