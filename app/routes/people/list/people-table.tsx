import { Form } from "@remix-run/react";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { Button } from "~/components/ui/button";
import type { Role } from "~/domain/access/roles";
import { RoleBoxes, roleWords } from "./role-boxes";

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  disabledAt: Date | null;
}

function ChangePerson({ person }: { person: PersonRow }) {
  return (
    <details>
      <summary className="text-sm text-accent underline underline-offset-3">
        Change<span className="sr-only"> {person.name}</span>
      </summary>
      <div className="grid gap-3 py-3 text-left">
        <Form method="post" className="grid justify-items-start gap-2">
          <input type="hidden" name="intent" value="roles" />
          <input type="hidden" name="personId" value={person.id} />
          <RoleBoxes held={person.roles} prefix={person.id} />
          <Button size="small">Save the roles</Button>
        </Form>
        <Form method="post">
          <input type="hidden" name="intent" value="disable" />
          <input type="hidden" name="personId" value={person.id} />
          <Button size="small" kind="danger">
            Close the account
          </Button>
        </Form>
      </div>
    </details>
  );
}

export function PeopleTable({ people, mayManage }: { people: PersonRow[]; mayManage: boolean }) {
  const columns: DataColumn<PersonRow>[] = [
    { id: "name", header: "Name", rowHeader: true, cell: (row) => row.name },
    { id: "email", header: "E-mail", cell: (row) => row.email },
    { id: "roles", header: "Roles", cell: (row) => roleWords(row.roles) },
    {
      id: "state",
      header: "Account",
      cell: (row) => (row.disabledAt ? "Closed" : "Open"),
    },
  ];
  if (mayManage)
    columns.push({
      id: "change",
      header: "Change",
      cell: (row) => (row.disabledAt ? null : <ChangePerson person={row} />),
    });
  return <DataTable caption="People" columns={columns} rows={people} rowId={(row) => row.id} />;
}
