import type { EngineName } from "../domain/practice/engine-name";
import type { Engine, EngineEvent } from "./engine";

/** Stands in for an engine that this installation does not have now: every answer is `unavailable`. */
export class UnavailableEngine implements Engine {
  readonly name: EngineName;

  constructor(name: EngineName) {
    this.name = name;
  }

  async *respond(): AsyncGenerator<EngineEvent> {
    await Promise.resolve();
    yield { type: "failure", failure: "unavailable" };
  }
}
