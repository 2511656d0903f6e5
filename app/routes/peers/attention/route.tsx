import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { FileLink } from "~/components/table/file-link";
import { CoursesDue } from "~/components/cohort/courses-due";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { attentionReasons, attentionWords } from "~/domain/progress/attention";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { listAttention } from "~/services/progress/list-attention.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Who needs a human now | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return valueOrPage(await listAttention(context.app.db, actor, new Date()));
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];

const columns: DataColumn<Row>[] = [
  { id: "name", header: "Who", cell: (row) => row.name, rowHeader: true },
  { id: "why", header: "Why", cell: (row) => row.why, className: "max-w-[40rem]" },
  { id: "at", header: "Since", cell: (row) => (row.at ? <DateText at={row.at} /> : "–") },
  {
    id: "open",
    header: "Where to look",
    cell: (row) => (
      <TextLink to={row.to}>
        Open
        <span className="sr-only">
          : {row.name}, {row.why}
        </span>
      </TextLink>
    ),
  },
];

export default function Attention() {
  const { rows, more, due } = useLoaderData<typeof loader>();
  const reasons = attentionReasons.filter(
    (reason) => more.includes(reason) || rows.some((row) => row.reason === reason),
  );
  return (
    <WorkspaceFrame
      breadcrumb={[{ label: "Peers", to: "/peers" }, { label: "Who needs a human now" }]}
    >
      <PageTitle
        lead="Gravest first. Nothing here is a verdict: it says where to look."
        acts={reasons.length > 0 && <FileLink to="/attention.csv" />}
      >
        Who needs a human now
      </PageTitle>
      {reasons.length === 0 && (
        <EmptyState title="Nothing meets these rules today.">
          Here stand unsafe handling of risk, overdue reviews, sessions that wait for a week,
          feedback not released, skills that stand still and peers who have not been seen for three
          weeks.
        </EmptyState>
      )}
      <CoursesDue due={due} />
      <div className="grid gap-8">
        {reasons.map((reason) => {
          const here = rows.filter((row) => row.reason === reason);
          return (
            <section key={reason} aria-labelledby={`reason-${reason}`}>
              <h2 id={`reason-${reason}`} className="pb-2 text-lg font-semibold">
                {attentionWords[reason]}{" "}
                <span className="text-base font-normal text-second">
                  {more.includes(reason) ? `${here.length} here; the file has all` : here.length}
                </span>
              </h2>
              <DataTable
                caption={attentionWords[reason]}
                columns={columns}
                rows={here}
                rowId={(row) => `${row.to} ${row.name} ${row.why}`}
              />
            </section>
          );
        })}
      </div>
    </WorkspaceFrame>
  );
}
