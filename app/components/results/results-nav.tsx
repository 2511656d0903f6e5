import { filterSearch } from "~/domain/misalignment/filter-address";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { questions, questionWords, type Question } from "~/domain/misalignment/questions/question";
import { SideNav } from "../ui/tabs";

/** The address of a question's page, or of the overview; the filter goes along. */
export function questionHref(
  studyKey: string,
  question: Question | null,
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
  current: Question | null;
  filter: ResultFilter | null;
}) {
  const tabs = [null, ...questions].map((question) => ({
    to: questionHref(studyKey, question, filter),
    label: question === null ? "Overview" : questionWords[question],
    current: question === current,
  }));
  const further = [
    { to: `/studies/${studyKey}/results/scales`, label: "Scales" },
    { to: `/studies/${studyKey}/results/over-time`, label: "Over time" },
    { to: `/studies/${studyKey}/results/responses`, label: "Answers to feedback" },
  ];
  return <SideNav label="Questions" tabs={[...tabs, ...further]} />;
}
