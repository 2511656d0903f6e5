import { reviewerWords, withheldWords } from "~/components/jobs/job-words";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { TextLink } from "~/components/ui/button";
import type { ShownModelReview } from "~/services/review/show-model-reviews.server";

interface Row {
  id: string;
  number: number;
  title: string;
  turns: number;
  reviews: ShownModelReview[];
}

const label = (row: Row) => `Session ${String(row.number).padStart(3, "0")}`;

function outcomeOf({ counts, withheld }: ShownModelReview): string {
  if (withheld !== null) return withheldWords[withheld].toLowerCase();
  if (counts === null) return "";
  const left = counts.dropped > 0 ? `, ${counts.dropped} left out` : "";
  return `${counts.marks} ${counts.marks === 1 ? "mark" : "marks"}${left}`;
}

/** What models made of a session, newest round of each first. */
export function ModelReviewLines({ reviews }: { reviews: readonly ShownModelReview[] }) {
  if (reviews.length === 0) return <span className="text-third">None yet</span>;
  return (
    <ul className="grid gap-0.5">
      {reviews.map((review) => (
        <li key={`${review.modelName} ${review.round}`}>
          {reviewerWords[review.reviewer]} {review.version}, round {review.round}:{" "}
          <span className="text-second">{outcomeOf(review)}</span>
        </li>
      ))}
    </ul>
  );
}

const columns: DataColumn<Row>[] = [
  {
    id: "choose",
    header: "Choose",
    cell: (row) => (
      <input
        type="checkbox"
        name="sessionIds"
        value={row.id}
        aria-label={`Choose ${label(row)}`}
        className="size-4 accent-accent pointer-coarse:size-6"
      />
    ),
  },
  {
    id: "number",
    header: "Session",
    rowHeader: true,
    cell: (row) => <TextLink to={`/sessions/${row.id}`}>{label(row)}</TextLink>,
  },
  { id: "title", header: "Conversation", cell: (row) => row.title },
  { id: "turns", header: "Turns", numeric: true, cell: (row) => row.turns },
  {
    id: "reviews",
    header: "Reviewed by",
    cell: (row) => <ModelReviewLines reviews={row.reviews} />,
  },
];

/** The sessions that have ended, to choose from. */
export function SessionChoice({ sessions }: { sessions: Row[] }) {
  return (
    <DataTable
      caption="Sessions"
      columns={columns}
      rows={sessions}
      rowId={(row) => row.id}
      empty="No session has ended yet."
    />
  );
}
