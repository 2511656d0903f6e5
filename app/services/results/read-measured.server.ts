import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { listCodes } from "~db/queries/results.server";
import { findStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import {
  filterChoices,
  filterRows,
  type FilterChoices,
  type ResultFilter,
} from "~/domain/misalignment/filter";
import type { Measured } from "~/domain/misalignment/measure";
import { standardOptions, type ResultOptions } from "~/domain/misalignment/study-results";
import type { ReviewKind } from "~/domain/review/review-status";
import { nameReviewers } from "./name-reviewers";
import { readPracticeRows } from "./read-practice-rows.server";

/** A study as its questions are answered from: what the filter keeps, and what it could keep. */
export interface MeasuredStudy {
  study: Study;
  measured: Measured;
  choices: FilterChoices;
  /** Tags that can be chosen, by key. */
  tags: { key: string; label: string }[];
  /** The study's code of a reviewer. */
  codeOf: (kind: ReviewKind, reviewerId: string) => string;
}

/** Reads what the results of a study are made from, under its own codebook version. */
export async function readMeasured(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; filter: ResultFilter; options?: ResultOptions },
): Promise<Outcome<MeasuredStudy>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, asked.studyKey);
  const codebook = study && (await readCodebook(db, study.codebookVersionId));
  if (!study || !codebook) return notFound;
  const [rows, codes] = await Promise.all([
    readPracticeRows(db, study, codebook),
    listCodes(db, study.id),
  ]);
  const named = nameReviewers(rows.reviews, codes);
  const codeOf = new Map(named.map(({ kind, id, code }) => [`${kind} ${id}`, code]));
  const used = new Set(rows.reviews.flatMap((review) => review.flags.map((flag) => flag.tag)));
  return done({
    study,
    measured: {
      rows: filterRows(rows, asked.filter),
      codebook,
      filter: asked.filter,
      options: asked.options ?? standardOptions,
    },
    choices: filterChoices(rows),
    tags: codebook.tags
      .filter((tag) => used.has(tag.key))
      .map(({ key, label }) => ({ key, label })),
    codeOf: (kind, reviewerId) => codeOf.get(`${kind} ${reviewerId}`) ?? "Reviewer",
  });
}
