import type { Database } from "~db/client.server";
import { findAnswer } from "~db/queries/study-answers.server";
import { listPatterns, type StatisticsScope } from "~db/queries/statistics.server";
import { codebookUnder, filterRows, type ResultFilter } from "~/domain/misalignment/filter";
import { filterSearch } from "~/domain/misalignment/filter-address";
import { studyFiguresOf, studyPoints } from "~/domain/misalignment/stored-figures";
import { standardOptions } from "~/domain/misalignment/study-results";
import { totalsOf } from "~/domain/misalignment/study-totals";
import type { Codebook } from "~/domain/review/codebook";
import { answersInWork } from "./read-answer.server";
import { sessionsAtOnce, type ReadFigures } from "./read-figures.server";
import { readPracticeHeads } from "./read-practice-rows.server";
import { readStudyState } from "./read-study-state.server";

/**
 * The figures of a part of a study, from the patterns that are kept of its sessions: no review is read. A
 * large part shows values at once and gets its intervals with the answers that a job makes of it.
 */
export async function readFilteredFigures(
  db: Database,
  programmeId: string,
  scope: StatisticsScope,
  codebook: Codebook,
  filter: ResultFilter,
): Promise<ReadFigures> {
  const part = { ...scope, filter: filterSearch(filter).toString() };
  const { state, asked } = await readStudyState(db, scope);
  const kept = await findAnswer(db, part, "rates");
  if (state !== null && kept?.state === state && kept.answer.kind === "rates")
    return { figures: kept.answer.figures, computing: null };
  const heads = await readPracticeHeads(db, scope.studyId);
  const inPart = filterRows({ sessions: heads, reviews: [] }, filter).sessions;
  const ids = inPart.map(({ sessionId }) => sessionId);
  const inWork = () => answersInWork(db, programmeId, part, { state, asked, sessions: ids.length });
  if (state === null) return { figures: null, computing: await inWork() };
  const patterns = await listPatterns(db, scope, ids.length === heads.length ? undefined : ids);
  const about = codebookUnder(codebook, filter);
  if (patterns.length <= sessionsAtOnce)
    return { figures: studyFiguresOf(about, patterns), computing: null };
  const sums = totalsOf(
    about,
    patterns.map((each) => each.patterns),
    standardOptions.ties,
  );
  return { figures: studyPoints(about, sums), computing: await inWork() };
}
