import type { Cue } from "./cue";
import type { latestOf, SimulatorState } from "./state";

/** A message with the cues in it. */
export interface Planted {
  text: string;
  cues: Cue[];
  /** The scenario's id of each cue, in the same order; null for one that the scenario does not know. */
  ids: (string | null)[];
}

/** A message, and what else was done with it. */
export interface Said extends Planted {
  /** Its lines as the scenario writes them, whoever is introduced in them. */
  lines: readonly string[];
  /** Topics of the scenario that it answers. */
  told: readonly string[];
  /** What it went on about where it shows no cue. */
  wentOn: SimulatorState["focus"];
  /** The deepest layer that it shows or goes on about. */
  depth: number;
  latest: Omit<ReturnType<typeof latestOf>, "before">;
  /** Whether it hedges where it is asked about risk and tells nothing of it. */
  hedged: boolean;
  /** The rules that chose its lines. */
  rules: readonly string[];
}
