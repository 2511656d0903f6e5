import type { Database } from "~db/client.server";
import { listOrigins } from "~db/queries/results.server";
import type { Study } from "~db/queries/studies.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { FilterChoices, ResultFilter } from "~/domain/misalignment/filter";
import { keptName } from "~/domain/misalignment/kept-answers";
import { answerTo } from "~/domain/misalignment/questions/answer";
import type { MeasuredQuestion } from "~/domain/misalignment/questions/question";
import type { QuestionView } from "~/domain/misalignment/questions/view";
import type { HalfWidth } from "~/domain/misalignment/sessions-needed";
import { syntheticOf, type Synthetic } from "~/domain/practice/session-status";
import type { ComputingJob } from "./find-or-start-job.server";
import { openPart, type OpenPart } from "./open-part.server";
import { readAnswer } from "./read-answer.server";
import { readMeasured } from "./read-measured.server";

/** What a page with filters shows around its answer. */
export interface ShownScope {
  study: Pick<Study, "key" | "title">;
  codebookVersion: number;
  /** Sessions that the filter keeps, reviewed or not. */
  sessions: number;
  choices: FilterChoices;
  tags: { key: string; label: string }[];
  synthetic: Synthetic;
}

/** How an answer of a large part stands: when it was made, and what is at work on a newer one. */
export interface AnswerAge {
  /** Null where it is of this moment, or where there is none yet. */
  asOf: Date | null;
  computing: ComputingJob | null;
}

export interface ShownQuestion extends ShownScope, AnswerAge {
  question: MeasuredQuestion;
  /** Null until the first answer of a large part is made. */
  view: QuestionView | null;
}

/** What every page about a part of a study shows around its answer. */
export async function scopeOf(db: Database, part: OpenPart): Promise<ShownScope> {
  const { study, codebook, sessions, choices, tags } = part;
  return {
    study: { key: study.key, title: study.title },
    codebookVersion: codebook.version,
    ...{ sessions, choices, tags },
    synthetic: syntheticOf(await listOrigins(db, study.id)),
  };
}

/** The answer to one question about a study: as of now, or as a job last made it for a large part. */
export async function showQuestion(
  db: Database,
  actor: Actor,
  asked: {
    studyKey: string;
    question: MeasuredQuestion;
    filter: ResultFilter;
    halfWidth: HalfWidth;
  },
): Promise<Outcome<ShownQuestion>> {
  const opened = await openPart(db, actor, asked);
  if (!opened.ok) return opened;
  const part = opened.value;
  const { question, halfWidth } = asked;
  const scope = await scopeOf(db, part);
  if (part.isLarge) {
    const name = keptName(question, halfWidth);
    const { found, computing } = await readAnswer(db, actor.programmeId, part.scope, name, part.of);
    const view = found?.answer.kind === "view" ? found.answer.view : null;
    return done({ ...scope, question, view, asOf: found?.madeAt ?? null, computing });
  }
  const { measured, codeOf } = await readMeasured(db, part, question);
  const { view } = answerTo(question, measured, { codeOf, halfWidth });
  return done({ ...scope, question, view, asOf: null, computing: null });
}
