import type { ReactNode } from "react";
import { classNames } from "../ui/class-names";

/*
 * Below 640 pixels the rows become blocks of labelled facts. The ARIA roles are written out because
 * a display other than table takes the native ones away in some browsers. What names a row stands
 * first there, wherever its column is. Rows of few short facts are `compact`: as many on a line as it holds.
 * A number keeps its distance from a word that follows it.
 * A wide table moves in its own frame, no higher than the window, until the window holds it: its head
 * and the names of its rows stay, and its edge fades where more columns follow.
 */

export function Table({
  caption,
  captionHidden = true,
  wide = false,
  children,
}: {
  caption: string;
  captionHidden?: boolean;
  /** Has more columns than a window of 1,024 pixels holds. */
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={classNames(
        "relative print:overflow-visible",
        wide
          ? "wide-frame"
          : "sm:overflow-x-auto sm:max-lg:contain-inline-size lg:overflow-x-visible",
      )}
    >
      <table role="table" className="block w-full border-collapse text-base sm:table">
        <caption
          className={
            captionHidden
              ? "sr-only"
              : "block pb-2 text-left text-sm font-semibold sm:table-caption"
          }
        >
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
      {children}
    </thead>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return (
    <tbody role="rowgroup" className="block sm:table-row-group">
      {children}
    </tbody>
  );
}

export function TableHeader({
  children,
  numeric = false,
  sort,
  className,
}: {
  children: ReactNode;
  numeric?: boolean;
  sort?: "ascending" | "descending";
  className?: string;
}) {
  return (
    <th
      role="columnheader"
      scope="col"
      data-numeric={numeric || undefined}
      aria-sort={sort}
      className={classNames(
        "z-10 lg:sticky lg:top-(--bar) border-b border-line-strong bg-paper px-2 py-2 text-xs font-semibold text-second",
        numeric ? "text-right has-[+:not([data-numeric])]:pr-6" : "text-left",
        className,
      )}
    >
      {children}
    </th>
  );
}

export function TableRow({
  children,
  lit = false,
  compact = false,
}: {
  children: ReactNode;
  lit?: boolean;
  compact?: boolean;
}) {
  return (
    <tr
      role="row"
      className={classNames(
        "flex border-b border-line sm:table-row sm:py-0",
        compact ? "flex-wrap py-2" : "flex-col py-2.5",
        lit && "bg-accent-soft",
      )}
    >
      {children}
    </tr>
  );
}

export interface TableCellProps {
  children: ReactNode;
  /** The column's words, shown beside the value in the narrow list. */
  label?: string;
  numeric?: boolean;
  rowHeader?: boolean;
  compact?: boolean;
  className?: string;
}

export function TableCell({
  children,
  label,
  numeric,
  rowHeader,
  compact = false,
  className,
}: TableCellProps) {
  const Cell = rowHeader ? "th" : "td";
  return (
    <Cell
      role={rowHeader ? "rowheader" : "cell"}
      scope={rowHeader ? "row" : undefined}
      data-numeric={numeric || undefined}
      className={classNames(
        "flex items-baseline px-2 align-middle has-[details[open]]:align-baseline sm:table-cell sm:py-2",
        compact ? "gap-2 py-0.5" : "justify-between gap-4 py-1",
        compact && rowHeader && "w-full",
        rowHeader ? "order-first text-left font-semibold wrap-anywhere sm:min-w-32" : "font-normal",
        numeric && "sm:text-right sm:has-[+:not([data-numeric])]:pr-6",
        className,
      )}
    >
      {label && !rowHeader && (
        <span aria-hidden="true" className="shrink-0 text-xs text-second sm:hidden">
          {label}
        </span>
      )}
      <span className="min-w-0 sm:contents">{children}</span>
    </Cell>
  );
}
