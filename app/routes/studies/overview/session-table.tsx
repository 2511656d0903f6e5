import { DataTable, type DataColumn } from "~/components/table/data-table";
import { Button, TextLink } from "~/components/ui/button";
import type { SessionOrigin, SessionStatus } from "~/domain/practice/session-status";
import type { ReviewKind, ReviewStatus } from "~/domain/review/review-status";

interface ReviewState {
  reviewId: string;
  kind: ReviewKind;
  status: ReviewStatus;
  by: string;
  released: boolean;
}

export interface SessionRow {
  id: string;
  number: number;
  title: string;
  status: SessionStatus;
  origin: SessionOrigin;
  peerCode: string | null;
  turns: number;
  assigned: string[];
  reviews: ReviewState[];
}

const originWords: Record<SessionOrigin, string> = {
  practised: "Practised",
  imported: "Imported",
  demo: "Synthetic",
};

const statusWords: Record<SessionStatus, string> = {
  open: "open",
  paused: "paused",
  ended: "ended",
  withdrawn: "withdrawn",
};

const reviewWords: Record<ReviewStatus, string> = {
  open: "begun",
  locked: "locked",
  submitted: "submitted",
  "handed-back": "handed back",
};

function Reviews({ row, mayRelease }: { row: SessionRow; mayRelease: boolean }) {
  if (row.reviews.length === 0) return <span className="text-third">None yet</span>;
  return (
    <ul className="grid gap-1">
      {row.reviews.map((review) => {
        const intent = review.released ? "withdraw-release" : "release";
        const canRelease = mayRelease && review.kind === "expert" && review.status === "submitted";
        return (
          <li key={review.reviewId} className="flex flex-wrap items-center gap-x-2">
            <span>
              {review.by} <span className="text-second">{reviewWords[review.status]}</span>
              {review.released && <span className="text-strength">, released</span>}
            </span>
            {canRelease && (
              <Button
                name="intent"
                value={`${intent} ${review.reviewId}`}
                size="small"
                aria-label={`${review.released ? "Take back" : "Release"} the review of session ${row.number} by ${review.by}`}
              >
                {review.released ? "Take back" : "Release"}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const label = (row: SessionRow) => `Session ${String(row.number).padStart(3, "0")}`;

function columnsFor(selectable: boolean, mayRelease: boolean): DataColumn<SessionRow>[] {
  const columns: DataColumn<SessionRow>[] = [
    {
      id: "number",
      header: "Session",
      rowHeader: true,
      cell: (row) =>
        row.status === "ended" ? (
          <TextLink to={`/sessions/${row.id}`}>{label(row)}</TextLink>
        ) : (
          label(row)
        ),
    },
    {
      id: "title",
      header: "Conversation",
      cell: (row) => (
        <>
          {row.title}
          <span className="block text-sm text-second">
            {originWords[row.origin]}, {statusWords[row.status]}
          </span>
        </>
      ),
    },
    { id: "peer", header: "Peer", cell: (row) => row.peerCode ?? "None" },
    { id: "turns", header: "Turns", numeric: true, cell: (row) => row.turns },
    {
      id: "assigned",
      header: "Asked to review",
      cell: (row) => (row.assigned.length > 0 ? row.assigned.join(", ") : "Nobody"),
    },
    {
      id: "reviews",
      header: "Reviews",
      cell: (row) => <Reviews row={row} mayRelease={mayRelease} />,
    },
  ];
  if (!selectable) return columns;
  const choose: DataColumn<SessionRow> = {
    id: "choose",
    header: "Choose",
    cell: (row) =>
      row.status === "ended" ? (
        <input
          type="checkbox"
          name="sessionIds"
          value={row.id}
          aria-label={`Choose ${label(row)}`}
          className="size-4 accent-accent pointer-coarse:size-6"
        />
      ) : null,
  };
  return [choose, ...columns];
}

export function SessionTable({
  sessions,
  selectable,
  mayRelease,
}: {
  sessions: SessionRow[];
  selectable: boolean;
  mayRelease: boolean;
}) {
  const columns = columnsFor(selectable, mayRelease);
  return <DataTable caption="Sessions" columns={columns} rows={sessions} rowId={(row) => row.id} />;
}
