import type { DocumentInput } from "../../domain/misalignment/study-document/input";
import { studyDocument } from "../../domain/misalignment/study-document/study-document";

/** Tells that so many parts of the work are done. */
export type Tell = (doneParts: number) => void;

/** Computations that take longer than a request may: what goes in and comes out can be cloned. */
export const heavyTasks = {
  /** A study's document as the text that is handed out. */
  "study-document": (input: DocumentInput): string =>
    `${JSON.stringify(studyDocument(input), null, 2)}\n`,
} as const satisfies Record<string, (input: never, tell: Tell) => unknown>;

type Tasks = typeof heavyTasks;
export type HeavyTask = keyof Tasks;
export type HeavyInput<T extends HeavyTask> = Parameters<Tasks[T]>[0];
export type HeavyResult<T extends HeavyTask> = ReturnType<Tasks[T]>;
