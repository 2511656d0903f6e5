import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { FilterBar } from "~/components/results/filter-bar";
import { questionHref, BesideQuestions } from "~/components/results/results-nav";
import { noneFits, NothingFits } from "~/components/results/nothing-fits";
import { QuestionAnswer } from "~/components/results/question-answer";
import { SyntheticChip } from "~/components/results/synthetic-chip";
import { readTableSort, tableSortText } from "~/components/results/view-table";
import { AnswerNotice, shownWork } from "~/components/results/work-notice";
import type { TableSort } from "~/components/table/data-table";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { fitsNothing } from "~/domain/misalignment/filter";
import { filterSearch, readFilter } from "~/domain/misalignment/filter-address";
import { measuredQuestions, questionWords } from "~/domain/misalignment/questions/question";
import { halfWidths, usualHalfWidth } from "~/domain/misalignment/sessions-needed";
import { unbroken } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showQuestion } from "~/services/results/show-question.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { showSteadiness } from "~/services/results/show-steadiness.server";
import { HalfWidthChoice } from "./half-width-choice";

/** One question alone shows it: the others do not ask for its script. */
const Steadiness = lazy(() => import("./steadiness"));

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? questionWords[data.question] : "Results"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const question = measuredQuestions.find((each) => each === params.question);
  const filter = readFilter(search);
  const halfWidth =
    halfWidths.find((each) => String(each) === search.get("width")) ?? usualHalfWidth;
  const shown = valueOrPage(
    question === undefined
      ? notFound
      : await showQuestion(context.app.db, actor, {
          ...{ studyKey: params.key ?? "", question, filter, halfWidth },
        }),
  );
  const { computing, ...rest } = shown;
  const work = computing && shownWork(computing);
  // The same experts against gold and against themselves, whatever the filter.
  const steadiness =
    question === "over-time"
      ? valueOrPage(await showSteadiness(context.app.db, actor, params.key ?? ""))
      : null;
  return { ...rest, work, filter, halfWidth, steadiness, sort: readTableSort(search) };
}

const sessionsWords = (sessions: number) =>
  sessions === 1 ? "1 session is" : `${sessions.toLocaleString("en-GB")} sessions are`;

export default function QuestionPage() {
  const loaded = useLoaderData<typeof loader>();
  const { study, question, filter, view, halfWidth } = loaded;
  const href = questionHref(study.key, question, null);
  const isNone = fitsNothing(filter, loaded.sessions);
  const isUnmeasured = view ? fitsNothing(filter, view.tables.length) : false;
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Results", to: questionHref(study.key, null, filter) },
    { label: questionWords[question] },
  ];
  const facts = (
    <>
      <FactChip>Codebook {loaded.codebookVersion}</FactChip>
      <SyntheticChip synthetic={loaded.synthetic} />
    </>
  );
  const behindHref = (row: string, cell: string) => {
    const search = filterSearch(filter);
    for (const [name, value] of Object.entries({ question, row, cell })) search.set(name, value);
    return `/studies/${study.key}/results/behind?${search.toString()}`;
  };
  const kept: Record<string, string> = question === "planning" ? { width: String(halfWidth) } : {};
  const sortHref = (table: string, by: TableSort) => {
    const search = filterSearch(filter);
    for (const [name, value] of Object.entries(kept)) search.set(name, value);
    search.set("sort", tableSortText(table, by));
    return `${href}?${search.toString()}#table-${table}`;
  };
  return (
    <WorkspaceFrame breadcrumb={crumbs} facts={facts}>
      <BesideQuestions studyKey={study.key} current={question} filter={filter}>
        <PageTitle finding lead={isNone || !view ? undefined : unbroken(view.basis)}>
          {isNone ? noneFits : (view?.sentence ?? questionWords[question])}
        </PageTitle>
        <FilterBar
          action={href}
          {...{ filter, kept, choices: loaded.choices, tags: loaded.tags }}
        />
        {question === "planning" && <HalfWidthChoice {...{ href, filter, halfWidth }} />}
        <AnswerNotice work={loaded.work} asOf={loaded.asOf} studyKey={study.key} />
        {isNone || isUnmeasured ? (
          <NothingFits
            allHref={href}
            title={isNone ? undefined : "Nothing in this part of the study can be measured yet."}
          />
        ) : (
          view && (
            <QuestionAnswer
              {...{ question, view, behindHref, sortHref, sort: loaded.sort }}
              about={`Intervals are 95 %; where no other way is named, from 2,000 bootstrap replicates over sessions, seed 1. ${sessionsWords(loaded.sessions)} in this part of the study. An interval without width says that every session at hand was alike, not that the number is certain.`}
            />
          )
        )}
        {loaded.steadiness && (
          <Suspense fallback={null}>
            <Steadiness {...loaded.steadiness} />
          </Suspense>
        )}
      </BesideQuestions>
    </WorkspaceFrame>
  );
}
