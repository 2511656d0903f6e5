import type { App } from "~/platform/app.server";
import { demoPassword, demoPeople } from "~db/seeds/demo-people";
import { hasProgrammes } from "~db/queries/programmes.server";
import { isDuplicate } from "~db/errors.server";
import { seedDemo } from "../seed/seed-demo";

/** Two instances may start on an empty server at once: the slower one finds the demo made. */
function unlessSeededMeanwhile(error: unknown): void {
  if (!isDuplicate(error, "programmes_key_unique")) throw error;
}

/** Seeds the demo on the first run of a demo workspace, and says how to get in. */
export async function prepareWorkspace(
  app: Pick<App, "db" | "config">,
  say: (line: string) => void,
): Promise<void> {
  const { db, config } = app;
  if (config.mode === "production") {
    if (!(await hasProgrammes(db)))
      say("There is no programme yet. Run: npm run invite -- --programme NAME --admin EMAIL");
    return;
  }
  if (!(await hasProgrammes(db))) {
    say("Seeding the demo workspace. All of its people and sessions are synthetic.");
    await seedDemo(db, new Date()).catch(unlessSeededMeanwhile);
  }
  say(`Demo sign-ins (password ${demoPassword}):`);
  for (const { email, roles } of demoPeople.filter((person) => person.signIn))
    say(`  ${roles.join(", ").padEnd(11)} ${email}`);
}
