import type { Database } from "~db/client.server";
import { insertRecoding } from "~db/queries/recodings.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import {
  conflict,
  done,
  invalid,
  notAllowed,
  notFound,
  type Outcome,
} from "~/domain/access/outcome";
import type { Severity } from "~/domain/review/codebook";
import { fitsSeverity } from "~/domain/review/codebook-versions/fate";
import { successorsOf } from "~/domain/review/codebook-versions/work-list";
import { readWorkList } from "./read-work-list.server";
import { findReviewFacts, reviewFactsOf } from "./review-access.server";

export interface RecodingInput {
  /** Made on the reviewer's device: sending twice stores once. */
  id: string;
  studyKey: string;
  annotationId: string;
  /** Null drops the annotation under the new version; then a reason is needed. */
  tag: string | null;
  severity: Severity | null;
  reason: string;
}

/**
 * Stores what a reviewer says an own annotation is under the study's present codebook version. The
 * annotation itself, its review and what was said before stay as they were.
 */
export async function recodeAnnotation(
  db: Database,
  actor: Actor,
  input: RecodingInput,
): Promise<Outcome<null>> {
  const { programmeId, personId } = actor;
  if (!can(actor, "recoding.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, input.studyKey);
  if (!study) return notFound;
  const { line, items } = await readWorkList(db, study, personId);
  const item = items.find(({ annotation }) => annotation.id === input.annotationId);
  const last = line.versions.at(-1);
  if (!item || !last) return notFound;
  const { annotation, standing } = item;
  const found = await findReviewFacts(db, actor, annotation.reviewId);
  if (!found || !can(actor, "recoding.write", reviewFactsOf(found.facts, found.review)))
    return notFound;
  if (standing.fate.kind !== "decision")
    return conflict("This annotation needs no decision under the study’s codebook version.");
  const reason = input.reason.trim();
  const recoding = {
    ...{ id: input.id, reviewId: annotation.reviewId, annotationId: annotation.id },
    ...{ codebookVersionId: last.id, recodedBy: personId, reason },
  };
  if (input.tag === null) {
    if (reason === "") return invalid("Say in a few words why it has no place.", "reason");
    await insertRecoding(db, { ...recoding, tagKey: null, level: null, severity: null });
    return done(null);
  }
  const successors = successorsOf(annotation, standing.fate, last);
  const chosen = successors.find(({ tag }) => tag.key === input.tag);
  if (!chosen) return invalid("Choose one of the tags that follow.", "tag");
  const { tag, level } = chosen;
  if (level === null)
    return invalid("This tag needs a place that the annotation does not have.", "tag");
  const severity = tag.kind === "strength" ? null : (input.severity ?? annotation.severity);
  if (!fitsSeverity(tag, severity))
    return invalid(
      `“${tag.label}” needs a severity of at least ${chosen.leastSeverity}.`,
      "severity",
    );
  await insertRecoding(db, { ...recoding, tagKey: tag.key, level, severity });
  return done(null);
}
