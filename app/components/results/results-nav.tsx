import type { ReactNode } from "react";
import { filterSearch, filterWords } from "~/domain/misalignment/filter-address";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { questions, questionWords, type Question } from "~/domain/misalignment/questions/question";
import { SavedAs } from "../table/saved-as";
import { SideNav } from "../ui/tabs";

/** Pages of results beside those of questions. */
const further = { scales: "Scales", responses: "Answers to feedback" };
export type ResultsPage = Question | keyof typeof further;

/** The address of a question's page, or of the overview; the filter goes along. */
export function questionHref(
  studyKey: string,
  question: ResultsPage | null,
  filter: ResultFilter | null,
): string {
  const search = filter === null ? "" : filterSearch(filter).toString();
  const page = question === null ? "" : `/${question}`;
  return `/studies/${studyKey}/results${page}${search === "" ? "" : `?${search}`}`;
}

/** The questions at the left of every page of results. */
export function ResultsNav({
  studyKey,
  current,
  filter,
}: {
  studyKey: string;
  current: ResultsPage | null;
  filter: ResultFilter | null;
}) {
  const words = { ...questionWords, ...further };
  const tabs = [null, ...questions, ...(Object.keys(further) as (keyof typeof further)[])].map(
    (page) => ({
      to: questionHref(studyKey, page, filter),
      label: page === null ? "Overview" : words[page],
      current: page === current,
    }),
  );
  return <SideNav label="Questions" tabs={tabs} />;
}

/** A page of results beside the questions. */
export function BesideQuestions({
  children,
  ...nav
}: Parameters<typeof ResultsNav>[0] & { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-10">
      <ResultsNav {...nav} />
      <div className="min-w-0">
        <SavedAs part={nav.filter ? filterWords(nav.filter) : []}>{children}</SavedAs>
      </div>
    </div>
  );
}
