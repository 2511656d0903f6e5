import { DataTable, type DataColumn } from "~/components/table/data-table";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { reviewsIn, type SnapshotFacts } from "~/domain/exchange/snapshot/facts";

interface Row {
  id: string;
  name: string;
  madeAt: Date | string;
  madeBy: string | null;
  dataHash: string;
  facts: SnapshotFacts;
}

function columnsFor(studyKey: string): DataColumn<Row>[] {
  return [
    {
      id: "name",
      header: "Snapshot",
      rowHeader: true,
      cell: ({ id, name }) => (
        <TextLink to={`/studies/${studyKey}/snapshots/${id}`} className="break-words">
          {name}
        </TextLink>
      ),
    },
    { id: "made", header: "Made", cell: ({ madeAt }) => <DateText at={madeAt} withTime /> },
    { id: "by", header: "By", cell: ({ madeBy }) => madeBy ?? "" },
    {
      id: "sessions",
      header: "Sessions",
      numeric: true,
      cell: ({ facts }) => facts.sessions.toLocaleString("en-GB"),
    },
    {
      id: "reviews",
      header: "Reviews",
      numeric: true,
      cell: ({ facts }) => reviewsIn(facts).toLocaleString("en-GB"),
    },
    {
      id: "codebook",
      header: "Codebook",
      numeric: true,
      cell: ({ facts }) => facts.codebook.version,
    },
    {
      id: "hash",
      header: "SHA-256",
      cell: ({ dataHash }) => (
        <code className="text-sm" title={dataHash}>
          {dataHash.slice(0, 12)}
        </code>
      ),
    },
  ];
}

/** The snapshots of a study, newest first. */
export function SnapshotTable({ rows, studyKey }: { rows: Row[]; studyKey: string }) {
  return (
    <DataTable
      caption="Snapshots"
      columns={columnsFor(studyKey)}
      rows={rows}
      rowId={(row) => row.id}
    />
  );
}
