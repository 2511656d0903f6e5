import { listDemoPeople } from "~db/queries/people.server";
import { demoPassword, demoPeople } from "~db/seeds/demo-people";
import type { App } from "~/platform/app.server";

export interface DemoSignIns {
  password: string;
  people: { email: string; name: string; roles: string[]; hint: string }[];
}

/** The ready-made people of a demo workspace; null in production, whatever the database holds. */
export async function listDemoSignIns(app: App): Promise<DemoSignIns | null> {
  if (app.config.mode === "production") return null;
  const stored = new Set((await listDemoPeople(app.db)).map((person) => person.email));
  const people = demoPeople
    .filter((person) => person.signIn && stored.has(person.email))
    .map(({ email, name, roles, hint }) => ({ email, name, roles: [...roles], hint }));
  return people.length > 0 ? { password: demoPassword, people } : null;
}
