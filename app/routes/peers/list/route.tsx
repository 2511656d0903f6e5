import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { CoursesDue } from "~/components/cohort/courses-due";
import { peerColumns } from "~/components/cohort/peer-columns";
import { DataTable, type TableSort } from "~/components/table/data-table";
import { FileLink } from "~/components/table/file-link";
import { ButtonLink, TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { outcomePlace } from "~/components/ui/place-after-act";
import { PageTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { sortOf } from "~/domain/progress/columns";
import { lastSessionWords } from "~/domain/progress/last-session";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { readForm } from "~/platform/fetch.server";
import { mayShowPeers, showPeers } from "~/services/progress/show-peers.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { addressOf, askedBy, viewOf } from "./address";
import { Choices } from "./choices";
import { FindByName } from "./find-by-name";
import { findSchema } from "./form.server";

export const meta: MetaFunction = () => [{ title: "Peers | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = viewOf(new URL(request.url).searchParams);
  return valueOrPage(await showPeers(context.app.db, actor, askedBy(view, new Date())));
}

/** Finds by name among all peers. A name is sent and not asked for by an address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const view = viewOf(new URL(request.url).searchParams);
  const form = findSchema.safeParse(Object.fromEntries(await readForm(request)));
  valueOrPage(mayShowPeers(actor));
  if (!form.success)
    return data({ errors: form.error.issues.map(({ message }) => message) }, { status: 422 });
  const { name } = form.data;
  if (name === "") return redirect(addressOf({ ...view, after: null }));
  const asked = { cohortId: null, last: null, sort: view.sort, after: null, name };
  const { rows, hasMore } = valueOrPage(await showPeers(context.app.db, actor, asked));
  return data({ name, rows, hasMore });
}

const lead =
  "What experts saw, at their consensus, with 95 % intervals and the turns behind them. Where intervals overlap, the order of two people says nothing.";

export default function Peers() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const found = answer && "rows" in answer ? answer : null;
  const refused = answer && "errors" in answer ? answer.errors : [];
  const { rows, hasMore } = found ?? shown;
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
      <Choices key={search} view={view} cohorts={shown.cohorts} />
      <FindByName key={found?.name} asked={found?.name ?? ""} errors={refused} />
      {found ? (
        <p
          {...outcomePlace}
          tabIndex={-1}
          className="pb-3 text-sm text-second tabular-nums outline-none"
        >
          {hasMore ? `The first ${rows.length} peers` : counted(rows.length, "peer")} with “
          {found.name}” in the name.{" "}
          <TextLink to={addressOf({ ...view, after: null })}>Back to the list</TextLink>
        </p>
      ) : (
        <p data-told className="pb-3 text-sm text-second tabular-nums">
          {counted(rows.length, "peer")}
          {(hasMore || view.after !== null) && " on this page"}
        </p>
      )}
      <CoursesDue due={shown.due} />
      <DataTable
        caption="Peers and where each stands"
        columns={peerColumns(view.columns)}
        rows={rows}
        rowId={(row) => row.peerId}
        sort={view.sort}
        {...(!found && { sortHref: sorted })}
        sorted
        empty={
          found ? (
            <EmptyState title="Nobody here is called like this." />
          ) : view.last === null ? (
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
      {!found && (
        <Pagination
          newer={view.after === null ? null : addressOf({ ...view, after: null })}
          older={hasMore && last ? addressOf({ ...view, after: last.peerId }) : null}
          label="Pages of peers"
          words={{ newer: "First page", older: "Next page" }}
        />
      )}
    </WorkspaceFrame>
  );
}
