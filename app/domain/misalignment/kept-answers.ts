import {
  countParting,
  disagreementList,
  disagreementSorts,
  inOrderOf,
  type DisagreedTag,
  type DisagreementSort,
  type PartingCounts,
} from "./disagreement-list";
import { codebookUnder, isEverything } from "./filter";
import type { Measured, MeasureRow } from "./measure";
import { answerTo, type AskedBeside } from "./questions/answer";
import { measuredQuestions, type MeasuredQuestion } from "./questions/question";
import type { QuestionView } from "./questions/view";
import { halfWidths, usualHalfWidth, type HalfWidth } from "./sessions-needed";
import { agreementOf, type PrintedAgreement } from "./study-document/agreement";
import { codesOf, type Reviewer } from "./study-document/input";
import { scaleOverviews, type ScaleOverview } from "./study-document/scale-overview";
import { scaleSeries } from "./study-document/series";
import { figuresOf, studyResults, type StudyFigures } from "./study-results";
import { rangeOf } from "../review/scale-range";
import type { UnitRef } from "./units";

/**
 * Raised with each change of what an answer holds or how it is computed: answers that were kept before
 * are old then, and made anew.
 */
export const answersVersion = 9;

/** The shape in which answers are stored; those in another are not read. */
export const answersShape = 1;

/** What is kept of a large study, or a part of it: the answer to a question as its page shows it. */
export type KeptAnswer =
  | { v: 1; kind: "view"; view: QuestionView }
  | { v: 1; kind: "rates"; figures: StudyFigures }
  | { v: 1; kind: "scales"; scales: ScaleOverview[]; opened: Record<string, PrintedAgreement> }
  | ({ v: 1; kind: "disagreements" } & KeptDisagreements);

/** A turn on which somebody parts from somebody; its unit is the one of the same place among the units. */
export interface KeptDisagreement {
  expertsDiffer: number;
  peerDiffers: number;
  tags: DisagreedTag[];
}

export interface KeptDisagreements extends PartingCounts {
  /** The first of each order. */
  lists: Record<DisagreementSort, KeptDisagreement[]>;
}

/** A unit by its session's place in the list, and the position of its turn; null for the session. */
type KeptUnit = [session: number, position: number | null];

/** The units behind counts by row and cell: how many, and the first of them. */
export interface KeptUnits {
  v: 1;
  sessions: string[];
  rows: Record<string, Record<string, { total: number; first: KeptUnit[] }>>;
}

/** As many units are kept behind one count, and turns of each order of disagreements. */
const keptUnitsOfCount = 1000;

export interface AnswerToKeep {
  question: string;
  answer: KeptAnswer;
  units: KeptUnits;
}

/** The name under which an answer is kept: planning has one for every half-width. */
export function keptName(question: MeasuredQuestion, halfWidth: HalfWidth): string {
  return question === "planning" ? `planning ${halfWidth}` : question;
}

/** How many answers are made of a part of a study: every question, scales, disagreements, and rates of a part. */
export const keptAnswerCount = (isWhole: boolean) =>
  measuredQuestions.length - 1 + halfWidths.length + (isWhole ? 2 : 3);

function unitsKept(rows: readonly MeasureRow[]): KeptUnits {
  const place = new Map<string, number>();
  const unit = ({ sessionId, position }: UnitRef): KeptUnit => {
    const at = place.get(sessionId) ?? place.size;
    place.set(sessionId, at);
    return [at, position];
  };
  const kept: [string, KeptUnits["rows"][string]][] = rows.map(({ key, behind }) => [
    key,
    Object.fromEntries(
      Object.entries(behind).map(([cell, refs]) => [
        cell,
        { total: refs.length, first: refs.slice(0, keptUnitsOfCount).map(unit) },
      ]),
    ),
  ]);
  return { v: 1, rows: Object.fromEntries(kept), sessions: [...place.keys()] };
}

/** A unit by its place; the id of its turn is not kept. */
export type PlacedUnit = Omit<UnitRef, "turnId">;

/** The units that are kept behind a count; null where there is no such count. */
export function unitsOfKept(
  { sessions, rows }: KeptUnits,
  row: string,
  cell: string,
): { total: number; first: PlacedUnit[] } | null {
  const cells = Object.hasOwn(rows, row) ? rows[row] : undefined;
  const found = cells && Object.hasOwn(cells, cell) ? cells[cell] : undefined;
  if (!found) return null;
  return {
    total: found.total,
    first: found.first.map(([at, position]) => ({ sessionId: sessions[at] ?? "", position })),
  };
}

/** What every answer of a part of a study is made from; `reviewers` under the study's codes. */
export interface ToAnswer extends Measured {
  reviewers: readonly Reviewer[];
}

function* viewsOf(measured: ToAnswer, codeOf: AskedBeside["codeOf"]): Generator<AnswerToKeep> {
  for (const question of measuredQuestions)
    for (const halfWidth of question === "planning" ? halfWidths : [usualHalfWidth]) {
      const { view, rows } = answerTo(question, measured, { codeOf, halfWidth });
      const answer: KeptAnswer = { v: 1, kind: "view", view };
      yield { question: keptName(question, halfWidth), answer, units: unitsKept(rows) };
    }
}

function ratesToKeep({ rows, codebook, filter, options }: ToAnswer): AnswerToKeep {
  const figures = figuresOf(studyResults(rows, codebookUnder(codebook, filter), options));
  const answer: KeptAnswer = { v: 1, kind: "rates", figures };
  return { question: "rates", answer, units: unitsKept([]) };
}

function scalesToKeep(study: ToAnswer): AnswerToKeep {
  const scales = scaleOverviews(study);
  const rated = study.codebook.scales.filter(({ key }) =>
    scales.some(({ scale }) => scale === key),
  );
  const opened = rated.map((scale) => [
    scale.key,
    agreementOf(scaleSeries(study, scale), { range: rangeOf(scale), ...study.options }),
  ]);
  const answer: KeptAnswer = {
    ...{ v: 1, kind: "scales", scales },
    opened: Object.fromEntries(opened) as Record<string, PrintedAgreement>,
  };
  return { question: "scales", answer, units: unitsKept([]) };
}

function disagreementsToKeep(measured: ToAnswer): AnswerToKeep {
  const all = disagreementList(measured, "session");
  const first = disagreementSorts.map((sort) => ({
    ...{ sort, rows: inOrderOf(all, sort).slice(0, keptUnitsOfCount) },
  }));
  const lists = first.map(({ sort, rows }) => [
    sort,
    rows.map(({ expertsDiffer, peerDiffers, tags }) => ({ expertsDiffer, peerDiffers, tags })),
  ]);
  const answer: KeptAnswer = {
    ...{ v: 1, kind: "disagreements", ...countParting(all) },
    lists: Object.fromEntries(lists) as KeptDisagreements["lists"],
  };
  const units = first.map(({ sort, rows }) => ({
    ...{ key: sort, label: sort },
    behind: { turns: rows.flatMap(({ ref }) => ref) },
  }));
  return { question: "disagreements", answer, units: unitsKept(units) };
}

/**
 * Every answer of a part of a study, one after the other: what the pages of a small study compute when they
 * are opened, letter for letter.
 */
export function* answersToKeep(study: ToAnswer): Generator<AnswerToKeep> {
  yield* viewsOf(study, codesOf(study.reviewers));
  yield scalesToKeep(study);
  // Rates of the whole study are kept with its statistics.
  if (!isEverything(study.filter)) yield ratesToKeep(study);
  yield disagreementsToKeep(study);
}
