import { layerWords } from "~/components/scenario/scenario-words";
import { disclosureLayers } from "~/domain/simulator/cue";
import type { ScenarioPath } from "~/domain/simulator/problems";
import { ChoiceField } from "./fields";

const layers = disclosureLayers.map((layer) => ({
  value: String(layer),
  label: `${layer}, ${layerWords[layer].toLowerCase()}`,
}));

/** The disclosure layer of a cue, a topic or a person. */
export function LayerField({ path }: { path: ScenarioPath }) {
  return (
    <ChoiceField path={path} label="Layer" options={layers} toValue={(text) => Number(text)} />
  );
}
