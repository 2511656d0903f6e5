import type { Database } from "~db/client.server";
import { tokensOfSession, tokensSince } from "~db/queries/token-use.server";
import type { EngineName } from "../domain/practice/engine-name";
import type { ReadTokensSpent } from "../engines/claude/budget";
import { ClaudeEngine } from "../engines/claude/claude-engine.server";
import { EmbeddedEngine } from "../engines/embedded/embedded-engine";
import type { Engine } from "../engines/engine";
import { UnavailableEngine } from "../engines/unavailable-engine";
import type { Config } from "./config.server";

export interface Engines {
  /** The engine of a session, by the name that the session keeps. */
  get(name: EngineName): Engine;
  /** Which engine a new session gets. */
  readonly preferred: EngineName;
}

function startOfDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

/** Reads what stored answers have cost, so that every instance on one database counts the same. */
export function readTokensSpent(db: Database, now: () => Date): ReadTokensSpent {
  return async (sessionId) => {
    const [session, day] = await Promise.all([
      sessionId === null ? 0 : tokensOfSession(db, sessionId),
      tokensSince(db, startOfDay(now())),
    ]);
    return { session, day };
  };
}

/**
 * The engines of this installation. The embedded one is always there. Claude is preferred where a key
 * is set; without one, a session that was begun with it is told that it is unavailable.
 */
export function createEngines(db: Database, config: Pick<Config, "claude">): Engines {
  const clock = () => performance.now();
  const embedded = new EmbeddedEngine(clock);
  const { claude } = config;
  const engines: Record<EngineName, Engine> = {
    embedded,
    claude: claude
      ? new ClaudeEngine({ ...claude, spent: readTokensSpent(db, () => new Date()), clock })
      : new UnavailableEngine("claude"),
  };
  return { preferred: claude ? "claude" : "embedded", get: (name) => engines[name] };
}
