import { Button } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
import { csvLine } from "~/domain/exchange/csv-line";
import { csvFileName } from "~/domain/exchange/file-name";
import { useSavedOf } from "./saved-as";

export interface SaveTableProps {
  /** What the file is called within what the page is of, in words. */
  file: string;
  /** What the table is of, for those who do not see where the button stands. */
  of: string;
  heads: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** Saves a table that the page holds whole as a CSV file: every number with its n, in a column of its own. */
export function SaveTable({ file, of, heads, rows }: SaveTableProps) {
  const named = useSavedOf(file);
  if (!useHydrated()) return null;
  function save() {
    const lines = [heads, ...rows].map(csvLine);
    const address = URL.createObjectURL(new Blob(lines, { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = csvFileName(named, new Date());
    link.click();
    // Some browsers read the file only after the click has returned.
    window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
  return (
    <Button type="button" size="small" className="no-print" onClick={save}>
      Save as CSV <span className="sr-only">({of})</span>
    </Button>
  );
}
