import { useState } from "react";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { AskBeforeLeaving } from "~/components/ui/ask-before-leaving";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { CohortPart } from "~/domain/cohort/cohort";
import { linksCsv } from "~/domain/cohort/links-csv";
import { counted } from "~/domain/wording/counted";
import { partWords } from "./cohort-words";

export interface Added {
  name: string;
  email: string;
  part: CohortPart;
  became: "joined" | "already" | "invited";
  /** The invitation's address; null for somebody who needs none. */
  link: string | null;
}

function sentence(added: readonly Added[]): string {
  const of = (became: Added["became"]) => added.filter((each) => each.became === became).length;
  return [
    of("joined") > 0 && `${counted(of("joined"), "person is", "people are")} in the cohort at once`,
    of("already") > 0 && `${counted(of("already"), "belongs", "belong")} to it already`,
    of("invited") > 0 && `${counted(of("invited"), "has", "have")} an invitation link below`,
  ]
    .filter(Boolean)
    .join(", ");
}

const columns: DataColumn<Added & { link: string }>[] = [
  { id: "name", header: "Name", rowHeader: true, cell: (row) => row.name || "No name given" },
  { id: "email", header: "E-mail", cell: (row) => row.email },
  { id: "as", header: "As", cell: (row) => partWords[row.part] },
  {
    id: "link",
    header: "Link",
    cell: (row) => <code className="text-xs break-all select-all">{row.link}</code>,
  },
];

/** What became of a list of people, with the links to hand over: they are shown this once. */
export function AddedPeople({ added }: { added: readonly Added[] }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const [hasFile, setHasFile] = useState(false);
  const hydrated = useHydrated();
  const links = added.flatMap((each) => (each.link === null ? [] : [{ ...each, link: each.link }]));
  if (added.length === 0) return null;
  const csv = linksCsv(links.map((row) => ({ ...row, as: partWords[row.part] })));
  async function copy() {
    const lines = links.map(({ name, email, link }) => `${name || email}\t${email}\t${link}`);
    try {
      await navigator.clipboard.writeText(lines.join("\n"));
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }
  return (
    <div className="grid gap-4">
      <AskBeforeLeaving
        active={links.length > 0 && !copied && !hasFile}
        title="The links are not copied yet"
      >
        They are shown on this page alone. Afterwards you can make new ones in the cohort.
      </AskBeforeLeaving>
      <Notice tone="done" live="polite" title={`${sentence(added)}.`}>
        {links.length > 0 &&
          "Each link works once, for 14 days, and is not shown again. Send each person theirs."}
      </Notice>
      {links.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-3">
            {hydrated && (
              <Button type="button" kind="primary" onClick={() => void copy()}>
                Copy all links
              </Button>
            )}
            <a
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}
              download="invitations.csv"
              onClick={() => setHasFile(true)}
              className="text-accent underline underline-offset-3"
            >
              Download as CSV
            </a>
            <span role="status" className="text-sm text-second">
              {copied === true && "Copied: name, e-mail and link, one person a line."}
              {copied === false &&
                "This browser does not let the page copy. Download them instead."}
            </span>
          </div>
          <DataTable
            caption="Invitation links"
            columns={columns}
            rows={links}
            rowId={(row) => `${row.part} ${row.email}`}
          />
        </>
      )}
    </div>
  );
}
