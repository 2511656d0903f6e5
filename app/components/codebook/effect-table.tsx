import type { DecisionReason, FateKind } from "~/domain/review/codebook-versions/fate";
import { decisionWords } from "./decision-words";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "../table/table";

/** What becomes of annotations, in the order and words in which it is shown. */
const fateColumns: readonly [FateKind, string][] = [
  ["decision", "To decide"],
  ["retired", "Retired"],
  ["carried", "Carried over"],
  ["unchanged", "Unchanged"],
];

export interface EffectTableProps {
  tags: readonly {
    tag: string;
    counts: Readonly<Record<FateKind, number>>;
    because: readonly DecisionReason[];
  }[];
  counts: Readonly<Record<FateKind, number>>;
  labels: Readonly<Record<string, string>>;
}

/** What a new version means for annotations made so far, by tag. */
export function EffectTable({ tags, counts, labels }: EffectTableProps) {
  const rows = [...tags.map((row) => ({ ...row, name: labels[row.tag] ?? row.tag }))];
  return (
    <Table caption="Annotations by tag and by what becomes of them">
      <TableHead>
        <TableRow>
          <TableHeader>Tag</TableHeader>
          {fateColumns.map(([kind, word]) => (
            <TableHeader key={kind} numeric>
              {word}
            </TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <Row key={row.tag} name={row.name} counts={row.counts} because={row.because} />
        ))}
        <Row name="All" counts={counts} />
      </TableBody>
    </Table>
  );
}

interface RowProps {
  name: string;
  counts: EffectTableProps["counts"];
  because?: readonly DecisionReason[];
}

function Row({ name, counts, because = [] }: RowProps) {
  return (
    <TableRow>
      <TableCell rowHeader>
        {name}
        {because.length > 0 && (
          <span className="block text-sm font-normal text-second">
            To decide because {because.map((reason) => decisionWords[reason]).join(" and ")}.
          </span>
        )}
      </TableCell>
      {fateColumns.map(([kind, word]) => (
        <TableCell key={kind} numeric label={word}>
          {counts[kind].toLocaleString("en-GB")}
        </TableCell>
      ))}
    </TableRow>
  );
}
