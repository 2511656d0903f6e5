import type { Span } from "../practice/span";

/** What kind of distress a cue shows. */
export const cueKinds = [
  "feeling",
  "somatic",
  "hopeless",
  "isolation",
  "sleep-appetite",
  "self-worth",
  "burden",
  "risk-indirect",
  "risk-direct",
] as const;
export type CueKind = (typeof cueKinds)[number];

/** 0 presenting problem, 1 feeling, 2 belief, 3 risk. */
export const disclosureLayers = [0, 1, 2, 3] as const;
export type DisclosureLayer = (typeof disclosureLayers)[number];

/** Who marked a cue: the simulator planted it, a model found it in text, or an expert marked it. */
export const cueSources = ["simulator", "claude", "text-model", "expert"] as const;
export type CueSource = (typeof cueSources)[number];

/** A span of a client turn that shows distress; the quoted text goes with it and must match. */
export interface Cue extends Span {
  kind: CueKind;
  explicit: boolean;
  risk: boolean;
  layer: DisclosureLayer;
  quote: string;
}
