import { WithdrawInvitation } from "~/components/invitation/withdraw-invitation";
import { actColumn, type DataColumn } from "~/components/table/data-table";
import { FiledTable } from "~/components/table/filed-table";
import { DateText } from "~/components/ui/date-text";
import type { Role } from "~/domain/access/roles";
import { roleWords } from "./role-boxes";

export interface InvitationRow {
  id: string;
  email: string;
  /** For whom it was is not kept any more. */
  isForgotten: boolean;
  roles: Role[];
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  withdrawnAt: Date | null;
  /** Withdrawn because a new link took its place. */
  isReplaced: boolean;
}

function state(row: InvitationRow) {
  if (row.usedAt) return "Accepted";
  if (row.withdrawnAt) return row.isReplaced ? "Replaced by a new link" : "Withdrawn";
  return (
    <>
      Open until <DateText at={row.expiresAt} />
    </>
  );
}

const columns: DataColumn<InvitationRow>[] = [
  {
    id: "email",
    header: "E-mail",
    rowHeader: true,
    cell: (row) => (row.isForgotten ? "No longer kept" : row.email),
  },
  { id: "roles", header: "Roles", cell: (row) => roleWords(row.roles) },
  { id: "made", header: "Made", cell: (row) => <DateText at={row.createdAt} /> },
  { id: "state", header: "State", cell: state },
  {
    id: "withdraw",
    header: <span className="sr-only">Acts</span>,
    className: actColumn,
    cell: (row) =>
      row.usedAt || row.withdrawnAt ? null : (
        <WithdrawInvitation id={row.id} email={row.email}>
          The link stops working, and the e-mail is kept no longer. A new invitation can be made.
        </WithdrawInvitation>
      ),
  },
];

/** Invitations, newest first, with what became of each. */
export function InvitationList({ invitations }: { invitations: InvitationRow[] }) {
  return (
    <FiledTable
      id="invitations"
      title="Invitations"
      file="/people/invitations.csv"
      of="invitations"
      caption="Invitations"
      columns={columns}
      rows={invitations}
      rowId={(row) => row.id}
      empty="No invitation has been made yet."
    />
  );
}
