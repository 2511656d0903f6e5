import { studyResults } from "../study-results";
import { answersSection } from "./answers-section";
import { scaleAgreementSection, tagAgreementSection } from "./agreement-sections";
import type { DocumentInput, PreparedStudy } from "./input";
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

/** What a snapshot's results are: every section but the answers, which rest on more than it holds. */
export type FrozenDocument = Omit<StudyDocument, "answers">;

const head = { format: "attune-results", v: 1 } as const;

/**
 * Every result of a study under one codebook version: the same input and options give the same document,
 * letter for letter. Cost grows with tags and scales x pairs of reviewers that met x replicates.
 */
export function studyDocument(input: DocumentInput): StudyDocument {
  const prepared = prepareStudy(input);
  return { ...head, ...sectionsOf(prepared, sectionNames) } as StudyDocument;
}

/**
 * The same of a snapshot. Cue fates, advice timing, uptake and experts' own readings are not in the
 * frozen rows, so that an answer from them would say that there were none.
 */
export function frozenDocument(input: DocumentInput): FrozenDocument {
  const prepared = prepareStudy(input);
  const held = sectionNames.filter((name) => name !== "answers");
  return { ...head, ...sectionsOf(prepared, held) } as FrozenDocument;
}

const sectionNames = Object.keys(documentSections) as SectionName[];

const sectionsOf = (prepared: PreparedStudy, names: readonly SectionName[]) =>
  Object.fromEntries(names.map((name) => [name, documentSections[name](prepared)]));
