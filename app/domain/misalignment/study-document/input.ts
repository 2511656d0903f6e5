import type { Codebook } from "../../review/codebook";
import type { ReviewKind } from "../../review/review-status";
import type { StudyRows } from "../rows";
import type { ResultOptions, StudyResults } from "../study-results";

/** Who reviewed, by the study's code. `id` is what the rows call them. */
export interface Reviewer {
  id: string;
  code: string;
  kind: ReviewKind;
}

/** The study's code of a reviewer, looked up. */
export function codesOf(reviewers: readonly Reviewer[]): (kind: ReviewKind, id: string) => string {
  const codes = new Map(reviewers.map(({ kind, id, code }) => [`${kind} ${id}`, code]));
  return (kind, id) => codes.get(`${kind} ${id}`) ?? "Reviewer";
}

/** What a document says of its study beside numbers. */
export interface StudyHead {
  key: string;
  title: string;
  /** Of Attune. */
  softwareVersion: string;
  /** Sessions that are over and not withdrawn, reviewed or not, and their turns. */
  sessions: number;
  turns: number;
}

/** Everything that a document is made from. */
export interface DocumentInput {
  study: StudyHead;
  codebook: Codebook;
  /** Reviews of every kind. */
  rows: StudyRows;
  reviewers: readonly Reviewer[];
  options: ResultOptions;
}

/** The input as sections read it: what several of them need is worked out once. */
export interface PreparedStudy extends DocumentInput {
  results: StudyResults;
}
