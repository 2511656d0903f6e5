import type { Speaker } from "../practice/turn";

/** What a file calls the two who speak. */
export interface SpeakerNames {
  client: string;
  supporter: string;
}

/** The names that are taken where none are given. */
export const plainNames: SpeakerNames = { client: "client", supporter: "supporter" };

const folded = (name: string) => name.trim().toLocaleLowerCase("en");

/** Who a name stands for, whatever its capitals; null where it is neither. */
export function speakerOf(name: string, names: SpeakerNames): Speaker | null {
  if (folded(name) === folded(names.client)) return "client";
  if (folded(name) === folded(names.supporter)) return "supporter";
  return null;
}

/** Why names cannot be told apart, or null where they can. */
export function namesProblem({ client, supporter }: SpeakerNames): string | null {
  if (folded(client) === "" || folded(supporter) === "")
    return "Name both the client and the supporter.";
  return folded(client) === folded(supporter)
    ? "The client and the supporter have the same name."
    : null;
}

/** A speaker who is neither, in words. */
export function strangerWords(shown: string, { client, supporter }: SpeakerNames): string {
  return `${shown} is neither the client (${client}) nor the supporter (${supporter}).`;
}
