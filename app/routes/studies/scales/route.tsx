import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FilterBar } from "~/components/results/filter-bar";
import { BesideQuestions, questionHref } from "~/components/results/results-nav";
import { NothingFits } from "~/components/results/nothing-fits";
import { SyntheticChip } from "~/components/results/synthetic-chip";
import { AnswerNotice, shownWork } from "~/components/results/work-notice";
import { EmptyState } from "~/components/ui/empty-state";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { fitsNothing } from "~/domain/misalignment/filter";
import { filterSearch, readFilter } from "~/domain/misalignment/filter-address";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showScales } from "~/services/results/show-scales.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { PairTable } from "./pair-table";
import { ScaleTable } from "./scale-table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Scales of ${data?.study.title ?? "a study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const filter = readFilter(search);
  const asked = { studyKey: params.key ?? "", filter, scaleKey: search.get("scale") };
  const shown = valueOrPage(await showScales(context.app.db, actor, asked));
  const { computing, ...rest } = shown;
  return { ...rest, filter, work: computing && shownWork(computing) };
}

export default function ScalesPage() {
  const { study, filter, scales, open, replicates, seed, ...loaded } =
    useLoaderData<typeof loader>();
  const hrefOf = (scale: string) => {
    const search = filterSearch(filter);
    search.set("scale", scale);
    return `/studies/${study.key}/results/scales?${search.toString()}`;
  };
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Results", to: questionHref(study.key, null, filter) },
    { label: "Scales" },
  ];
  const facts = (
    <>
      <FactChip>Codebook {loaded.codebookVersion}</FactChip>
      <SyntheticChip synthetic={loaded.synthetic} />
    </>
  );
  return (
    <WorkspaceFrame breadcrumb={crumbs} facts={facts}>
      <BesideQuestions studyKey={study.key} current="scales" filter={filter}>
        <PageTitle lead="How far reviewers agree on the scales: the mean over pairs of reviewers of Cohen’s kappa with quadratic weights, within each kind and between kinds.">
          Scales
        </PageTitle>
        <FilterBar
          action={questionHref(study.key, "scales", null)}
          {...{ filter, choices: loaded.choices, tags: loaded.tags }}
          kept={open === null ? {} : { scale: open.scale }}
        />
        <AnswerNotice work={loaded.work} asOf={loaded.asOf} studyKey={study.key} />
        {scales === null ? null : fitsNothing(filter, scales.length) ? (
          <NothingFits
            allHref={questionHref(study.key, "scales", null)}
            title="No scale has been rated in this part of the study."
          />
        ) : scales.length === 0 ? (
          <EmptyState title="No scale has been rated yet.">
            Ratings appear here as soon as a review with them is submitted.
          </EmptyState>
        ) : (
          <div className="grid gap-10">
            <ScaleTable hrefOf={hrefOf} scales={scales} open={open?.scale ?? null} />
            {open && <PairTable {...open} />}
            <p className="max-w-[48rem] text-sm text-second">
              {loaded.sessions === 1
                ? "1 session is"
                : `${loaded.sessions.toLocaleString("en-GB")} sessions are`}{" "}
              in this part of the study; a tag or a kind of cue in the filter leaves scales as they
              are. Weights are taken from all steps of each scale. The unit is the session.
              Intervals are 95 %, from {replicates.toLocaleString("en-GB")} bootstrap replicates
              over sessions, seed {seed}. N/A is missing. Kappa without weights and with linear
              ones, each pair’s counts and the consensus of each kind are in the results document.
            </p>
          </div>
        )}
      </BesideQuestions>
    </WorkspaceFrame>
  );
}
