import type { Actor } from "~/domain/access/can";
import { demoPeople } from "~db/seeds/demo-people";
import type { DemoWorkspace } from "./seed-demo";

/** Somebody of the demo, as their roles let them act. */
export function actorOf({ programmeId, people }: DemoWorkspace, key: string): Actor {
  const roles = demoPeople.find((person) => person.key === key)?.roles ?? [];
  return { personId: people.get(key) ?? "", programmeId, roles };
}
