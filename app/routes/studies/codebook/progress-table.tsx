import { SaveTable } from "~/components/table/save-table";
import { SectionTitle } from "~/components/ui/page-title";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "~/components/table/table";
import type { ReviewerProgress } from "~/services/studies/show-study-codebook.server";

/** How far each reviewer is with the annotations that wait for them. */
export function ProgressTable({ rows }: { rows: readonly ReviewerProgress[] }) {
  return (
    <section className="grid gap-2">
      <SectionTitle
        aside={
          <SaveTable
            file="re-coding"
            of="re-coding by reviewer"
            heads={["reviewer", "decided", "to_decide", "carried_over", "unchanged", "retired"]}
            rows={rows.map((row) => [
              ...[row.by, row.decided, row.toDecide, row.carried, row.unchanged, row.retired],
            ])}
          />
        }
      >
        Re-coding
      </SectionTitle>
      <p className="text-sm text-second">
        Annotations of submitted reviews under earlier versions. They stay as they are; what a
        reviewer decides is stored beside them.
      </p>
      <Table caption="Re-coding by reviewer">
        <TableHead>
          <TableRow>
            <TableHeader>Reviewer</TableHeader>
            <TableHeader numeric>Decided</TableHeader>
            <TableHeader numeric>Carried over</TableHeader>
            <TableHeader numeric>Unchanged</TableHeader>
            <TableHeader numeric>Retired</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.by}>
              <TableCell rowHeader>{row.by}</TableCell>
              <TableCell numeric label="Decided">
                {row.decided} of {row.toDecide}
              </TableCell>
              <TableCell numeric label="Carried over">
                {row.carried}
              </TableCell>
              <TableCell numeric label="Unchanged">
                {row.unchanged}
              </TableCell>
              <TableCell numeric label="Retired">
                {row.retired}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}
