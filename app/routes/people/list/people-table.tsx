import { Form } from "@remix-run/react";
import { actColumn, DataTable, type DataColumn } from "~/components/table/data-table";
import { Button, TextLink } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import type { Role } from "~/domain/access/roles";
import { RoleBoxes, roleWords } from "./role-boxes";

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  disabledAt: Date | null;
  erasedAt: Date | null;
  allErased: boolean;
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
          <Button size="small" data-done={`The roles of ${person.name} are saved.`}>
            Save the roles
          </Button>
        </Form>
        <Form method="post">
          <input type="hidden" name="intent" value="disable" />
          <input type="hidden" name="personId" value={person.id} />
          <Button size="small" kind="danger" data-done={`The account of ${person.name} is closed.`}>
            Close the account
          </Button>
        </Form>
        <EraseLink person={person} />
      </div>
    </details>
  );
}

/** Once an account is closed, who it was can be removed as well. */
function RemoveIdentity({ person }: { person: PersonRow }) {
  return (
    <details>
      <summary className="text-sm text-accent underline underline-offset-3">
        Remove the name<span className="sr-only"> of {person.name}</span>
      </summary>
      <Form method="post" className="grid max-w-[22rem] justify-items-start gap-2 py-3 text-left">
        <input type="hidden" name="intent" value="remove-identity" />
        <input type="hidden" name="personId" value={person.id} />
        <p className="text-sm text-second">
          Name, e-mail and password go for good. Sessions and reviews stay under a code; so do
          frozen snapshots. Names within a conversation are hidden there, word by word.
        </p>
        <Checkbox
          id={`sure-${person.id}`}
          name="sure"
          value="yes"
          required
          label="I am sure; this cannot be undone"
        />
        <Button size="small" kind="danger" data-done="Name and e-mail are removed.">
          Remove name and e-mail
        </Button>
        <EraseLink person={person} />
      </Form>
    </details>
  );
}

/** To the page that says in numbers what goes with somebody, and asks again. */
function EraseLink({ person }: { person: PersonRow }) {
  return (
    <TextLink to={`/people/${person.id}/erasure`} className="text-sm">
      {person.erasedAt && person.allErased ? "What was erased" : "Erase everything"}
      <span className="sr-only"> of {person.name}</span>
    </TextLink>
  );
}

function stateOf(row: PersonRow) {
  if (row.erasedAt) return row.allErased ? "Everything erased" : "Name removed";
  return row.disabledAt ? "Closed" : "Open";
}

export function PeopleTable({ people, mayManage }: { people: PersonRow[]; mayManage: boolean }) {
  const columns: DataColumn<PersonRow>[] = [
    { id: "name", header: "Name", rowHeader: true, cell: (row) => row.name },
    { id: "email", header: "E-mail", cell: (row) => (row.erasedAt ? "" : row.email) },
    { id: "roles", header: "Roles", cell: (row) => roleWords(row.roles) },
    {
      id: "state",
      header: "Account",
      cell: stateOf,
    },
  ];
  if (mayManage)
    columns.push({
      id: "change",
      header: <span className="sr-only">Acts</span>,
      className: actColumn,
      cell: (row) =>
        row.erasedAt ? (
          <EraseLink person={row} />
        ) : row.disabledAt ? (
          <RemoveIdentity person={row} />
        ) : (
          <ChangePerson person={row} />
        ),
    });
  return <DataTable caption="People" columns={columns} rows={people} rowId={(row) => row.id} />;
}
