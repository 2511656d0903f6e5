import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { FileLink } from "~/components/table/file-link";
import { DateText } from "~/components/ui/date-text";
import { PageTitle } from "~/components/ui/page-title";
import { Pagination } from "~/components/ui/pagination";
import { detailWords } from "~/domain/access/audit-details";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showAudit } from "~/services/people/show-audit.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Audit | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const before = z.uuid().safeParse(new URL(request.url).searchParams.get("before"));
  return valueOrPage(await showAudit(context.app.db, actor, before.data));
}

type Line = ReturnType<typeof useLoaderData<typeof loader>>["lines"][number];

/** A person or a page needs no word for what it is. */
function subjectWords({ subjectName, subjectType, subjectId }: Line): string {
  if (subjectName === null) return `${subjectType} ${subjectId.slice(-8)}`;
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
  const { lines, hasMore } = useLoaderData<typeof loader>();
  const last = lines.at(-1);
  return (
    <WorkspaceFrame>
      <PageTitle
        lead="Who did what to whom, newest first. Nothing here can be changed."
        acts={<FileLink to="/audit.csv" />}
      >
        Audit
      </PageTitle>
      <DataTable
        caption="Audit log"
        columns={columns}
        rows={lines}
        rowId={(line) => line.id}
        empty="Nothing has been recorded yet."
      />
      <Pagination older={hasMore && last ? `/audit?before=${last.id}` : null} />
    </WorkspaceFrame>
  );
}
