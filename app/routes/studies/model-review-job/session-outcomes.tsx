import { jobFailureSentences, withheldWords } from "~/components/jobs/job-words";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { TextLink } from "~/components/ui/button";
import type { UnitFailure } from "~/domain/jobs/job";
import type { DropReason } from "~/domain/review/model-reviewer/reviewer";
import type { ShownModelReview } from "~/services/review/show-model-reviews.server";

interface Row {
  id: string;
  number: number;
  title: string;
  turns: number;
  review: ShownModelReview | null;
  byThisJob: boolean;
  reached: boolean;
  failure: UnitFailure | null;
}

const dropWords: Record<DropReason, string> = {
  "tag-unknown": "tag not in the codebook",
  "tag-retired": "tag retired",
  "level-not-allowed": "not a level of the tag",
  "turn-unknown": "no such turn",
  "wrong-speaker": "on the wrong speaker",
  "quote-not-found": "words not found in the turn",
  "evidence-missing": "no cue named",
  repeated: "named twice",
  "not-valid": "not valid for other reasons",
  "reason-held-back": "reason held back by the safety screen",
};

function leftOut(review: ShownModelReview): string {
  const { counts } = review;
  if (counts === null) return "";
  const reasons = Object.entries(counts.reasons) as [DropReason, number][];
  if (reasons.length === 0) return "None";
  return reasons.map(([reason, count]) => `${count} ${dropWords[reason]}`).join(", ");
}

function standing({ review, byThisJob, reached, failure }: Row): string {
  if (review) return byThisJob ? "Reviewed" : "Had one already";
  if (failure) return `Passed over. ${jobFailureSentences[failure]}`;
  return reached ? "Left alone: it can no longer be reviewed" : "Not yet";
}

const columns: DataColumn<Row>[] = [
  {
    id: "number",
    header: "Session",
    rowHeader: true,
    cell: ({ id, number }) => (
      <TextLink to={`/sessions/${id}`}>{`Session ${String(number).padStart(3, "0")}`}</TextLink>
    ),
  },
  { id: "title", header: "Conversation", cell: (row) => row.title },
  { id: "turns", header: "Turns", numeric: true, cell: (row) => row.turns },
  { id: "standing", header: "Stands", cell: standing },
  {
    id: "marks",
    header: "Marks",
    cell: ({ review }) => {
      if (review?.withheld) return withheldWords[review.withheld];
      return review?.counts?.marks ?? "";
    },
  },
  { id: "dropped", header: "Left out", cell: ({ review }) => (review ? leftOut(review) : "") },
];

function lineOf(row: Row) {
  const { number, title, turns, review } = row;
  const counts = review && !review.withheld ? review.counts : null;
  return [
    ...[number, title, turns, standing(row), counts?.marks ?? null],
    counts && review ? leftOut(review) : null,
  ];
}

/** What the run came to in each session. */
export function SessionOutcomes({ sessions }: { sessions: Row[] }) {
  return (
    <div className="grid gap-2">
      <div className="justify-self-end">
        <SaveTable
          file="sessions"
          of="result per session"
          heads={["session", "conversation", "turns", "stands", "marks", "left_out"]}
          rows={sessions.map(lineOf)}
        />
      </div>
      <DataTable
        caption="Result per session"
        columns={columns}
        rows={sessions}
        rowId={(row) => row.id}
      />
    </div>
  );
}
