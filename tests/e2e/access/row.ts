import type { Role } from "../../../app/domain/access/roles";
import type { Sent } from "./client";
import type { Ids } from "./place";

/** Whose answers stand in a row, in this order. */
export const askers: readonly (Role | "nobody")[] = [
  ...(["nobody", "peer", "expert", "lead", "researcher", "admin"] as const),
];

export interface Row {
  /** As app/routes.ts writes it. */
  route: string;
  /** An address with the names of things in braces. */
  at: string;
  sent: Sent | null;
  /** One status an asker. */
  expected: readonly number[];
}

function row(route: string, at: string, sent: Sent | null, statuses: string): Row {
  return { route, at, sent, expected: statuses.split(" ").map(Number) };
}

/** A page that is read, or a resource. */
export const page = (route: string, at: string, statuses: string) => row(route, at, null, statuses);

/** A form that is sent. */
export const form = (route: string, at: string, sent: Record<string, string>, statuses: string) =>
  row(route, at, { form: sent }, statuses);

/** What a script sends. */
export const json = (route: string, at: string, sent: unknown, statuses: string) =>
  row(route, at, { json: sent }, statuses);

/** Puts the ids of the place where a text names them. */
export function filled(text: string, ids: Ids): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`The place has no ${name}.`);
    return id;
  });
}

/** What a row sends, with the ids of the place. */
export function filledSent(sent: Sent, ids: Ids): Sent {
  return JSON.parse(filled(JSON.stringify(sent), ids)) as Sent;
}
