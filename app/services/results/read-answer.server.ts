import type { Database } from "~db/client.server";
import {
  findAnswer,
  partName,
  type AnswerScope,
  type FoundAnswer,
} from "~db/queries/study-answers.server";
import { keptAnswerCount } from "~/domain/misalignment/kept-answers";
import { findOrStartJob, type ComputingJob } from "./find-or-start-job.server";
import type { StudyState } from "./read-study-state.server";

/** An answer that is kept of a large part of a study, and the work on a newer one. */
export interface ReadAnswer {
  /** Null until the first is made. */
  found: FoundAnswer | null;
  /** Null where what was found holds. */
  computing: ComputingJob | null;
}

/** The state of the study, and how many sessions the part has. */
export interface PartState extends Pick<StudyState, "state" | "asked"> {
  sessions: number;
}

/** The work on a part's answers for this state of the study. */
export async function answersInWork(
  db: Database,
  programmeId: string,
  { studyId, codebookVersionId, filter }: AnswerScope,
  { asked, sessions }: PartState,
): Promise<ComputingJob> {
  const payload = {
    ...{ kind: "study-answers" as const, codebookVersionId, filter, asked },
    ...{ sessions, answers: keptAnswerCount(filter === "") },
  };
  return findOrStartJob(db, {
    ...{ programmeId, studyId, payload },
    asked: `answers ${codebookVersionId} ${partName(filter)}`,
    isSameState: (held) => held.kind === "study-answers" && held.asked === asked,
  });
}

/** The work on a newer answer than the one that was found; null where that one holds. */
export async function workBeside(
  db: Database,
  programmeId: string,
  scope: AnswerScope,
  of: PartState,
  found: { state: string } | null,
): Promise<ComputingJob | null> {
  if (found !== null && found.state === of.state) return null;
  return answersInWork(db, programmeId, scope, of);
}

/** The kept answer to a question about a part of a study; one that is old or missing is put in work. */
export async function readAnswer(
  db: Database,
  programmeId: string,
  scope: AnswerScope,
  question: string,
  of: PartState,
): Promise<ReadAnswer> {
  const found = await findAnswer(db, scope, question);
  return { found, computing: await workBeside(db, programmeId, scope, of, found) };
}
