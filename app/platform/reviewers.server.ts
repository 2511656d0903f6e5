import type { Database } from "~db/client.server";
import type { ModelReviewer } from "../domain/review/model-reviewer/reviewer";
import { ClaudeReviewer } from "../engines/claude/claude-reviewer.server";
import { rulesReviewer } from "../engines/embedded/rules-reviewer";
import type { TranscriptReviewer } from "../engines/reviewer";
import type { Config } from "./config.server";
import { modelGaveNoAnswer } from "./engines.server";
import type { Log } from "./log.server";
import { createTokenBudget } from "./token-budget.server";

/** The reviewers of this installation by name; Claude is absent where no key is set. */
export type Reviewers = { rules: TranscriptReviewer } & Partial<
  Record<ModelReviewer, TranscriptReviewer>
>;

/** Makes the reviewers that this installation has. */
export function createReviewers(
  db: Database,
  { claude }: Pick<Config, "claude">,
  log: Pick<Log, "error" | "warn">,
): Reviewers {
  if (!claude) return { rules: rulesReviewer };
  const budget = createTokenBudget(db, claude.limits, log);
  const { reviewTimeoutMs: timeoutMs, reviewEffort: effort } = claude;
  return {
    rules: rulesReviewer,
    claude: new ClaudeReviewer({
      ...claude,
      timeoutMs,
      effort,
      budget,
      report: (fault) => log.warn(fault, modelGaveNoAnswer),
    }),
  };
}
