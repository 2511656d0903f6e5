import { layerTrust, layerTurns } from "./constants";
import { disclosureLayers } from "./cue";
import type { DisclosureLayer } from "./cue";
import type { SimulatorState } from "./state";

/** The deepest layer that may be spoken of at this trust and this far into the session. */
export function permittedLayer(state: SimulatorState): DisclosureLayer {
  return disclosureLayers.reduce<DisclosureLayer>(
    (deepest, layer) =>
      state.trust >= layerTrust[layer] && state.turns >= layerTurns[layer] ? layer : deepest,
    0,
  );
}
