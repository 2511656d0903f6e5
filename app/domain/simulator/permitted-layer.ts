import { layerTrust, layerTurns, quietTrust } from "./constants";
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

/** Whether a thought of suicide was told and the client still talks: nothing that is asked of it lies deeper. */
export function hasTold({ riskAnswer, trust }: SimulatorState): boolean {
  return riskAnswer === "told" && trust >= quietTrust;
}
