import type { FateKind } from "~/domain/review/codebook-versions/fate";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "../table/table";

/** What becomes of annotations, in the order and words in which it is shown. */
export const fateColumns: readonly [FateKind, string][] = [
  ["decision", "To decide"],
  ["retired", "Retired"],
  ["carried", "Carried over"],
  ["unchanged", "Unchanged"],
];

export interface EffectTableProps {
  tags: readonly { tag: string; counts: Readonly<Record<FateKind, number>> }[];
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
          <Row key={row.tag} name={row.name} counts={row.counts} />
        ))}
        <Row name="All" counts={counts} />
      </TableBody>
    </Table>
  );
}

function Row({ name, counts }: { name: string; counts: EffectTableProps["counts"] }) {
  return (
    <TableRow>
      <TableCell rowHeader>{name}</TableCell>
      {fateColumns.map(([kind, word]) => (
        <TableCell key={kind} numeric label={word}>
          {counts[kind].toLocaleString("en-GB")}
        </TableCell>
      ))}
    </TableRow>
  );
}
