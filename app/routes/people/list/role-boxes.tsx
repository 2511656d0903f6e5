import { Checkbox } from "~/components/ui/choice";
import { roles, type Role } from "~/domain/access/roles";

const words: Record<Role, string> = {
  peer: "Peer",
  expert: "Expert",
  lead: "Training lead",
  researcher: "Researcher",
  admin: "Admin",
};

/** One box a role; a person may hold several. */
export function RoleBoxes({
  held,
  prefix,
  errorId,
}: {
  held: readonly Role[];
  prefix: string;
  /** The id of what is said to be wrong with the choice. */
  errorId?: string;
}) {
  return (
    <fieldset className="min-w-0" aria-describedby={errorId}>
      <legend className="text-sm font-semibold">Roles</legend>
      <div className="flex flex-wrap gap-x-5">
        {roles.map((role) => (
          <Checkbox
            key={role}
            id={`${prefix}-${role}`}
            name="roles"
            value={role}
            label={words[role]}
            defaultChecked={held.includes(role)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Roles in words, in their fixed order. */
export function roleWords(held: readonly Role[]): string {
  return roles
    .filter((role) => held.includes(role))
    .map((role) => words[role])
    .join(", ");
}
