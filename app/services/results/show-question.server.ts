import type { Database } from "~db/client.server";
import type { Study } from "~db/queries/studies.server";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { FilterChoices, ResultFilter } from "~/domain/misalignment/filter";
import { answerTo } from "~/domain/misalignment/questions/answer";
import type { MeasuredQuestion } from "~/domain/misalignment/questions/question";
import type { QuestionView } from "~/domain/misalignment/questions/view";
import type { HalfWidth } from "~/domain/misalignment/sessions-needed";
import { readMeasured } from "./read-measured.server";

/** What a page with filters shows around its answer. */
export interface ShownScope {
  study: Pick<Study, "key" | "title">;
  codebookVersion: number;
  /** Sessions that the filter keeps, reviewed or not. */
  sessions: number;
  choices: FilterChoices;
  tags: { key: string; label: string }[];
}

export interface ShownQuestion extends ShownScope {
  question: MeasuredQuestion;
  view: QuestionView;
}

/** The answer to one question about a study as of now. */
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
  const read = await readMeasured(db, actor, asked);
  if (!read.ok) return read;
  const { study, measured, choices, tags, codeOf } = read.value;
  const { view } = answerTo(asked.question, measured, { codeOf, halfWidth: asked.halfWidth });
  return done({
    study: { key: study.key, title: study.title },
    codebookVersion: measured.codebook.version,
    sessions: measured.rows.sessions.length,
    ...{ question: asked.question, choices, tags, view },
  });
}
