import { v7 as uuid } from "uuid";
import type { Database } from "~db/client.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { hasCodebook, insertCodebookVersion } from "~db/queries/codebooks.server";
import {
  insertImportedReviewers,
  insertImportedReviewsOf,
} from "~db/queries/imported-ratings.server";
import { moveStudy } from "~db/queries/study-codebook.server";
import { findStudy, holdStudy, type Study } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { conflict, done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { RatingsReport } from "~/domain/exchange/import-file";
import type { Problems } from "~/domain/exchange/problem";
import type { RatingLine } from "~/domain/exchange/rating-row";
import type { Codebook } from "~/domain/review/codebook";
import { planRatings, type RatingChoices, type RatingPlan } from "./plan-ratings.server";

export interface ImportRatings {
  actor: Actor;
  /** Null for the command line, which signs nobody in. */
  auditId: string | null;
  studyKey: string;
  lines: readonly RatingLine[];
  choices: RatingChoices;
  signal?: AbortSignal;
}

/** What came of it, or what is wrong with the rows. */
export type ImportedRatings =
  { ok: true; report: RatingsReport } | { ok: false; problems: Problems };

class Cancelled extends Error {}

/** Puts a study that nobody has reviewed in under a codebook that was made for it. */
async function adoptCodebook(
  tx: Database,
  study: Study,
  codebook: Codebook,
  movedBy: string | null,
): Promise<{ versionId: string; key: string }> {
  const { programmeId } = study;
  let key = codebook.key;
  for (let number = 2; await hasCodebook(tx, programmeId, key); number += 1)
    key = `${codebook.key.slice(0, 44)}_${number}`;
  const toVersionId = await insertCodebookVersion(tx, programmeId, { ...codebook, key });
  const note = "Made of the names in a file of ratings.";
  const fromVersionId = study.codebookVersionId;
  await moveStudy(tx, { studyId: study.id, fromVersionId, toVersionId, movedBy, note });
  return { versionId: toVersionId, key };
}

async function store(
  tx: Database,
  study: Study,
  plan: RatingPlan,
  { auditId, signal }: ImportRatings,
): Promise<RatingsReport> {
  const now = new Date();
  const { codebook } = plan;
  const adopted = codebook && (await adoptCodebook(tx, study, codebook, auditId));
  const versionId = adopted?.versionId ?? study.codebookVersionId;
  const made = await insertImportedReviewers(tx, study.id, plan.newReviewers, now);
  const reviewers = new Map(
    [...plan.known, ...made].map((each) => [`${each.kind} ${each.name}`, each]),
  );
  const toStore = plan.reviews.map(({ name, ...review }) => ({
    ...{ ...review, id: uuid() },
    reviewer: reviewers.get(`${review.kind} ${name}`)!,
  }));
  if (signal?.aborted) throw new Cancelled();
  await insertImportedReviewsOf(tx, versionId, toStore, now);
  if (signal?.aborted) throw new Cancelled();
  const count = (type: string) =>
    toStore.reduce((sum, { acts }) => sum + acts.filter((act) => act.type === type).length, 0);
  const tags = codebook?.tags.length ?? 0;
  const scales = codebook?.scales.length ?? 0;
  return {
    of: "ratings",
    imported: toStore.length,
    unchanged: plan.unchanged,
    ratings: count("rating-set"),
    flags: count("annotation-added"),
    reviewers: made.length,
    madeCodebook: adopted && { key: adopted.key, tags, scales },
  };
}

/**
 * Stores ratings as submitted reviews of a study's imported conversations, all of them or none. What a
 * reviewer said of a conversation and is there already, the same, is left alone; something else is a
 * problem of its row.
 */
export async function importRatings(
  db: Database,
  request: ImportRatings,
): Promise<Outcome<ImportedRatings>> {
  const { actor, auditId, studyKey, lines, choices } = request;
  const { programmeId } = actor;
  if (!can(actor, "import.run", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  if (!study) return notFound;
  try {
    return await db.transaction(async (tx): Promise<Outcome<ImportedRatings>> => {
      const held = await holdStudy(tx, study.id);
      const planned = await planRatings(tx, held, lines, choices);
      if (!planned.ok) return done({ ok: false, problems: planned.problems });
      const report = await store(tx, held, planned.plan, request);
      if (report.imported > 0) {
        const { imported, ratings, flags, reviewers } = report;
        await insertAuditLine(tx, {
          ...{ programmeId, actorId: auditId, action: "ratings imported" },
          ...{ subjectType: "study", subjectId: study.id },
          details: { reviews: imported, ratings, flags, reviewers },
        });
      }
      return done({ ok: true, report });
    });
  } catch (error) {
    if (error instanceof Cancelled) return conflict("Cancelled. Nothing was imported.");
    throw error;
  }
}
