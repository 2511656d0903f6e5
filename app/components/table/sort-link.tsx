import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { TableSort } from "./data-table";

/** A column's head as a link: first up (numbers: down), then the other way round. */
export function SortLink({
  column,
  sort,
  href,
  numeric = false,
  children,
}: {
  column: string;
  sort: TableSort | null;
  href: (sort: TableSort) => string;
  numeric?: boolean;
  children: ReactNode;
}) {
  const current = sort?.column === column;
  const descending = current ? !sort.descending : numeric;
  const arrow = (
    <span aria-hidden="true" className="inline-block w-2.5 text-accent">
      {current ? (sort.descending ? "↓" : "↑") : "\u00a0"}
    </span>
  );
  return (
    <Link
      to={href({ column, descending })}
      preventScrollReset
      className="inline-flex items-baseline gap-1 text-inherit no-underline hover:text-ink hover:underline"
    >
      {numeric && arrow}
      {children}
      {!numeric && arrow}
    </Link>
  );
}
