import type { EngineName } from "../domain/practice/engine-name";
import { EmbeddedEngine } from "../engines/embedded/embedded-engine";
import type { Engine } from "../engines/engine";

export interface Engines {
  /** The engine of a session, by the name that the session keeps. */
  get(name: EngineName): Engine;
  /** Which engine a new session gets. */
  readonly preferred: EngineName;
}

/** The engines of this installation. The embedded one is always there. */
export function createEngines(): Engines {
  const embedded = new EmbeddedEngine(() => performance.now());
  return { preferred: "embedded", get: () => embedded };
}
