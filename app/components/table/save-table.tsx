import { useLocation } from "@remix-run/react";
import { useState } from "react";
import { Button } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
import { csvLine } from "~/domain/exchange/csv-line";
import { csvFileName } from "~/domain/exchange/file-name";
import { useSavedOf } from "./saved-as";

export interface SaveTableProps {
  /** What the file is called within what the page is of, in words. */
  file: string;
  /** What the table is of, for those who do not see where the button stands, and for the audit log: no name. */
  of: string;
  heads: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** Whether the server has noted that a table of a page is taken away. */
async function isNoted(page: string, table: string): Promise<boolean> {
  const answer = await fetch("/saved-tables", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ page, table }),
  }).catch(() => null);
  return answer?.ok === true;
}

function download(name: string, lines: string[]): void {
  const address = URL.createObjectURL(new Blob(lines, { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has returned.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Saves a table that the page holds whole as a CSV file: every number with its n, in a column of its own.
 * Like each file that the server makes, it is noted in the audit log first.
 */
export function SaveTable({ file, of, heads, rows }: SaveTableProps) {
  const named = useSavedOf(file);
  const { pathname } = useLocation();
  const [state, setState] = useState<"still" | "saving" | "refused">("still");
  if (!useHydrated()) return null;
  async function save() {
    setState("saving");
    const noted = await isNoted(pathname, of);
    if (noted) download(csvFileName(named, new Date()), [heads, ...rows].map(csvLine));
    setState(noted ? "still" : "refused");
  }
  return (
    <>
      <Button
        type="button"
        size="small"
        className="no-print"
        busy={state === "saving"}
        onClick={() => void save()}
      >
        Save as CSV <span className="sr-only">({of})</span>
      </Button>
      {state === "refused" && (
        <span role="alert" className="no-print text-sm text-issue">
          Not saved: the server notes each file, and did not answer. Try again.
        </span>
      )}
    </>
  );
}
