import { followUpWords, oftenAskedWords, partWords } from "~/components/scenario/path-words";
import { layerName } from "~/components/scenario/scenario-words";
import { disclosureLayers, type DisclosureLayer } from "~/domain/simulator/cue";

/** More of what is looked for is cut off. */
export const longestFind = 80;

const shared = [
  "often",
  "people",
  "asked-back",
  "near",
  "occasions",
  "returns",
  "suggestions",
] as const;
export type ReadingPartId = "openings" | `layer-${DisclosureLayer}` | (typeof shared)[number];

export interface ReadingPartName {
  id: ReadingPartId;
  title: string;
}

export const firstPart: ReadingPartName = { id: "openings", title: "Openings" };

function titleOf(id: (typeof shared)[number]): string {
  if (id === "often") return oftenAskedWords;
  return id === "near" ? followUpWords : partWords[id];
}

/** The parts in which a scenario is read, in order: openings, layer by layer, then wording by occasion. */
export const readingPartNames: readonly ReadingPartName[] = [
  firstPart,
  ...disclosureLayers.map((layer) => ({
    id: `layer-${layer}` as const,
    title: `Layer ${layerName(layer)}`,
  })),
  ...shared.map((id) => ({ id, title: titleOf(id) })),
];
