import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { phaseWords } from "~/components/cohort/cohort-words";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { ButtonLink, TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { listCohorts } from "~/services/cohorts/list-cohorts.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Cohorts | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { cohorts: valueOrPage(await listCohorts(context.app.db, actor)) };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["cohorts"][number];

const days = ({ startsOn, endsOn }: Row) => (
  <>
    {startsOn ? <DateText at={startsOn} /> : "Open"}
    {endsOn && (
      <>
        {" to "}
        <DateText at={endsOn} />
      </>
    )}
  </>
);

const columns: DataColumn<Row>[] = [
  {
    id: "name",
    header: "Cohort",
    rowHeader: true,
    cell: (row) => <TextLink to={`/cohorts/${row.id}`}>{row.name}</TextLink>,
  },
  { id: "phase", header: "Stands", cell: (row) => phaseWords[row.phase] },
  { id: "days", header: "Days", cell: days },
  { id: "peers", header: "Peers", numeric: true, cell: (row) => row.peers },
  { id: "experts", header: "Experts", numeric: true, cell: (row) => row.experts },
  { id: "invited", header: "Not come yet", numeric: true, cell: (row) => row.invited },
  { id: "study", header: "Study", cell: (row) => row.studyTitle ?? "None" },
];

const heads = [...["cohort", "stands", "from", "to", "peers", "experts", "not_come_yet", "study"]];

const lineOf = (row: Row) => [
  ...[row.name, row.phase, row.startsOn, row.endsOn],
  ...[row.peers, row.experts, row.invited, row.studyTitle],
];

export default function Cohorts() {
  const { cohorts } = useLoaderData<typeof loader>();
  const present = cohorts.filter((cohort) => cohort.phase !== "archived");
  const away = cohorts.filter((cohort) => cohort.phase === "archived");
  const make = (
    <ButtonLink kind="primary" to="/cohorts/new">
      Set up a cohort
    </ButtonLink>
  );
  return (
    <WorkspaceFrame>
      <PageTitle
        lead="Peers who train together, the experts who review them, and what they practise."
        acts={
          cohorts.length > 0 && (
            <>
              <SaveTable file="cohorts" of="cohorts" heads={heads} rows={cohorts.map(lineOf)} />
              {present.length > 0 && make}
            </>
          )
        }
      >
        Cohorts
      </PageTitle>
      <div className="grid gap-10">
        {present.length === 0 ? (
          <EmptyState
            title={away.length > 0 ? "No cohort is running." : "There is no cohort yet."}
            act={make}
          >
            One page asks for everything: a name, the peers, the experts. It takes a few minutes,
            and nearly everything can be changed later.
          </EmptyState>
        ) : (
          <DataTable caption="Cohorts" columns={columns} rows={present} rowId={(row) => row.id} />
        )}
        {away.length > 0 && (
          <section aria-labelledby="archive" className="grid gap-2">
            <SectionTitle id="archive">Archive</SectionTitle>
            <DataTable
              caption="Archived cohorts"
              columns={columns}
              rows={away}
              rowId={(row) => row.id}
            />
          </section>
        )}
      </div>
    </WorkspaceFrame>
  );
}
