import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";

export interface PeerOnPlan {
  personId: string;
  name: string;
  isException: boolean;
  steps: number;
  done: number;
  overdue: number;
  next: { title: string; dueOn: string | null } | null;
}

function columnsFor(cohortId: string): DataColumn<PeerOnPlan>[] {
  return [
    { id: "name", header: "Peer", rowHeader: true, cell: (row) => row.name },
    {
      id: "done",
      header: "Done",
      numeric: true,
      cell: (row) => `${row.done} of ${row.steps}`,
    },
    { id: "overdue", header: "Past its day", numeric: true, cell: (row) => row.overdue },
    {
      id: "next",
      header: "Next",
      cell: (row) =>
        row.next && (
          <>
            {row.next.title}
            {row.next.dueOn && (
              <>
                {", by "}
                <DateText at={row.next.dueOn} />
              </>
            )}
          </>
        ),
    },
    {
      id: "plan",
      header: "Plan",
      cell: (row) => (
        <TextLink to={`/cohorts/${cohortId}/plan?person=${row.personId}`}>
          {row.isException ? "Their own" : "The cohort’s"}
          <span className="sr-only">, change it for {row.name}</span>
        </TextLink>
      ),
    },
  ];
}

/** How far each peer is with the plan, and whose plan is their own. */
export function PeersOnPlan({ cohortId, peers }: { cohortId: string; peers: PeerOnPlan[] }) {
  return (
    <section aria-labelledby="peers-on-plan" className="grid content-start gap-2">
      <SectionTitle
        id="peers-on-plan"
        aside={
          peers.length > 0 && (
            <SaveTable
              file="peers"
              of="how far they are"
              heads={["peer", "steps", "done", "past_its_day", "next", "next_by", "plan"]}
              rows={peers.map(({ name, steps, done, overdue, next, isException }) => [
                ...[name, steps, done, overdue, next?.title ?? null, next?.dueOn ?? null],
                isException ? "own" : "cohort",
              ])}
            />
          )
        }
      >
        How far they are
      </SectionTitle>
      <DataTable
        caption="Peers and the plan"
        columns={columnsFor(cohortId)}
        rows={peers}
        rowId={(row) => row.personId}
        empty={<p className="text-base text-second">No peer has joined yet.</p>}
      />
    </section>
  );
}
