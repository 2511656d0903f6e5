import type { Estimate } from "../../../statistics/estimate";
import { printedEstimate } from "../../../statistics/printed-estimate";
import { everything } from "../filter";
import { answerTo } from "../questions/answer";
import { measuredQuestions, type MeasuredQuestion } from "../questions/question";
import type { Answer, QuestionView } from "../questions/view";
import { codesOf, type DocumentInput } from "./input";
import { usualHalfWidth } from "../sessions-needed";

/** A value of a measure as a document prints it. */
export type PrintedValue =
  | string
  | number
  | boolean
  | null
  | readonly PrintedValue[]
  | { readonly [name: string]: PrintedValue };

/** One question's answer: its sentence, what that rests on, and its measure's rows. */
export interface PrintedAnswer {
  sentence: string;
  basis: string;
  rows: PrintedValue;
}

const isEstimate = (value: object): value is Estimate =>
  "ciMethod" in value && "units" in value && "undefined" in value;

/** References to people, turns and sessions are counted, not printed. */
const counted = new Set(["pairs"]);
const left = new Set(["reviewerId", "ref"]);

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function printed(value: unknown): PrintedValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(printed);
  if (typeof value !== "object") return value as string | number | boolean;
  if (isEstimate(value)) return { ...printedEstimate(value) };
  const entries = Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (left.has(name)) return [];
    if (name === "behind") return [["counts", countsOf(inner as Record<string, unknown[]>)]];
    if (counted.has(name)) return [[snake(name), (inner as unknown[]).length]];
    return [[snake(name), printed(inner)]];
  });
  return Object.fromEntries(entries) as PrintedValue;
}

const countsOf = (behind: Record<string, unknown[]>): PrintedValue =>
  Object.fromEntries(Object.entries(behind).map(([cell, refs]) => [snake(cell), refs.length]));

/** A question with its answer over the whole study. */
interface Answered {
  question: MeasuredQuestion;
  answer: Answer;
}

/** Every question's answer over the whole study. */
export function questionAnswers({
  rows,
  codebook,
  options,
  reviewers,
}: DocumentInput): readonly Answered[] {
  const beside = { codeOf: codesOf(reviewers), halfWidth: usualHalfWidth };
  const measured = { rows, codebook, options, filter: everything };
  return measuredQuestions.map((question) => ({
    ...{ question, answer: answerTo(question, measured, beside) },
  }));
}

/** Answers as a document prints them: the numbers of the pages, letter for letter. */
export function printedAnswers(
  answers: readonly Answered[],
): Record<MeasuredQuestion, PrintedAnswer> {
  const entries = answers.map(({ question, answer: { view, rows } }) => [
    question,
    { sentence: view.sentence, basis: view.basis, rows: printed(rows) },
  ]);
  return Object.fromEntries(entries) as Record<MeasuredQuestion, PrintedAnswer>;
}

/** Every question's answer over the whole study, printed. */
export function answersSection(study: DocumentInput): Record<MeasuredQuestion, PrintedAnswer> {
  return printedAnswers(questionAnswers(study));
}

/** The page of every question: what it says, draws and tabulates. */
export function questionPages(
  answers: readonly Answered[],
): Record<MeasuredQuestion, QuestionView> {
  const pages = answers.map(({ question, answer }) => [question, answer.view]);
  return Object.fromEntries(pages) as Record<MeasuredQuestion, QuestionView>;
}
