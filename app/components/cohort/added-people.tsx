import { useEffect, useState } from "react";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { Button } from "~/components/ui/button";
import { CopyButton } from "~/components/ui/copy-button";
import { Notice } from "~/components/ui/notice";
import { outcomePlace } from "~/components/ui/place-after-act";
import { useCopied } from "~/components/ui/use-copied";
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
  /** An earlier link of theirs stopped working with this. */
  replaced: boolean;
}

function sentence(added: readonly Added[]): string {
  const said = (became: Added["became"], one: string, many: string) => {
    const some = added.filter((each) => each.became === became);
    const peers = some.filter(({ part }) => part === "peer").length;
    const who = [
      peers > 0 && counted(peers, "peer"),
      some.length > peers && counted(some.length - peers, "expert"),
    ];
    return (
      some.length > 0 && `${who.filter(Boolean).join(" and ")} ${some.length === 1 ? one : many}`
    );
  };
  return [
    said("joined", "is in the cohort at once", "are in the cohort at once"),
    said("already", "belongs to it already", "belong to it already"),
    said("invited", "has an invitation link below", "have an invitation link below"),
  ]
    .filter(Boolean)
    .join(", ");
}

type Linked = Added & { link: string };

const columnsOf = (onCopied: (link: string) => void): DataColumn<Linked>[] => [
  { id: "name", header: "Name", rowHeader: true, cell: (row) => row.name || "No name given" },
  { id: "email", header: "E-mail", cell: (row) => row.email },
  { id: "as", header: "As", cell: (row) => partWords[row.part] },
  {
    id: "link",
    header: "Link",
    cell: (row) => (
      <>
        <code className="text-xs break-all select-all">{row.link}</code>
        <span className="mt-1 block">
          <CopyButton
            text={row.link}
            of={`the link of ${row.name || row.email}`}
            onCopied={() => onCopied(row.link)}
          />
        </span>
        {row.replaced && <span className="block text-sm">The earlier link stops working.</span>}
      </>
    ),
  },
];

interface AddedPeopleProps {
  added: readonly Added[];
  /** People of earlier acts whose links stand here still. */
  earlier?: readonly Added[];
  /** Told when the links are copied or saved; the same function in every render. */
  onTaken: () => void;
}

/** What became of a list of people, with the links to hand over: they are shown this once. */
export function AddedPeople({ added, earlier = [], onTaken }: AddedPeopleProps) {
  const [copiedLinks, setCopiedLinks] = useState<readonly string[]>([]);
  const hydrated = useHydrated();
  const isShown = added.length + earlier.length > 0;
  const links = [...added, ...earlier].flatMap((each) =>
    each.link === null ? [] : [{ ...each, link: each.link }],
  );
  const lines = links.map(({ name, email, link }) => `${name || email}\t${email}\t${link}`);
  const { copied, copy } = useCopied(lines.join("\n"), onTaken);
  const isTaken = links.length > 0 && links.every(({ link }) => copiedLinks.includes(link));
  useEffect(() => {
    if (isTaken) onTaken();
  }, [isTaken, onTaken]);
  if (!isShown) return null;
  const csv = linksCsv(links.map((row) => ({ ...row, as: partWords[row.part] })));
  const columns = columnsOf((link) => setCopiedLinks((taken) => [...taken, link]));
  return (
    <div {...outcomePlace} className="grid scroll-mt-20 gap-4 outline-none">
      <Notice tone="done" live="polite" title={added.length > 0 && `${sentence(added)}.`}>
        {links.length > 0 &&
          "Each link works once, for 14 days. Send each person theirs. After a reload they are not shown again: “New link” beside a name in the cohort then makes another."}
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
              onClick={onTaken}
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
