import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FilterBar } from "~/components/results/filter-bar";
import { questionHref, BesideQuestions } from "~/components/results/results-nav";
import { noneFits, NothingFits } from "~/components/results/nothing-fits";
import { AnswerNotice, shownWork } from "~/components/results/work-notice";
import { DataTable } from "~/components/table/data-table";
import { ButtonLink, TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { disagreementSorts } from "~/domain/misalignment/disagreement-list";
import { fitsNothing } from "~/domain/misalignment/filter";
import { filterSearch, readFilter } from "~/domain/misalignment/filter-address";
import { can } from "~/domain/access/can";
import { questionWords } from "~/domain/misalignment/questions/question";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { listDisagreements } from "~/services/results/list-disagreements.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { columns } from "./columns";

export const meta: MetaFunction = () => [{ title: "Where they differ most | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const search = new URL(request.url).searchParams;
  const filter = readFilter(search);
  const sort = disagreementSorts.find((each) => each === search.get("by")) ?? "experts";
  const from = /^\d{1,7}$/.test(search.get("from") ?? "") ? Number(search.get("from")) : 0;
  const asked = { studyKey: params.key ?? "", filter, sort, from };
  const shown = valueOrPage(await listDisagreements(context.app.db, actor, asked));
  const mayExport = can(actor, "export.run", { programmeId: actor.programmeId });
  const { computing, ...rest } = shown;
  return { ...rest, work: computing && shownWork(computing), filter, sort, from, mayExport };
}

const sortWords = { experts: "Experts", peer: "Peer and experts", session: "Session" };

export default function Disagreements() {
  const loaded = useLoaderData<typeof loader>();
  const { study, filter, sort, turns, total, listed, held, next } = loaded;
  const href = questionHref(study.key, "disagreements", null);
  const isNone = fitsNothing(filter, loaded.sessions);
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Results", to: questionHref(study.key, null, filter) },
    { label: questionWords.disagreements },
  ];
  const to = (by: string, from = 0) => {
    const search = filterSearch(filter);
    search.set("by", by);
    if (from > 0) search.set("from", String(from));
    return `${href}?${search.toString()}`;
  };
  const kept =
    held === 0
      ? ""
      : ` ${held} are not shown: you review those sessions, they are your own, or they were withdrawn since.`;
  const first =
    listed < total ? ` The first ${listed.toLocaleString("en-GB")} can be listed here.` : "";
  const file = to(sort).replace("/disagreements?", "/disagreements.csv?");
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <BesideQuestions studyKey={study.key} current="disagreements" filter={filter}>
        <PageTitle
          finding
          lead={
            loaded.isThere &&
            !isNone &&
            `${total.toLocaleString("en-GB")} turns on which somebody parts from somebody, in ${loaded.sessions.toLocaleString("en-GB")} sessions.${first}${kept} A place to begin a training meeting.`
          }
          acts={
            loaded.mayExport && total > held ? (
              <ButtonLink to={file} reloadDocument>
                This list as a file
              </ButtonLink>
            ) : null
          }
        >
          {isNone
            ? noneFits
            : loaded.isThere
              ? `Experts part among themselves on ${loaded.expertsPart.toLocaleString("en-GB")} turns; peers part from them on ${loaded.peersPart.toLocaleString("en-GB")}.`
              : questionWords.disagreements}
        </PageTitle>
        <FilterBar
          action={href}
          {...{ filter, kept: { by: sort }, choices: loaded.choices, tags: loaded.tags }}
        />
        <AnswerNotice work={loaded.work} asOf={loaded.asOf} studyKey={study.key} />
        {isNone && <NothingFits allHref={href} />}
        {loaded.isThere && !isNone && (
          <>
            <nav aria-label="Order" className="mb-4 flex flex-wrap gap-x-5 text-base">
              <span className="text-sm text-second">First where they differ most:</span>
              {disagreementSorts.map((each) => (
                <TextLink
                  key={each}
                  to={to(each)}
                  aria-current={each === sort ? "true" : undefined}
                  className="aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
                >
                  {sortWords[each]}
                </TextLink>
              ))}
            </nav>
            <DataTable
              caption="Turns on which reviewers differ"
              columns={columns}
              rows={turns}
              rowId={(row) => `${row.sessionId} ${row.position ?? ""}`}
              sorted
              compact
              empty={
                <EmptyState title="Nobody parts from anybody here.">
                  A turn appears as soon as two reviewers of it differ.
                </EmptyState>
              }
            />
            <nav aria-label="Pages" className="flex gap-3 py-4">
              {loaded.from > 0 && (
                <ButtonLink to={to(sort, Math.max(0, loaded.from - 25))} size="small">
                  Earlier ones
                </ButtonLink>
              )}
              {next !== null && (
                <ButtonLink to={to(sort, next)} size="small">
                  Next ones
                </ButtonLink>
              )}
            </nav>
            <p className="max-w-[52rem] text-sm text-second">
              Experts differ: over all tags, the share of pairs of experts of whom one flagged and
              one did not, added up. Peer: tags on which the peer and the experts’ consensus part; a
              tie among experts counts as flagged.
            </p>
          </>
        )}
      </BesideQuestions>
    </WorkspaceFrame>
  );
}
