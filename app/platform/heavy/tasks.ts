import type { StoredPatterns } from "../../domain/misalignment/session-patterns";
import { studyFiguresOf } from "../../domain/misalignment/stored-figures";
import type { ResultOptions, StudyFigures } from "../../domain/misalignment/study-results";
import type { Codebook } from "../../domain/review/codebook";
import type { DocumentInput } from "../../domain/misalignment/study-document/input";
import { frozenDocument } from "../../domain/misalignment/study-document/study-document";

interface FiguresInput {
  codebook: Codebook;
  sessions: readonly StoredPatterns[];
  options: ResultOptions;
}

/** Tells that so many parts of the work are done. */
export type Tell = (doneParts: number) => void;

/** Computations that take longer than a request may: what goes in and comes out can be cloned. */
export const heavyTasks = {
  /** A study's document as the text that is handed out. */
  "study-document": (input: DocumentInput): string =>
    `${JSON.stringify(frozenDocument(input), null, 2)}\n`,
  /** A study's figures with intervals, from its sessions' patterns. */
  "study-figures": ({ codebook, sessions, options }: FiguresInput, tell: Tell): StudyFigures =>
    studyFiguresOf(codebook, sessions, options, tell),
} as const satisfies Record<string, (input: never, tell: Tell) => unknown>;

type Tasks = typeof heavyTasks;
export type HeavyTask = keyof Tasks;
export type HeavyInput<T extends HeavyTask> = Parameters<Tasks[T]>[0];
export type HeavyResult<T extends HeavyTask> = ReturnType<Tasks[T]>;
