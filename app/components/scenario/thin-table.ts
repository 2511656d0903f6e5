import type { PoolUse } from "~/domain/simulator/pool-use";
import { pathWords, type NamedByWords } from "./path-words";

/** Thin occasions as the heads and rows of a file, each with the number of sessions that it rests on and named as its page names it. */
export const thinTable = (thin: readonly PoolUse[], sessions: number, named: NamedByWords) => ({
  heads: [
    ...["occasion", "lines", "wordings", "most_used_in_one_session", "missing_for_two"],
    "sessions",
  ],
  rows: thin.map(({ path, lines, wordings, used, missing }) => [
    ...[pathWords(path, named), lines, wordings, used, missing],
    sessions,
  ]),
});
