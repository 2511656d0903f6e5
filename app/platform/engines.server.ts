import type { Database } from "~db/client.server";
import type { EngineName } from "../domain/practice/engine-name";
import { ClaudeEngine } from "../engines/claude/claude-engine.server";
import { EmbeddedEngine } from "../engines/embedded/embedded-engine";
import type { Engine } from "../engines/engine";
import { UnavailableEngine } from "../engines/unavailable-engine";
import type { Config } from "./config.server";
import type { Log } from "./log.server";
import { createTokenBudget } from "./token-budget.server";

/** How the log names a call that the provider did not answer. */
export const modelGaveNoAnswer = "the model gave no answer";

export interface Engines {
  /** The engine of a session, by the name that the session keeps. */
  get(name: EngineName): Engine;
  /** Which engine a new session gets. */
  readonly preferred: EngineName;
}

/**
 * The engines of this installation. The embedded one is always there. Claude is preferred where a key
 * is set; without one, a session that was begun with it is told that it is unavailable.
 */
export function createEngines(
  db: Database,
  config: Pick<Config, "claude">,
  log: Pick<Log, "error" | "warn">,
): Engines {
  const clock = () => performance.now();
  const embedded = new EmbeddedEngine(clock);
  const { claude } = config;
  const engines: Record<EngineName, Engine> = {
    embedded,
    claude: claude
      ? new ClaudeEngine({
          ...claude,
          budget: createTokenBudget(db, claude.limits, log),
          clock,
          report: (fault) => log.warn(fault, modelGaveNoAnswer),
        })
      : new UnavailableEngine("claude"),
  };
  return { preferred: claude ? "claude" : "embedded", get: (name) => engines[name] };
}
