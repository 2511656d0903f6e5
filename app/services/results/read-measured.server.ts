import type { Database } from "~db/client.server";
import { listCodes } from "~db/queries/results.server";
import type { Measured } from "~/domain/misalignment/measure";
import { restsOn, type MeasuredQuestion } from "~/domain/misalignment/questions/question";
import { codesOf } from "~/domain/misalignment/study-document/input";
import { standardOptions, type ResultOptions } from "~/domain/misalignment/study-results";
import type { ReviewKind } from "~/domain/review/review-status";
import { nameReviewers } from "./name-reviewers";
import { sessionsToRead, type OpenPart } from "./open-part.server";
import { readRows } from "./read-practice-rows.server";

/** A part of a study as its questions are answered from. */
export interface MeasuredPart {
  measured: Measured;
  /** The study's code of a reviewer. */
  codeOf: (kind: ReviewKind, reviewerId: string) => string;
}

/**
 * Reads what answers about a part of a study are made from: its sessions alone, and of them what the
 * question rests on.
 */
export async function readMeasured(
  db: Database,
  part: OpenPart,
  question: MeasuredQuestion | "all" | "reviews",
  options: ResultOptions = standardOptions,
): Promise<MeasuredPart> {
  const { study, codebook, filter, heads } = part;
  const what = question === "all" || question === "reviews" ? question : restsOn[question];
  const [rows, codes] = await Promise.all([
    readRows(db, study, codebook, heads ?? [], { sessionIds: sessionsToRead(part), what }),
    listCodes(db, study.id),
  ]);
  return {
    measured: { rows, codebook, filter, options },
    codeOf: codesOf(nameReviewers(rows.reviews, codes)),
  };
}
