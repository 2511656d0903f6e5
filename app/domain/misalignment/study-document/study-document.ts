import { studyResults } from "../study-results";
import { countResponses, type AnsweredMark } from "../../review/peer-response";
import type { MeasuredQuestion } from "../questions/question";
import type { QuestionView } from "../questions/view";
import { answersSection, printedAnswers, questionAnswers, questionPages } from "./answers-section";
import { scaleAgreementSection, tagAgreementSection } from "./agreement-sections";
import type { DocumentInput, PreparedStudy } from "./input";
import type { RepeatedSession } from "../steadiness";
import { steadinessSection, type PrintedSteadiness } from "./steadiness-section";
import { studySection } from "./study-section";
import { tagsSection, wordsSection } from "./tags-section";

/**
 * The sections of a study's document, in the order in which they are printed. A section is a pure
 * function of the prepared study; a further result is one line here.
 */
export const documentSections = {
  study: studySection,
  words: wordsSection,
  tags: tagsSection,
  tag_agreement: tagAgreementSection,
  scale_agreement: scaleAgreementSection,
  answers: answersSection,
} as const satisfies Record<string, (study: PreparedStudy) => unknown>;

type Sections = typeof documentSections;
export type SectionName = keyof Sections;

/** Every result of a study, as one value that can be printed as JSON. */
export type StudyDocument = { format: "attune-results"; v: 1 } & {
  [Name in SectionName]: ReturnType<Sections[Name]>;
};

/** What several sections read, worked out once. */
export function prepareStudy(input: DocumentInput): PreparedStudy {
  return { ...input, results: studyResults(input.rows, input.codebook, input.options) };
}

/**
 * What a snapshot's results are: every section, and the pages of its questions as they were then, so that
 * no later version of the software draws them anew. What may be absent is so from snapshots that were made
 * before what it rests on was frozen.
 */
export type FrozenDocument = Omit<StudyDocument, "answers"> &
  Partial<Pick<StudyDocument, "answers">> & {
    responses?: readonly PrintedResponses[];
    steadiness?: readonly PrintedSteadiness[];
    pages?: Record<MeasuredQuestion, QuestionView>;
  };

const head = { format: "attune-results", v: 1 } as const;

/**
 * Every result of a study under one codebook version: the same input and options give the same document,
 * letter for letter. Cost grows with tags and scales x pairs of reviewers that met x replicates.
 */
export function studyDocument(input: DocumentInput): StudyDocument {
  const prepared = prepareStudy(input);
  return { ...head, ...sectionsOf(prepared, sectionNames) } as StudyDocument;
}

/** The same of a snapshot, with the pages of its questions, what peers answered and how steady experts are. */
export function frozenDocument(
  input: DocumentInput,
  responses: readonly AnsweredMark[],
  repeated: readonly RepeatedSession[],
): FrozenDocument {
  const prepared = prepareStudy(input);
  const answers = questionAnswers(input);
  const others = sectionNames.filter((name) => name !== "answers");
  const sections = sectionsOf(prepared, others) as Omit<StudyDocument, "answers" | "format" | "v">;
  return {
    ...{ ...head, ...sections, answers: printedAnswers(answers) },
    responses: printedResponses(responses),
    steadiness: steadinessSection(repeated, input.options.plan),
    pages: questionPages(answers),
  };
}

const sectionNames = Object.keys(documentSections) as SectionName[];

const sectionsOf = (prepared: PreparedStudy, names: readonly SectionName[]) =>
  Object.fromEntries(names.map((name) => [name, documentSections[name](prepared)]));

/** How peers answered the marks with one tag that were released to them. */
export interface PrintedResponses {
  tag: string;
  marks: number;
  see: number;
  differently: number;
}

const printedResponses = (answers: readonly AnsweredMark[]): PrintedResponses[] =>
  countResponses(answers).map(({ tag, n, see, differently }) => ({
    tag,
    marks: n,
    see,
    differently,
  }));
