import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import {
  holdTokenUses,
  insertTokenUse,
  settleTokenUse,
  tokensOfSession,
  tokensSince,
} from "~db/queries/token-use.server";
import { startOfUtcDay } from "../domain/practice/utc-day";
import { isExhausted, type TokenBudget, type TokenLimits } from "../engines/claude/budget";
import { describeError, type Log } from "./log.server";

/**
 * The budget of everything on one database, so that several instances count together; a day begins at
 * midnight UTC. What cannot be settled stays counted with what was set aside.
 */
export function createTokenBudget(
  db: Database,
  limits: TokenLimits,
  log: Pick<Log, "error">,
  now: () => Date = () => new Date(),
): TokenBudget {
  return {
    setAside: async (sessionId, expected) => {
      const use = { id: uuid(), sessionId, setAside: Math.ceil(expected), at: now() };
      const made = await db.transaction(async (tx) => {
        await holdTokenUses(tx);
        const session = sessionId === null ? 0 : await tokensOfSession(tx, sessionId);
        const day = await tokensSince(tx, startOfUtcDay(use.at));
        if (isExhausted({ session, day }, limits)) return false;
        await insertTokenUse(tx, use);
        return true;
      });
      if (!made) return null;
      return {
        settle: ({ input, output }) =>
          settleTokenUse(db, use.id, { inputTokens: input, outputTokens: output }).catch((error) =>
            log.error(describeError(error), "spent tokens were not settled"),
          ),
      };
    },
  };
}
