import { Checkbox } from "~/components/ui/choice";
import type { Doubt } from "~/domain/cohort/doubts";
import type { Role } from "~/domain/access/roles";

export interface AskedDoubt extends Doubt {
  /** Its box was ticked: the person is meant. */
  isSure: boolean;
}

/** How a form names somebody of a list who is meant after all. */
export const sureOf = ({ part, email }: Pick<Doubt, "part" | "email">) => `${part} ${email}`;

const roleWords: Record<Role, string> = {
  peer: "a peer",
  expert: "an expert",
  lead: "a training lead",
  researcher: "a researcher",
  admin: "an admin",
};

function rolesIn(roles: readonly Role[]): string {
  return roles.map((role) => roleWords[role]).join(" and ");
}

function question({ part, known, roles }: AskedDoubt): string {
  if (roles.includes(part)) return `Add ${known} as ${roleWords[part]}`;
  return `Invite ${known} to be ${roleWords[part]} too`;
}

function reason({ email, why, listed, known, roles }: AskedDoubt): string {
  return why === "other name"
    ? `The list says ${listed}, and ${email} belongs to ${known}, ${rolesIn(roles)} here.`
    : `${email} works here as ${rolesIn(roles)}.`;
}

/** Asks about people of a list who may not be meant, each by itself; nothing where nobody is. */
export function DoubtsField({ doubts }: { doubts: readonly AskedDoubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <fieldset
      id="sure"
      tabIndex={-1}
      className="grid gap-2 rounded-md border border-cue px-4 py-3 wrap-anywhere"
    >
      <legend className="px-1 text-sm font-semibold">Are these the people you mean?</legend>
      {doubts.map((doubt) => (
        <Checkbox
          key={sureOf(doubt)}
          name="sure"
          value={sureOf(doubt)}
          label={question(doubt)}
          hint={reason(doubt)}
          defaultChecked={doubt.isSure}
        />
      ))}
      <p className="text-sm text-second">
        Tick those who are meant; for anybody else, put their row right.
      </p>
    </fieldset>
  );
}
