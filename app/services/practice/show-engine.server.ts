import {
  countSuggestionRules,
  sumEngineTurns,
  type WriterRule,
} from "~db/queries/engine-turns.server";
import { countSessionsAtLimit, sumTokenDays } from "~db/queries/token-use.server";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import {
  isSameWriter,
  latencyOf,
  type SteppedIn,
  type WriterTurns,
} from "~/domain/practice/engine-turns";
import type { EngineName } from "~/domain/practice/engine-name";
import { tokenPeriod, type DayChoice, type TokenPeriod } from "~/domain/practice/token-days";
import { startOfLastDays, startOfUtcDay } from "~/domain/practice/utc-day";
import { modelSuggestions, type ModelSuggestions } from "~/domain/suggestion/model-suggestions";
import { promptVersion } from "~/engines/claude/calls.server";
import type { App } from "~/platform/app.server";
import type { ClaudeConfig } from "~/platform/config.server";

type Host = Pick<App, "db" | "config" | "engines" | "reviewers">;

/** How Claude is asked where a key is set. Of the key it holds nothing, and of another address not which. */
export interface ClaudeStanding extends Pick<
  ClaudeConfig,
  | "model"
  | "effort"
  | "reviewEffort"
  | "timeoutMs"
  | "suggestionsTimeoutMs"
  | "reviewTimeoutMs"
  | "limits"
> {
  isOwnAddress: boolean;
  promptVersion: string;
  reviewPromptVersion: string | null;
}

export interface ByWriter extends WriterTurns {
  /** Null for the embedded client, whose suggestions are its own. */
  suggestions: ModelSuggestions | null;
}

export interface EngineStanding {
  /** Who plays sessions that are started now. */
  preferred: EngineName;
  claude: ClaudeStanding | null;
  today: Date;
  dayCount: DayChoice;
  /** Of the whole database: every programme on it. */
  tokens: TokenPeriod;
  /** Sessions of the period that have come to the limit of a session; null where none holds. */
  sessionsAtLimit: number | null;
  /** Of the actor's programme alone, most turns first. */
  writers: readonly ByWriter[];
  steppedIn: SteppedIn;
}

function claudeOf({ config, reviewers }: Host): ClaudeStanding | null {
  const { claude } = config;
  if (!claude) return null;
  const { model, effort, reviewEffort, limits } = claude;
  const { timeoutMs, suggestionsTimeoutMs, reviewTimeoutMs } = claude;
  return {
    ...{ model, effort, reviewEffort, limits, timeoutMs, suggestionsTimeoutMs, reviewTimeoutMs },
    isOwnAddress: claude.baseUrl === undefined,
    promptVersion,
    reviewPromptVersion: reviewers.claude?.version ?? null,
  };
}

type Sums = Awaited<ReturnType<typeof sumEngineTurns>>[number];

function byWriter(engine: EngineName, sums: Sums, rules: readonly WriterRule[]): ByWriter {
  const { turns, sessions, inputTokens, outputTokens, withSuggestions } = sums;
  const writer = { engine, model: sums.model, promptVersion: sums.promptVersion };
  const own = rules.filter((each) => isSameWriter(each, writer));
  return {
    ...writer,
    ...{ turns, sessions, inputTokens, outputTokens },
    latency: latencyOf(sums.timed, sums.median, sums.p95),
    suggestions: engine === "embedded" ? null : modelSuggestions(withSuggestions, own),
  };
}

async function readWriters(db: Database, programmeId: string, since: Date) {
  const [sums, rules] = await Promise.all([
    sumEngineTurns(db, programmeId, since),
    countSuggestionRules(db, programmeId, since),
  ]);
  const all = sums.find(({ engine }) => engine === null);
  return {
    writers: sums
      .flatMap((row) => (row.engine === null ? [] : [byWriter(row.engine, row, rules)]))
      .sort((a, b) => b.turns - a.turns),
    steppedIn: {
      turns: all?.steppedIn ?? 0,
      sessions: all?.steppedInSessions ?? 0,
      of: all?.othersSessions ?? 0,
    },
  };
}

/**
 * Who plays the client and how Claude is asked, what the last days cost, and how the client's turns came
 * about. Counts alone: no session, person or word.
 */
export async function showEngine(
  host: Host,
  actor: Actor,
  dayCount: DayChoice,
  now = new Date(),
): Promise<Outcome<EngineStanding>> {
  const { programmeId } = actor;
  if (!can(actor, "engine.read", { programmeId })) return notAllowed;
  const { db, engines } = host;
  const since = startOfLastDays(now, dayCount);
  const claude = claudeOf(host);
  const [days, sessionsAtLimit, turns] = await Promise.all([
    sumTokenDays(db, since),
    claude && countSessionsAtLimit(db, since, claude.limits.perSession),
    readWriters(db, programmeId, since),
  ]);
  return done({
    ...{ preferred: engines.preferred, claude, today: startOfUtcDay(now), dayCount },
    ...{ tokens: tokenPeriod(days, now), sessionsAtLimit, ...turns },
  });
}
