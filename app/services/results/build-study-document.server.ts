import type { Database } from "~db/client.server";
import { readCodebook } from "~db/queries/codebooks.server";
import { countForResults, listCodes } from "~db/queries/results.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { DocumentInput } from "~/domain/misalignment/study-document/input";
import {
  studyDocument,
  type StudyDocument,
} from "~/domain/misalignment/study-document/study-document";
import { standardOptions, type ResultOptions } from "~/domain/misalignment/study-results";
import { reviewKinds } from "~/domain/review/review-status";
import { softwareVersion } from "~/platform/software-version.server";
import { nameReviewers } from "./name-reviewers";
import { readPracticeRows } from "./read-practice-rows.server";
import { findResultVersion, type VersionName } from "./show-results.server";

/** Which study, under which codebook version, with which options. */
export interface AskedDocument {
  studyKey: string;
  /** The study's own where none is named. */
  codebook?: VersionName | null;
  options?: ResultOptions;
}

/** What the results of a study are made from: rows, codebook, reviewers and facts. */
export async function readDocumentInput(
  db: Database,
  actor: Actor,
  { studyKey, codebook: asked = null, options = standardOptions }: AskedDocument,
): Promise<Outcome<DocumentInput>> {
  const { programmeId } = actor;
  if (!can(actor, "results.read", { programmeId })) return notAllowed;
  const study = await findStudy(db, programmeId, studyKey);
  const version = study && (await findResultVersion(db, study, asked));
  const codebook = version && (await readCodebook(db, version.id));
  if (!study || !version || !codebook) return notFound;
  const [rows, codes, counted] = await Promise.all([
    readPracticeRows(db, { id: study.id, codebookVersionId: version.id }, codebook, reviewKinds),
    listCodes(db, study.id),
    countForResults(db, study.id),
  ]);
  const { key, title } = study;
  return done({
    study: { key, title, softwareVersion: softwareVersion(), ...counted },
    codebook,
    rows,
    reviewers: nameReviewers(rows.reviews, codes),
    options,
  });
}

/** Every result of a study as one document: the same for a command, a page and a bundle. */
export async function buildStudyDocument(
  db: Database,
  actor: Actor,
  asked: AskedDocument,
): Promise<Outcome<StudyDocument>> {
  const input = await readDocumentInput(db, actor, asked);
  return input.ok ? done(studyDocument(input.value)) : input;
}
