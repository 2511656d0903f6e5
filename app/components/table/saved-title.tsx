import type { ReactNode } from "react";
import { SaveTable, type SaveTableProps } from "./save-table";

interface SavedTitleProps extends SaveTableProps {
  id: string;
  children: ReactNode;
}

/** The heading of a section with the button that saves its table, where that has rows. */
export function SavedTitle({ id, children, ...table }: SavedTitleProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-3">
      <h2 id={id} className="text-lg font-semibold">
        {children}
      </h2>
      {table.rows.length > 0 && <SaveTable {...table} />}
    </div>
  );
}
