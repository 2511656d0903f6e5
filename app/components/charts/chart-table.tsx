import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";

export interface ChartTableProps {
  /** What the table holds; read as its caption. */
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  /** `details` lets everybody open it; `hidden` is for assistive technology alone. */
  show?: "details" | "hidden";
  summary?: string;
  /** On paper the table is whole, unless the page is a report that has to fit on one. */
  onPaper?: "whole" | "folded";
}

/**
 * The same facts as the picture beside it, as a table. Where that is wider than its place it scrolls within it:
 * neither the picture nor the page grows with it.
 */
export function ChartTable({
  caption,
  columns,
  rows,
  show = "details",
  summary = "Show as a table",
  onPaper = "whole",
}: ChartTableProps) {
  const table = (
    <table className="w-full border-collapse text-left text-xs">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="border-b border-line-strong px-2 py-1 font-semibold"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={at} scope="row" className="border-b border-line px-2 py-1 font-normal">
                  {cell}
                </th>
              ) : (
                <td key={at} className="border-b border-line px-2 py-1">
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (show === "hidden") return <div className="sr-only">{table}</div>;
  return (
    <details
      className={classNames("text-xs text-second", onPaper === "whole" ? "print-open" : "no-print")}
    >
      <summary className="inline-block list-none underline underline-offset-3">{summary}</summary>
      <div
        role="group"
        aria-label={caption}
        tabIndex={0}
        className="relative mt-2 max-h-80 overflow-auto contain-inline-size print:max-h-none"
      >
        {table}
      </div>
    </details>
  );
}
