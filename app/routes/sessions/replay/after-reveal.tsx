import { DataTable } from "~/components/table/data-table";
import type { ReadableReview, SessionReplay } from "~/services/review/show-session-replay.server";

interface AfterRevealProps {
  rows: NonNullable<SessionReplay["anchoring"]>;
  reviews: readonly ReadableReview[];
}

/** How each review moved after its lock, beside its first judgement: in counts of tags. */
export function AfterReveal({ rows, reviews }: AfterRevealProps) {
  const nameOf = (id: string) => reviews.find((review) => review.id === id)?.by ?? "Expert";
  return (
    <section aria-label="Changed after the reveal" className="px-4 py-3 md:px-5">
      <h2 className="text-sm font-semibold">Changed after the reveal</h2>
      <DataTable
        caption="Tags that changed after the first judgement was locked"
        captionHidden
        columns={[
          {
            id: "by",
            header: "Expert",
            rowHeader: true,
            cell: (row) => nameOf(row.reviewId),
          },
          { id: "first", header: "n locked", numeric: true, cell: (row) => row.first },
          { id: "added", header: "Added", numeric: true, cell: (row) => row.added },
          { id: "removed", header: "Removed", numeric: true, cell: (row) => row.removed },
          { id: "changed", header: "Changed", numeric: true, cell: (row) => row.changed },
        ]}
        rows={rows}
        rowId={(row) => row.reviewId}
      />
    </section>
  );
}
