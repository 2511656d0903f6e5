import path from "node:path";
import { openDatabase } from "~db/client.server";
import type { Database } from "~db/client.server";
import { readConfig, type Config } from "~/platform/config.server";
import { prepareWorkspace } from "./prepare-workspace";

/**
 * Opens the database that the environment names, brings it up to date, seeds a demo workspace that is
 * empty, hands it to a command, and closes it whatever happens.
 */
export async function withWorkspace<T>(
  command: (workspace: { db: Database; config: Config }) => Promise<T>,
): Promise<T> {
  const config = readConfig(process.env);
  const database = await openDatabase({
    url: config.databaseUrl,
    folder: config.dataDir,
    migrations: path.resolve("db/migrations"),
  });
  try {
    await database.migrate();
    const { db } = database;
    await prepareWorkspace({ db, config }, () => undefined);
    return await command({ db, config });
  } finally {
    await database.close();
  }
}
