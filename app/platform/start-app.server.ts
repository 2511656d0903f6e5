import path from "node:path";
import { openDatabase, type OpenDatabase } from "~db/client.server";
import type { App } from "./app.server";
import type { Config } from "./config.server";
import { createEngines } from "./engines.server";
import { readHelplines, warnOfHelplines } from "./helplines.server";
import { createLog } from "./log.server";
import { createRateLimits } from "./rate-limits.server";
import { createReviewers } from "./reviewers.server";
import { createSignIn } from "./sign-in.server";

/** Reads the helplines, opens the database and brings it up to date; then everything that requests need. */
export async function startApp(config: Config): Promise<{ app: App; database: OpenDatabase }> {
  const now = new Date();
  const helplines = await readHelplines(config.helplines, now);
  const database = await openDatabase({
    url: config.databaseUrl,
    folder: config.dataDir,
    migrations: path.resolve("db/migrations"),
  });
  try {
    await database.migrate();
    const { db } = database;
    const log = createLog(config.logLevel);
    if (config.mode === "production") warnOfHelplines(helplines, log, now);
    const app: App = {
      config,
      log,
      db,
      databaseKind: database.kind,
      signIn: createSignIn(db, config.mode),
      rateLimits: createRateLimits(db, config.secret),
      engines: createEngines(db, config, log),
      reviewers: createReviewers(db, config, log),
      helplines,
    };
    return { app, database };
  } catch (error) {
    await database.close();
    throw error;
  }
}
