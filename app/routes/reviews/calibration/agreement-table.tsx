import { DataTable, type DataColumn } from "~/components/table/data-table";
import { FileLink } from "~/components/table/file-link";
import { EstimateText } from "~/components/table/number-text";
import { TextLink } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import type { ReferenceAgreement } from "~/domain/misalignment/against-reference";
import { cells, cellWords, hrefOf, type Cell, type View } from "./view";

interface Row {
  key: string;
  label: string;
  /** Null for all tags together. */
  tag: string | null;
  agreement: ReferenceAgreement;
  /** Its turns are on this page. */
  isHere: boolean;
}

export interface AgreementTableProps {
  here: ReferenceAgreement;
  pooled: ReferenceAgreement;
  required: number;
  byTag: readonly { tag: string; label: string; agreement: ReferenceAgreement }[];
  view: View;
  /** The address of the table as a file. */
  file: string;
}

const countOf = ({ both, ownOnly, referenceOnly }: ReferenceAgreement, cell: Cell) =>
  cell === "both" ? both : cell === "own-only" ? ownOnly : referenceOnly;

function Counts({ row, view }: { row: Row; view: View }) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm">
      {cells.map((cell) => {
        const n = countOf(row.agreement, cell);
        const isLink = row.isHere && n > 0;
        const isShown = view.tag === row.tag && view.cell === cell;
        return (
          <li key={cell} className="whitespace-nowrap">
            {isLink ? (
              <TextLink
                to={hrefOf({ tag: row.tag, cell })}
                aria-current={isShown ? "true" : undefined}
                aria-label={`${row.label}: ${n}, ${cellWords[cell]}`}
              >
                {n}
              </TextLink>
            ) : (
              n
            )}{" "}
            <span className="text-second">{cellWords[cell]}</span>
          </li>
        );
      })}
    </ul>
  );
}

const Value = ({ of }: { of: ReferenceAgreement["kappa"] }) => (
  <EstimateText value={of.value} ci={of.ci} reason={of.undefined} decimals={2} />
);

const columns = (view: View): DataColumn<Row>[] => [
  { id: "tag", header: "Tag", rowHeader: true, cell: ({ label }) => label },
  {
    id: "n",
    header: "n",
    label: "Decisions",
    numeric: true,
    cell: ({ agreement }) => agreement.n.toLocaleString("en-GB"),
  },
  {
    id: "kappa",
    header: "Cohen’s kappa",
    numeric: true,
    cell: ({ agreement }) => <Value of={agreement.kappa} />,
  },
  { id: "f1", header: "F1", numeric: true, cell: ({ agreement }) => <Value of={agreement.f1} /> },
  { id: "counts", header: "Marked by", cell: (row) => <Counts row={row} view={view} /> },
];

/** Agreement by tag, with this session and the pooled sessions above; every count leads to its turns. */
export function AgreementTable({ here, pooled, required, byTag, view, file }: AgreementTableProps) {
  const sessions = `${pooled.sessions} ${pooled.sessions === 1 ? "session" : "sessions"}`;
  const rows: Row[] = [
    {
      key: "pooled",
      label: `All tags, the latest ${sessions} (of ${required} that count)`,
      ...{ tag: null, agreement: pooled, isHere: false },
    },
    { key: "here", label: "All tags, this session", tag: null, agreement: here, isHere: true },
    ...byTag.map(({ tag, label, agreement }) => ({
      ...{ key: `tag-${tag}`, label, tag, agreement },
      isHere: true,
    })),
  ];
  return (
    <section aria-labelledby="agreement" className="grid gap-2">
      <SectionTitle id="agreement" aside={<FileLink to={file} of="agreement with gold" />}>
        Agreement with gold
      </SectionTitle>
      <DataTable
        caption="Agreement with gold, by tag"
        columns={columns(view)}
        rows={rows}
        rowId={(row) => row.key}
      />
    </section>
  );
}
