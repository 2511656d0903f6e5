import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FilterBar } from "~/components/results/filter-bar";
import { questionHref, BesideQuestions } from "~/components/results/results-nav";
import { noneFits, NothingFits } from "~/components/results/nothing-fits";
import { EmptyState } from "~/components/ui/empty-state";
import { SyntheticChip } from "~/components/results/synthetic-chip";
import { shownWork, WorkNotice } from "~/components/results/work-notice";
import { FactChip } from "~/components/ui/fact-chip";
import { PageTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { everything, fitsNothing } from "~/domain/misalignment/filter";
import { readFilter } from "~/domain/misalignment/filter-address";
import { questionWords } from "~/domain/misalignment/questions/question";
import { counted } from "~/domain/wording/counted";
import { versionName } from "~/domain/review/codebook-versions/version-number";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showOutcomes } from "~/services/adjudication/show-outcomes.server";
import { resultRows, type ResultRow } from "~/services/results/result-rows";
import { showResults } from "~/services/results/show-results.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { AdjudicationSummary } from "./adjudication-summary";
import { AmongExperts } from "./among-experts";
import { NoteList } from "./note-list";
import { PeersAndExperts } from "./peers-and-experts";
import { RatesPicture } from "./rates-picture";
import { VersionChoice } from "./version-choice";
import { readView, viewHref } from "./view";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Results of ${data?.study.title ?? "a study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const url = new URL(request.url);
  const asked = url.searchParams.get("codebook");
  const filter = readFilter(url.searchParams);
  const name = versionName(asked);
  const shown = valueOrPage(
    asked !== null && name === null
      ? notFound
      : await showResults(context.app.db, actor, params.key ?? "", name, filter),
  );
  const { study, results, finding, notes, versions, choices, tags } = shown;
  const { hasFigures, computing } = shown;
  const { tags: _tags, options, ...scope } = results;
  return {
    study: { key: study.key, title: study.title, codebook: asked, filter },
    ...{ choices, tags },
    versions,
    synthetic: shown.synthetic,
    scope,
    replicates: options.plan?.replicates ?? 0,
    seed: options.plan?.seed ?? null,
    rows: resultRows(results),
    finding,
    notes,
    hasFigures,
    work: computing && shownWork(computing),
    adjudicated: valueOrPage(await showOutcomes(context.app.db, actor, study.key)),
    ...readView(url),
  };
}

export default function StudyResultsPage() {
  const loaded = useLoaderData<typeof loader>();
  const { study, scope, rows, finding, notes, view, sort } = loaded;
  const used = rows.filter(isUsed);
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Results", to: questionHref(study.key, null, study.filter) },
    { label: questionWords[view] },
  ];
  const facts = (
    <>
      <FactChip>Codebook {scope.codebookVersion}</FactChip>
      <SyntheticChip synthetic={loaded.synthetic} />
    </>
  );
  const isNone = loaded.hasFigures && fitsNothing(study.filter, scope.sessions);
  const lead = view === "agreement" ? amongLead(scope) : finding.basis;
  return (
    <WorkspaceFrame breadcrumb={crumbs} facts={facts}>
      <BesideQuestions studyKey={study.key} current={view} filter={study.filter}>
        <PageTitle finding lead={loaded.hasFigures && !isNone ? lead : undefined}>
          {isNone
            ? noneFits
            : view === "agreement"
              ? "How far experts agree among themselves"
              : finding.sentence}
        </PageTitle>
        <FilterBar
          action={questionHref(study.key, view, null)}
          {...{ filter: study.filter, choices: loaded.choices, tags: loaded.tags }}
          kept={study.codebook === null ? {} : { codebook: study.codebook }}
        />
        <VersionChoice study={study} versions={loaded.versions} view={view} />
        {loaded.work && (
          <WorkNotice
            work={loaded.work}
            studyKey={study.key}
            what={loaded.hasFigures ? "Intervals" : "Results"}
            meanwhile={
              loaded.hasFigures
                ? "Every value below is up to date; the intervals follow."
                : "Many reviews have come in. Nothing is shown until all of them are counted."
            }
          />
        )}
        {!loaded.hasFigures ? null : isNone ? (
          <NothingFits allHref={viewHref({ ...study, filter: everything }, view)} />
        ) : scope.sessions === 0 ? (
          <EmptyState title="No review has been submitted yet.">
            Results appear as soon as a peer or an expert submits one.
          </EmptyState>
        ) : (
          <div className="grid gap-8">
            {view === "agreement" ? (
              <AmongExperts rows={used} study={study} sort={sort} />
            ) : (
              <PeersAndExperts
                rows={used}
                study={study}
                sort={sort}
                litTag={finding.tagKey}
                experts={scope.experts}
              />
            )}
            <UnusedTags rows={rows.filter((row) => !isUsed(row))} />
            {view === "rates" && <RatesPicture rows={used} />}
            <NoteList notes={notes} view={view} />
            {view === "agreement" && (
              <AdjudicationSummary studyKey={study.key} shown={loaded.adjudicated} />
            )}
            <p className="max-w-[48rem] text-sm text-second">
              Intervals are 95 %, from {loaded.replicates.toLocaleString("en-GB")} bootstrap
              replicates over sessions, seed {loaded.seed}. A turn that a reviewer looked at and
              left untagged is a no; a turn never reached is missing, so n, the turns that both
              sides had before them, can be smaller than the number of turns.
              {scope.experts > 1 && " A tie among experts counts as flagged."}
            </p>
          </div>
        )}
      </BesideQuestions>
    </WorkspaceFrame>
  );
}

/** A tag that nobody put on anything has no agreement to speak of: it is named, not tabulated. */
function isUsed(row: ResultRow): boolean {
  const { both = 0, "peer-only": peerOnly = 0 } = row.peers.counts;
  return row.expertFlagsAll + row.peerFlags + both + peerOnly > 0;
}

function UnusedTags({ rows }: { rows: ResultRow[] }) {
  if (rows.length === 0) return null;
  const names = rows.map((row) => row.label).join("; ");
  return (
    <p className="max-w-[60rem] text-sm text-second">
      Used by nobody, so without agreement to measure ({rows.length}): {names}.
    </p>
  );
}

interface Scope {
  sessions: number;
  experts: number;
  turns: number;
}

function amongLead({ sessions, experts, turns }: Scope): string {
  return `${counted(sessions, "session")}, ${counted(experts, "expert")}, ${counted(turns, "supporter turn")}. Each number rests on the units that two or more experts saw.`;
}
