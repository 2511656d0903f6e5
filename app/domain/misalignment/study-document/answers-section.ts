import type { Estimate } from "../../../statistics/estimate";
import { printedEstimate } from "../../../statistics/printed-estimate";
import { everything } from "../filter";
import { answerTo } from "../questions/answer";
import { measuredQuestions, type MeasuredQuestion } from "../questions/question";
import type { QuestionView } from "../questions/view";
import type { DocumentInput } from "./input";

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

function* answersOf({ rows, codebook, options, reviewers }: DocumentInput) {
  const codes = new Map(reviewers.map(({ kind, id, code }) => [`${kind} ${id}`, code]));
  const beside = {
    codeOf: (kind: string, id: string) => codes.get(`${kind} ${id}`) ?? "Reviewer",
    halfWidth: 0.1 as const,
  };
  for (const question of measuredQuestions)
    yield {
      question,
      answer: answerTo(question, { rows, codebook, options, filter: everything }, beside),
    };
}

/** Every question's answer over the whole study: the numbers of the pages, letter for letter. */
export function answersSection(study: DocumentInput): Record<MeasuredQuestion, PrintedAnswer> {
  const answers = [...answersOf(study)].map(({ question, answer }) => {
    const { sentence, basis } = answer.view;
    return [question, { sentence, basis, rows: printed(answer.rows) }];
  });
  return Object.fromEntries(answers) as Record<MeasuredQuestion, PrintedAnswer>;
}

/** The page of every question over the whole study: what it says, draws and tabulates. */
export function questionPages(study: DocumentInput): Record<MeasuredQuestion, QuestionView> {
  const pages = [...answersOf(study)].map(({ question, answer }) => [question, answer.view]);
  return Object.fromEntries(pages) as Record<MeasuredQuestion, QuestionView>;
}
