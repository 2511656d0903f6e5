import {
  answersToKeep,
  type AnswerToKeep,
  type ToAnswer,
} from "../../domain/misalignment/kept-answers";
import type { ReviewRow, SessionRow, StudyRows } from "../../domain/misalignment/rows";
import type { StoredPatterns } from "../../domain/misalignment/session-patterns";
import { studyFiguresOf } from "../../domain/misalignment/stored-figures";
import type { ResultOptions, StudyFigures } from "../../domain/misalignment/study-results";
import type { AnsweredMark } from "../../domain/review/peer-response";
import type { Codebook } from "../../domain/review/codebook";
import type { RepeatedSession } from "../../domain/misalignment/steadiness";
import type { DocumentInput, Reviewer } from "../../domain/misalignment/study-document/input";
import { frozenDocument } from "../../domain/misalignment/study-document/study-document";

interface FiguresInput {
  codebook: Codebook;
  sessions: readonly StoredPatterns[];
  options: ResultOptions;
}

/** What a snapshot's document is made from. */
interface FrozenInput extends DocumentInput {
  answers: readonly AnsweredMark[];
  /** Sessions that came again to the same expert. */
  repeated: readonly RepeatedSession[];
}

/** What answers are made from beside rows. */
type AnswersInput = Omit<ToAnswer, "rows" | "reviewers">;

/** A review's row with the id that it is put in order by. */
type NamedReview = ReviewRow & { reviewId: string };

/** Rows of some sessions, in order of sessions; the last part says who the reviewers are. */
export type AnswersPart =
  { rows: StudyRows & { reviews: readonly NamedReview[] } } | { reviewers: readonly Reviewer[] };

/** Tells that so many parts of the work are done. */
export type Tell = (doneParts: number) => void;

/** Gathers a study that comes in parts; reviews stand in the order of their ids, as when read at once. */
async function gatherStudy(parts: AsyncIterable<AnswersPart>) {
  const sessions: SessionRow[] = [];
  const reviews: NamedReview[] = [];
  let reviewers: readonly Reviewer[] = [];
  for await (const part of parts) {
    if ("reviewers" in part) reviewers = part.reviewers;
    else {
      for (const session of part.rows.sessions) sessions.push(session);
      for (const review of part.rows.reviews) reviews.push(review);
    }
  }
  reviews.sort((a, b) => (a.reviewId < b.reviewId ? -1 : 1));
  return { rows: { sessions, reviews }, reviewers };
}

/** Computations that take longer than a request may: what goes in and comes out can be cloned. */
export const heavyTasks = {
  /** A snapshot's document as the text that is handed out. */
  "study-document": ({ answers, repeated, ...input }: FrozenInput): string =>
    `${JSON.stringify(frozenDocument(input, answers, repeated), null, 2)}\n`,
  /** A study's figures with intervals, from its sessions' patterns. */
  "study-figures": ({ codebook, sessions, options }: FiguresInput, tell: Tell): StudyFigures =>
    studyFiguresOf(codebook, sessions, options, tell),
  /** The answers to every question about a part of a study, whose rows come in parts. */
  "study-answers": async (
    input: AnswersInput,
    tell: Tell,
    parts: AsyncIterable<AnswersPart>,
  ): Promise<AnswerToKeep[]> => {
    const study = { ...input, ...(await gatherStudy(parts)) };
    const made: AnswerToKeep[] = [];
    for (const answer of answersToKeep(study)) {
      made.push(answer);
      tell(made.length);
    }
    return made;
  },
} as const satisfies Record<
  string,
  (input: never, tell: Tell, parts: AsyncIterable<never>) => unknown
>;

type Tasks = typeof heavyTasks;
export type HeavyTask = keyof Tasks;
export type HeavyInput<T extends HeavyTask> = Parameters<Tasks[T]>[0];
export type HeavyResult<T extends HeavyTask> = Awaited<ReturnType<Tasks[T]>>;
/** What a task takes piece by piece while it runs; never for one that takes all at once. */
export type HeavyPart<T extends HeavyTask> =
  Parameters<Tasks[T]> extends [unknown, Tell, AsyncIterable<infer Part>] ? Part : never;
