import { Form } from "@remix-run/react";
import { partWords, purposeWords, standingWords } from "~/components/cohort/cohort-words";
import { WithdrawInvitation } from "~/components/invitation/withdraw-invitation";
import { actColumn, DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { Confirmed } from "~/components/ui/confirmed";
import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";
import { SentOnce } from "~/components/ui/sent-once";
import type { Role } from "~/domain/access/roles";
import type { CohortPart } from "~/domain/cohort/cohort";
import {
  consentPurposes,
  type ConsentPurpose,
  type ConsentStanding,
} from "~/domain/cohort/consent";
import { invitedHeads, invitedLine, memberHeads, memberLine } from "./people-lines";

export interface MemberRow {
  personId: string;
  name: string;
  /** Null where it was removed with the name. */
  email: string | null;
  joinedAt: Date;
  leftAt: Date | null;
  consents?: { purpose: ConsentPurpose; act: ConsentStanding; at: Date | null }[];
}

function RemoveForm({ row, part }: { row: MemberRow; part: CohortPart }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="personId" value={row.personId} />
      <input type="hidden" name="part" value={part} />
      <Confirmed
        quiet
        label={
          <>
            Remove<span className="sr-only"> {row.name} from the cohort</span>
          </>
        }
        act={`Remove ${row.name}`}
        done={`${row.name} has left the cohort.`}
      >
        {row.name} leaves the cohort. Their sessions stay, and they can be added again.
      </Confirmed>
    </Form>
  );
}

function consentColumn(purpose: ConsentPurpose): DataColumn<MemberRow> {
  return {
    id: purpose,
    header: `Consent: ${purposeWords[purpose].label.toLowerCase()}`,
    cell: (row) => {
      const consent = row.consents?.find((each) => each.purpose === purpose);
      if (!consent) return null;
      return (
        <>
          {standingWords[consent.act]}
          {consent.at && consent.act !== "asked" && (
            <>
              {", "}
              <DateText at={consent.at} />
            </>
          )}
        </>
      );
    },
  };
}

function memberColumns(part: CohortPart, mayChange: boolean): DataColumn<MemberRow>[] {
  const columns: DataColumn<MemberRow>[] = [
    { id: "name", header: "Name", rowHeader: true, cell: (row) => row.name },
    { id: "email", header: "E-mail", cell: (row) => row.email ?? "Removed" },
    {
      id: "time",
      header: "In the cohort",
      cell: (row) => (
        <>
          since <DateText at={row.joinedAt} />
          {row.leftAt && (
            <>
              {", until "}
              <DateText at={row.leftAt} />
            </>
          )}
        </>
      ),
    },
  ];
  if (part === "peer") columns.push(...consentPurposes.map(consentColumn));
  if (mayChange)
    columns.push({
      id: "act",
      header: <span className="sr-only">Acts</span>,
      className: actColumn,
      cell: (row) => (row.leftAt ? null : <RemoveForm row={row} part={part} />),
    });
  return columns;
}

interface MembersProps {
  part: CohortPart;
  rows: MemberRow[];
  mayChange: boolean;
}

/** The peers or the experts of a cohort; those who left stay in the list, at its end. */
export function Members({ part, rows, mayChange }: MembersProps) {
  const title = part === "peer" ? "Peers" : "Experts";
  const now = rows.filter((row) => row.leftAt === null).length;
  return (
    <section aria-labelledby={`${part}s-title`} className="grid gap-2">
      <SectionTitle
        id={`${part}s-title`}
        aside={
          rows.length > 0 && (
            <span className="inline-flex items-baseline gap-3">
              {now} now
              <SaveTable
                file={`${part}s`}
                of={title.toLowerCase()}
                heads={memberHeads(part)}
                rows={rows.map(memberLine(part))}
              />
            </span>
          )
        }
      >
        {title}
      </SectionTitle>
      <DataTable
        caption={title}
        columns={memberColumns(part, mayChange)}
        rows={rows}
        rowId={(row) => `${row.personId} ${String(row.joinedAt)}`}
        empty={
          <p className="text-base text-second">
            {part === "peer"
              ? "No peer has come yet. Those who are invited appear here once they accept."
              : "No expert is attached yet."}
          </p>
        }
      />
    </section>
  );
}

export interface InvitationRow {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  expiresAt: Date;
  isOver: boolean;
}

/** A new link for one person; those of the others go on working. */
function RenewForm({ row }: { row: InvitationRow }) {
  return (
    <Form method="post" className="mb-1">
      <SentOnce />
      <input type="hidden" name="intent" value="renew" />
      <input type="hidden" name="invitationId" value={row.id} />
      <Confirmed
        quiet
        tone="plain"
        label={
          <>
            New link<span className="sr-only"> for {row.name || row.email}</span>
          </>
        }
        act={`Make a new link for ${row.name || row.email}`}
      >
        The link that {row.name || row.email} has stops working. The others go on.
      </Confirmed>
    </Form>
  );
}

function invitationColumns(mayChange: boolean): DataColumn<InvitationRow>[] {
  const columns: DataColumn<InvitationRow>[] = [
    { id: "name", header: "Name", rowHeader: true, cell: (row) => row.name || "No name given" },
    { id: "email", header: "E-mail", cell: (row) => row.email },
    {
      id: "as",
      header: "As",
      cell: (row) => partWords[row.roles.includes("expert") ? "expert" : "peer"],
    },
    {
      id: "until",
      header: "Link",
      cell: (row) => (
        <>
          {row.isOver ? "Ran out on " : "Works until "}
          <DateText at={row.expiresAt} />
        </>
      ),
    },
  ];
  if (mayChange)
    columns.push({
      id: "withdraw",
      header: <span className="sr-only">Acts</span>,
      className: actColumn,
      cell: (row) => (
        <>
          <RenewForm row={row} />
          <WithdrawInvitation id={row.id} email={row.email} who={row.name || row.email}>
            {`The link that ${row.name || row.email} has stops working. They can be invited again.`}
          </WithdrawInvitation>
        </>
      ),
    });
  return columns;
}

/** Who is invited and has not come yet, with a way to make new links for all of them. */
export function Invited({ rows, mayChange }: { rows: InvitationRow[]; mayChange: boolean }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="invited" className="grid gap-2">
      <SectionTitle
        id="invited"
        aside={
          <span className="inline-flex items-baseline gap-3">
            {rows.length} not come yet
            <SaveTable
              file="invited"
              of="invited"
              heads={invitedHeads}
              rows={rows.map(invitedLine)}
            />
          </span>
        }
      >
        Invited
      </SectionTitle>
      <DataTable
        caption="Open invitations"
        columns={invitationColumns(mayChange)}
        rows={rows}
        rowId={(row) => row.id}
      />
      {mayChange && (
        <Form method="post">
          <SentOnce />
          <input type="hidden" name="intent" value="renew" />
          <Confirmed
            tone="plain"
            label="Make new links for all of them"
            act={rows.length === 1 ? "Make a new link" : `Make ${rows.length} new links`}
          >
            Every link that was handed over stops working, also one that somebody is about to use.
          </Confirmed>
        </Form>
      )}
    </section>
  );
}
