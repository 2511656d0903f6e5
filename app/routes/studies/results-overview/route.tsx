import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AnswerList } from "~/components/results/answer-list";
import { FilterBar } from "~/components/results/filter-bar";
import { questionHref, BesideQuestions } from "~/components/results/results-nav";
import { noneFits, NothingFits } from "~/components/results/nothing-fits";
import { SyntheticChip } from "~/components/results/synthetic-chip";
import { AnswerNotice, shownWork } from "~/components/results/work-notice";
import { ButtonLink, TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { fitsNothing } from "~/domain/misalignment/filter";
import { readFilter } from "~/domain/misalignment/filter-address";
import { questionWords } from "~/domain/misalignment/questions/question";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showOverview } from "~/services/results/show-overview.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Results of ${data?.study.title ?? "a study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const studyKey = params.key ?? "";
  const search = new URL(request.url).searchParams;
  // Numbers under another codebook version are about tags alone.
  if (search.has("codebook")) {
    throw redirect(`/studies/${encodeURIComponent(studyKey)}/results/rates?${search.toString()}`);
  }
  const filter = readFilter(search);
  const shown = valueOrPage(await showOverview(context.app.db, actor, { studyKey, filter }));
  const { computing, ...rest } = shown;
  return { ...rest, filter, work: computing && shownWork(computing) };
}

export default function ResultsOverview() {
  const loaded = useLoaderData<typeof loader>();
  const { study, filter, sentences } = loaded;
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Results" },
  ];
  const facts = (
    <>
      <FactChip>Codebook {loaded.codebookVersion}</FactChip>
      <SyntheticChip synthetic={loaded.synthetic} />
    </>
  );
  const [first, ...rest] = sentences;
  const isNone = fitsNothing(filter, loaded.reviewed);
  const ofScales = loaded.rated && loaded.tags.length === 0;
  return (
    <WorkspaceFrame breadcrumb={crumbs} facts={facts}>
      <BesideQuestions studyKey={study.key} current={null} filter={filter}>
        <PageTitle
          finding
          lead={
            ofScales ? (
              <>
                The scales are what this study can be read by.{" "}
                <TextLink to={`/studies/${study.key}/results/scales`}>
                  How far they agree on the scales
                </TextLink>
              </>
            ) : (
              first && (
                <>
                  {first.basis}{" "}
                  <TextLink to={questionHref(study.key, first.question, filter)}>
                    {questionWords[first.question]}
                  </TextLink>
                </>
              )
            )
          }
        >
          {!loaded.hasFigures
            ? "The statistics of this study are being brought up to date"
            : ofScales
              ? "So far there are ratings on scales, and no tags"
              : isNone
                ? noneFits
                : loaded.reviewed === 0
                  ? "Nothing has been reviewed yet"
                  : first?.sentence}
        </PageTitle>
        <FilterBar
          action={`/studies/${study.key}/results`}
          {...{ filter, choices: loaded.choices, tags: loaded.tags }}
        />
        {loaded.reviewed === 0 ? (
          <NothingReviewed studyKey={study.key} rated={loaded.rated} isNone={isNone} />
        ) : (
          <>
            <dl className="mb-6 flex flex-wrap gap-x-8 gap-y-2 text-base">
              <Fact label="Sessions" value={loaded.sessions} />
              <Fact label="Reviewed" value={loaded.reviewed} />
              <Fact label="By peer and expert" value={loaded.paired} />
              <Fact label="Peers" value={loaded.peers} />
              <Fact label="Experts" value={loaded.experts} />
            </dl>
            <AnswerNotice work={loaded.work} asOf={loaded.asOf} studyKey={study.key} />
            <AnswerList
              answers={rest}
              hrefOf={(question) => questionHref(study.key, question, filter)}
            />
          </>
        )}
      </BesideQuestions>
    </WorkspaceFrame>
  );
}

/** A study without reviews of peers and experts may still hold ratings: those of a crowd or of models. */
function NothingReviewed({
  studyKey,
  rated,
  isNone,
}: {
  studyKey: string;
  rated: boolean;
  isNone: boolean;
}) {
  if (isNone) return <NothingFits allHref={`/studies/${studyKey}/results`} />;
  return rated ? (
    <EmptyState
      title="Peers and experts have submitted no review; others rated the sessions."
      act={<ButtonLink to={`/studies/${studyKey}/results/scales`}>Open the scales</ButtonLink>}
    >
      How far those reviewers agree stands on the page of scales.
    </EmptyState>
  ) : (
    <EmptyState title="No review has been submitted here yet.">
      Results appear as soon as a peer or an expert submits one.
    </EmptyState>
  );
}

function Fact({ label, value }: { label: string; value: number }) {
  return (
    <div className="flex items-baseline gap-2">
      <dt className="text-sm text-second">{label}</dt>
      <dd className="font-semibold">{value.toLocaleString("en-GB")}</dd>
    </div>
  );
}
