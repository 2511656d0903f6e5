import { SectionTitle } from "~/components/ui/page-title";
import { byExpertTable, type PlanOutline } from "~/domain/review/assignment-plan/outline";
import type { Stratum } from "~/domain/review/assignment-plan/plan";
import { DataTable, type DataColumn } from "./data-table";
import { FileLink } from "./file-link";
import { SaveTable } from "./save-table";

const stratumTitles: Record<Stratum, string> = {
  scenario: "Scenario",
  cohort: "Cohort",
  peer: "Peer",
};

interface PlanOutlineProps {
  outline: PlanOutline;
  /** The address of the table by expert as a file, where the plan is kept. */
  byExpertFile?: string;
}

/** What a plan comes to: a table each for reviewers, overlap, strata and pairs. */
export function PlanOutlineTables({ outline, byExpertFile }: PlanOutlineProps) {
  return (
    <div className="grid gap-6">
      <ReviewerTable rows={outline.reviewers} file={byExpertFile} />
      <OverlapTable rows={outline.overlap} />
      {outline.strata.map(({ stratum, rows }) => (
        <StratumTable
          key={stratum}
          title={stratumTitles[stratum]}
          rows={rows}
          codes={outline.reviewers.map((reviewer) => reviewer.code)}
        />
      ))}
      <PairTable outline={outline} />
    </div>
  );
}

interface ReviewerTableProps {
  rows: PlanOutline["reviewers"];
  file: string | undefined;
}

function ReviewerTable({ rows, file }: ReviewerTableProps) {
  const columns: DataColumn<PlanOutline["reviewers"][number]>[] = [
    { id: "code", header: "Expert", rowHeader: true, cell: (row) => row.code },
    { id: "sessions", header: "Sessions", numeric: true, cell: (row) => row.sessions },
    { id: "minutes", header: "To do, about min", numeric: true, cell: (row) => row.minutes },
    { id: "fresh", header: "New", numeric: true, cell: (row) => row.fresh },
    { id: "ended", header: "Given up", numeric: true, cell: (row) => row.ended },
  ];
  return (
    <section>
      <SectionTitle
        aside={
          file ? (
            <FileLink to={file} of="by expert" />
          ) : (
            <SaveTable
              file="plan by expert"
              of="by expert"
              heads={byExpertTable.heads}
              rows={rows.map(byExpertTable.fields)}
            />
          )
        }
      >
        By expert
      </SectionTitle>
      <DataTable
        caption="By expert, after the plan"
        captionHidden
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        empty="No expert."
      />
    </section>
  );
}

function OverlapTable({ rows }: { rows: PlanOutline["overlap"] }) {
  const columns: DataColumn<PlanOutline["overlap"][number]>[] = [
    { id: "reviewers", header: "Reviewers", rowHeader: true, cell: (row) => row.reviewers },
    { id: "sessions", header: "Sessions", numeric: true, cell: (row) => row.sessions },
    { id: "open", header: "Open places", numeric: true, cell: (row) => row.openSeats },
  ];
  return (
    <section>
      <SectionTitle
        aside={
          <SaveTable
            file="plan by number of reviewers"
            of="sessions by number of reviewers"
            heads={["reviewers", "sessions", "open_places"]}
            rows={rows.map((row) => [row.reviewers, row.sessions, row.openSeats])}
          />
        }
      >
        Sessions by number of reviewers
      </SectionTitle>
      <DataTable
        caption="Sessions by number of reviewers"
        captionHidden
        columns={columns}
        rows={rows}
        rowId={(row) => String(row.reviewers)}
        empty="No session."
      />
    </section>
  );
}

interface CountRow {
  value: string;
  counts: readonly number[];
}

const countColumns = (first: string, codes: readonly string[]): DataColumn<CountRow>[] => [
  { id: "value", header: first, rowHeader: true, cell: (row) => row.value },
  ...codes.map((code, index): DataColumn<CountRow> => ({
    id: code,
    header: code,
    numeric: true,
    cell: (row) => row.counts[index] ?? 0,
  })),
];

function StratumTable(props: {
  title: string;
  rows: readonly CountRow[];
  codes: readonly string[];
}) {
  const title = `Sessions by ${props.title.toLowerCase()}`;
  return (
    <section>
      <SectionTitle
        aside={
          <SaveTable
            file={`plan by ${props.title}`}
            of={title.toLowerCase()}
            heads={[props.title.toLowerCase(), ...props.codes]}
            rows={props.rows.map(({ value, counts }) => [value, ...counts])}
          />
        }
      >
        {title}
      </SectionTitle>
      <DataTable
        caption={title}
        captionHidden
        columns={countColumns(props.title, props.codes)}
        rows={props.rows}
        rowId={(row) => row.value}
      />
    </section>
  );
}

/** How many sessions each two experts share: the n behind their agreement. */
function PairTable({ outline }: { outline: PlanOutline }) {
  const codes = outline.reviewers.map((reviewer) => reviewer.code);
  const rows = outline.pairs.map((counts, index) => ({ value: codes[index] ?? "", counts }));
  const columns = countColumns("Expert", codes).map((column, index) =>
    index === 0
      ? column
      : {
          ...column,
          cell: (row: CountRow) => (row.value === column.id ? "·" : (row.counts[index - 1] ?? 0)),
        },
  );
  return (
    <section>
      <SectionTitle
        aside={
          <SaveTable
            file="plan by pair"
            of="sessions that two experts share"
            heads={["expert", ...codes]}
            rows={rows.map(({ value, counts }) => [
              value,
              ...counts.map((count, index) => (codes[index] === value ? null : count)),
            ])}
          />
        }
      >
        Sessions that two experts share{" "}
        <span className="text-sm font-normal text-second">n of their agreement</span>
      </SectionTitle>
      <DataTable
        caption="Sessions that two experts share"
        captionHidden
        columns={columns}
        rows={rows}
        rowId={(row) => row.value}
      />
    </section>
  );
}
