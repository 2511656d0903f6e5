import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { peerColumns } from "~/components/cohort/peer-columns";
import { DataTable, type TableSort } from "~/components/table/data-table";
import { FileLink } from "~/components/table/file-link";
import { ButtonLink, TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { sortOf } from "~/domain/progress/columns";
import { lastSessionWords } from "~/domain/progress/last-session";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showPeers } from "~/services/progress/show-peers.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { addressOf, askedBy, viewOf } from "./address";
import { Choices } from "./choices";

export const meta: MetaFunction = () => [{ title: "Peers | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = viewOf(new URL(request.url).searchParams);
  return valueOrPage(await showPeers(context.app.db, actor, askedBy(view, new Date())));
}

const lead =
  "What experts saw, at their consensus, with 95 % intervals and the turns behind them. Where intervals overlap, the order of two people says nothing.";

export default function Peers() {
  const { rows, hasMore, due, cohorts } = useLoaderData<typeof loader>();
  const { search } = useLocation();
  const view = viewOf(new URLSearchParams(search));
  const last = rows.at(-1);
  const sorted = ({ column, descending }: TableSort) =>
    addressOf({ ...view, sort: sortOf(`${descending ? "-" : ""}${column}`), after: null });
  return (
    <WorkspaceFrame>
      <PageTitle
        lead={lead}
        acts={
          <>
            <ButtonLink to="/attention">Who needs a human now</ButtonLink>
            <FileLink to={addressOf({ ...view, after: null }, "/peers.csv")} />
          </>
        }
      >
        Peers
      </PageTitle>
      <Choices key={search} view={view} cohorts={cohorts} />
      <p data-told className="pb-3 text-sm text-second tabular-nums">
        {counted(rows.length, "peer")}
        {(hasMore || view.after !== null) && " on this page"}
      </p>
      {due > 0 && (
        <p role="status" className="pb-3 text-sm text-second">
          The numbers of {due === 1 ? "1 more peer" : `${due.toLocaleString("en-GB")} more peers`}{" "}
          are still being brought up to date. Load the page again in a moment.
        </p>
      )}
      <DataTable
        caption="Peers and where each stands"
        columns={peerColumns(view.columns)}
        rows={rows}
        rowId={(row) => row.peerId}
        sort={view.sort}
        sortHref={sorted}
        sorted
        empty={
          view.last === null ? (
            <EmptyState title="Nobody is here yet.">
              Peers appear as soon as they have joined{view.cohortId === null ? "" : " this cohort"}
              .
            </EmptyState>
          ) : (
            <EmptyState
              title={`Last session ${lastSessionWords[view.last].toLowerCase()}: nobody.`}
            >
              <TextLink to={addressOf({ ...view, last: null, after: null })}>
                Whenever their last session was
              </TextLink>
            </EmptyState>
          )
        }
      />
      <Pagination
        newer={view.after === null ? null : addressOf({ ...view, after: null })}
        older={hasMore && last ? addressOf({ ...view, after: last.peerId }) : null}
        label="Pages of peers"
        words={{ newer: "First page", older: "Next page" }}
      />
    </WorkspaceFrame>
  );
}
