import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "~/components/table/table";
import { SectionTitle } from "~/components/ui/page-title";
import type { FileOutline } from "~/services/exchange/outline-file.server";

const longest = 160;

/** A cell, cut where it is long. */
function shown(cell: string): string {
  const points = Array.from(cell);
  return points.length > longest ? `${points.slice(0, longest).join("")} ...` : cell;
}

/** The first rows of a file, as they stand. */
export function Preview({ outline, columns }: { outline: FileOutline; columns: string[] }) {
  const { header, first, rows } = outline;
  const used = new Set(columns);
  return (
    <section aria-labelledby="preview" className="grid min-w-0 gap-2">
      <SectionTitle id="preview">
        The first {first.length === 1 ? "row" : `${first.length} rows`} of{" "}
        {rows.toLocaleString("en-GB")}
      </SectionTitle>
      <div
        className="overflow-x-auto [&_th]:static"
        tabIndex={0}
        role="group"
        aria-labelledby="preview"
      >
        <Table caption="The first rows of the file">
          <TableHead>
            <tr>
              {header.map((name, at) => (
                <TableHeader key={at} className={used.has(name) ? undefined : "text-third"}>
                  {name || `Column ${at + 1}`}
                </TableHeader>
              ))}
            </tr>
          </TableHead>
          <TableBody>
            {first.map((cells, row) => (
              <TableRow key={row}>
                {header.map((name, at) => (
                  <TableCell
                    key={at}
                    label={name || `Column ${at + 1}`}
                    className="max-w-[28rem] align-top whitespace-pre-line"
                  >
                    {shown(cells[at] ?? "")}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}
