import { layerWords } from "~/components/scenario/scenario-words";
import { disclosureLayers } from "~/domain/simulator/cue";
import { LinePool } from "./line-pool";

/** Openings, and what the client offers unasked, layer by layer. */
export function StoryPart() {
  return (
    <div className="grid max-w-[52rem] gap-8">
      <LinePool
        path={["openings"]}
        label="Openings"
        hint="Whole first messages; the seed picks one."
      />
      {disclosureLayers.map((layer) => (
        <LinePool
          key={layer}
          path={["story", layer]}
          label={`Layer ${layer}, ${layerWords[layer].toLowerCase()}`}
          hint="Offered unasked, in this order, once the conversation reaches this layer."
        />
      ))}
    </div>
  );
}
