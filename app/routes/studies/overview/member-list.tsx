import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { SectionTitle } from "~/components/ui/page-title";
import type { StudyMemberRole } from "~/domain/practice/study";

interface MemberRow {
  role: StudyMemberRole;
  code: string;
  arm: string | null;
  /** Null for those who may not know it. */
  name: string | null;
}

const roleWords: Record<StudyMemberRole, string> = {
  peer: "Peer",
  expert: "Expert",
  lead: "Lead",
  researcher: "Researcher",
};

export function MemberList({ members }: { members: MemberRow[] }) {
  const named = members.some((member) => member.name !== null);
  const columns: DataColumn<MemberRow>[] = [
    { id: "code", header: "Code", rowHeader: true, cell: (row) => row.code },
    { id: "role", header: "Takes part as", cell: (row) => roleWords[row.role] },
    { id: "arm", header: "Arm", cell: (row) => row.arm ?? "" },
  ];
  if (named) columns.splice(1, 0, { id: "name", header: "Name", cell: (row) => row.name ?? "" });
  return (
    <section aria-labelledby="members" className="max-w-[52rem]">
      <SectionTitle
        id="members"
        aside={
          members.length > 0 && (
            <SaveTable
              file="who takes part"
              of="who takes part"
              heads={["code", ...(named ? ["name"] : []), "role", "arm"]}
              rows={members.map(({ code, name, role, arm }) => [
                ...[code, ...(named ? [name] : []), role, arm],
              ])}
            />
          )
        }
      >
        Who takes part
      </SectionTitle>
      <DataTable
        caption="Who takes part"
        columns={columns}
        rows={members}
        rowId={(row) => `${row.role} ${row.code}`}
        empty="Nobody yet."
      />
    </section>
  );
}
