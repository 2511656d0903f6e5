import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { FileLink } from "~/components/table/file-link";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { detailWords, shortKey } from "~/domain/access/audit-details";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showAudit } from "~/services/people/show-audit.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { addressOf, filterOf } from "../address";
import { Choices } from "./choices";

export const meta: MetaFunction = () => [{ title: "Audit | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = new URL(request.url).searchParams;
  const filter = filterOf(query);
  const before = z.uuid().safeParse(query.get("before")).data;
  const shown = valueOrPage(await showAudit(context.app.db, actor, { before, filter }));
  return { ...shown, filter, isFirst: before === undefined };
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>["lines"][number];

/** A person or a page needs no word for what it is. */
function subjectWords({ subjectName, subjectType, subjectId }: Line): string {
  if (subjectName === null) return `${subjectType} ${shortKey(subjectId)}`;
  const isPlain = subjectType === "person" || subjectType === "page";
  return isPlain ? subjectName : `${subjectType} ${subjectName}`;
}

const columns: DataColumn<Line>[] = [
  { id: "at", header: "When", cell: (line) => <DateText at={line.at} withTime /> },
  { id: "actor", header: "Who", cell: (line) => line.actor ?? "Command line" },
  { id: "action", header: "What", rowHeader: true, cell: (line) => line.action },
  {
    id: "subject",
    header: "On",
    cell: (line) => subjectWords(line),
  },
  { id: "details", header: "Details", cell: (line) => detailWords(line.details) },
];

export default function Audit() {
  const { lines, hasMore, choices, filter, isFirst } = useLoaderData<typeof loader>();
  const last = lines.at(-1);
  return (
    <WorkspaceFrame>
      <PageTitle
        lead="Who did what to whom, newest first. Nothing here can be changed."
        acts={<FileLink to={addressOf(filter, "/audit.csv")} />}
      >
        Audit
      </PageTitle>
      <Choices key={addressOf(filter)} filter={filter} {...choices} />
      <p data-told className="pb-3 text-sm text-second tabular-nums">
        {counted(lines.length, "line")}
        {(hasMore || !isFirst) && " on this page"}
      </p>
      <DataTable
        caption="Audit log"
        columns={columns}
        rows={lines}
        rowId={(line) => line.id}
        empty={
          addressOf(filter) === "/audit" ? (
            "Nothing has been recorded yet."
          ) : (
            <EmptyState title="No line of this kind stands here.">
              <TextLink to="/audit">The whole log</TextLink>
            </EmptyState>
          )
        }
      />
      <Pagination older={hasMore && last ? addressOf(filter, "/audit", last.id) : null} />
    </WorkspaceFrame>
  );
}
