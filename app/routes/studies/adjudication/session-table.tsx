import { ActLink } from "~/components/ui/act-link";
import { DataTable, type DataColumn, type TableSort } from "~/components/table/data-table";
import { TextLink } from "~/components/ui/button";
import { counted } from "~/domain/wording/counted";
import type { DisputedSession } from "~/services/adjudication/read-disputed-sessions.server";

interface SessionTableProps {
  studyKey: string;
  sessions: readonly DisputedSession[];
  sort: TableSort;
  sortHref: (sort: TableSort) => string;
}

const withheldStanding = {
  "until-lock": "After your own review",
  "by-study": "Not shown to its reviewers in this study",
};

const statusWords = { "not-begun": "Not begun", open: "In progress", finished: "Finished" };

const name = ({ number }: DisputedSession) => `Session ${String(number).padStart(3, "0")}`;

function Opener({ row, studyKey }: { row: DisputedSession; studyKey: string }) {
  if (row.counts === null) return <>{name(row)}</>;
  if (row.adjudicationId)
    return <TextLink to={`/adjudications/${row.adjudicationId}`}>{name(row)}</TextLink>;
  if (!row.mayWork) return <>{name(row)}</>;
  return (
    <ActLink
      action={`/studies/${studyKey}/adjudication`}
      fields={{ intent: "open", sessionId: row.sessionId }}
    >
      {name(row)}
    </ActLink>
  );
}

function standing(row: DisputedSession): string {
  if (row.withheld) return withheldStanding[row.withheld];
  const words = [
    statusWords[row.status],
    row.isGold ? "gold" : null,
    row.newReviews > 0 ? `${counted(row.newReviews, "review")} since` : null,
  ];
  return words.filter((word) => word !== null).join(", ");
}

/** One row a session that two or more experts have reviewed. */
export function SessionTable({ studyKey, sessions, sort, sortHref }: SessionTableProps) {
  const columns: DataColumn<DisputedSession>[] = [
    {
      id: "session",
      header: "Session",
      rowHeader: true,
      sortBy: (row) => row.number,
      cell: (row) => (
        <span className="grid">
          <span>
            <Opener row={row} studyKey={studyKey} />
          </span>
          <span className="text-sm font-normal text-second">{row.title}</span>
        </span>
      ),
    },
    {
      id: "disagreements",
      header: "Disagreements",
      numeric: true,
      sortBy: (row) => row.counts?.disagreements ?? null,
      cell: (row) =>
        row.counts ? `${row.counts.disagreements} of ${row.counts.units}` : "held back",
    },
    {
      id: "settled",
      header: "Settled",
      numeric: true,
      sortBy: (row) => row.counts?.settled ?? null,
      cell: (row) => (row.status === "not-begun" ? "–" : (row.counts?.settled ?? "–")),
    },
    {
      id: "reviews",
      header: "Reviews",
      numeric: true,
      sortBy: (row) => row.reviews,
      cell: (row) => row.reviews,
    },
    {
      id: "status",
      header: "Status",
      sortBy: (row) => row.status,
      cell: standing,
    },
    { id: "by", header: "Opened by", cell: (row) => row.by ?? "–" },
  ];
  return (
    <DataTable
      caption="Sessions with two or more submitted reviews"
      columns={columns}
      rows={sessions}
      rowId={(row) => row.sessionId}
      sort={sort}
      sortHref={sortHref}
      sorted
      compact
    />
  );
}
