import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listUsedTags } from "~db/queries/results.server";
import { findTotals } from "~db/queries/statistics.server";
import type { AnswerScope } from "~db/queries/study-answers.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  filterRows,
  filterUnder,
  isEverything,
  sessionFilters,
  type FilterChoices,
  type ResultFilter,
} from "~/domain/misalignment/filter";
import { filterSearch } from "~/domain/misalignment/filter-address";
import type { SessionRow } from "~/domain/misalignment/rows";
import type { Codebook } from "~/domain/review/codebook";
import { reviewKinds } from "~/domain/review/review-status";
import { sessionsAtOnce } from "./read-figures.server";
import type { PartState } from "./read-answer.server";
import { readPracticeHeads } from "./read-practice-rows.server";
import { readStudyState, type StudyState } from "./read-study-state.server";

/** A part of a study before anything of it is read: how large it is, and what it can be narrowed to. */
export interface OpenPart {
  study: Study;
  codebook: Codebook;
  filter: ResultFilter;
  /** Under what its answers are kept. */
  scope: AnswerScope;
  of: PartState;
  /** Sessions that the filter keeps, reviewed or not. */
  sessions: number;
  /** Whether it is answered from what a job has kept, and not while the page is opened. */
  isLarge: boolean;
  /** Its sessions with their groups; null where there are too many to read. */
  heads: SessionRow[] | null;
  choices: FilterChoices;
  /** Tags that can be chosen, by key. */
  tags: { key: string; label: string }[];
}

const asksForSessions = (filter: ResultFilter) =>
  filter.practiceNumber !== null || sessionFilters.some((each) => filter[each] !== null);

/** Opens a part of a study under the study's own codebook version. */
export async function openPart(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; filter: ResultFilter },
): Promise<Outcome<OpenPart>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, asked.studyKey);
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const filter = filterUnder(codebook, asked.filter);
  const { id: studyId, codebookVersionId } = study;
  const scope = { studyId, codebookVersionId, filter: filterSearch(filter).toString() };
  const of = await readStudyState(db, scope);
  const all = of.choices.sessions;
  const isWhole = all > sessionsAtOnce && !asksForSessions(filter);
  const heads = isWhole
    ? null
    : filterRows({ sessions: await readPracticeHeads(db, studyId), reviews: [] }, filter).sessions;
  const sessions = heads?.length ?? all;
  const isLarge = sessions > sessionsAtOnce;
  const used = await usedTags(db, scope, of, all > sessionsAtOnce);
  return done({
    ...{ study, codebook, filter, scope, sessions, isLarge },
    of: { state: of.state, asked: of.asked, sessions },
    heads: isLarge ? null : [...(heads ?? [])],
    choices: of.choices,
    tags: codebook.tags
      .filter((tag) => used?.has(tag.key) ?? !tag.retired)
      .map(({ key, label }) => ({ key, label })),
  });
}

/** Tags that somebody used, read from the totals of a large study; null where these are not there. */
async function usedTags(
  db: Database,
  scope: AnswerScope,
  { state, version }: StudyState,
  isLarge: boolean,
): Promise<ReadonlySet<string> | null> {
  const { studyId: id, codebookVersionId } = scope;
  if (!isLarge) return listUsedTags(db, { id, codebookVersionId }, reviewKinds);
  const totals = state === null ? null : await findTotals(db, scope, version);
  return totals && new Set(Object.keys(totals.used));
}

/** The sessions to read of a part; undefined where it is all of the study. */
export function sessionsToRead({ heads, filter }: OpenPart): string[] | undefined {
  return isEverything(filter) ? undefined : heads?.map(({ sessionId }) => sessionId);
}
