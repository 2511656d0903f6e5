import type { DataColumn } from "~/components/table/data-table";
import { FiledTable } from "~/components/table/filed-table";
import { DateText } from "~/components/ui/date-text";
import { Pagination } from "~/components/ui/pagination";
import type { DeliveryProblem, DeliveryStatus, WebhookEvent } from "~/domain/notification/webhook";

export interface DeliveryRow {
  id: string;
  event: WebhookEvent;
  status: DeliveryStatus;
  attempts: number;
  dueAt: Date;
  answer: number | null;
  problem: DeliveryProblem | null;
  createdAt: Date;
}

const problemWords: Record<DeliveryProblem, string> = {
  "private-address": "The address is a private one",
  unreachable: "Could not be reached",
  "timed-out": "No answer in time",
  redirected: "It answered with a redirect",
  refused: "Sending was off",
};

function Standing({ row }: { row: DeliveryRow }) {
  if (row.status === "delivered") return <>Delivered</>;
  if (row.status === "given-up") return <>Given up</>;
  if (row.attempts === 0) return <>In line</>;
  return (
    <>
      Tried again at <DateText at={row.dueAt} withTime />
    </>
  );
}

const columns: DataColumn<DeliveryRow>[] = [
  {
    id: "at",
    header: "When",
    rowHeader: true,
    cell: (row) => <DateText at={row.createdAt} withTime />,
  },
  { id: "event", header: "Event", cell: (row) => <code className="text-sm">{row.event}</code> },
  { id: "standing", header: "Stands", cell: (row) => <Standing row={row} /> },
  { id: "attempts", header: "Attempts", numeric: true, cell: (row) => row.attempts },
  {
    id: "answer",
    header: "Last answer",
    cell: (row) => (row.problem ? problemWords[row.problem] : (row.answer ?? "None yet")),
  },
];

/** What became of each message, latest first. */
export function DeliveryLog({ rows, next }: { rows: DeliveryRow[]; next: string | null }) {
  return (
    <FiledTable
      id="log"
      title="Deliveries"
      file="/webhook/deliveries.csv"
      of="deliveries"
      caption="Deliveries"
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      empty={<p className="text-base text-second">Nothing has been sent yet.</p>}
    >
      <Pagination older={next && `/webhook?before=${next}`} label="Pages of deliveries" />
    </FiledTable>
  );
}
