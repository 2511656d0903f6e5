import { shippedHelplines } from "../../app/domain/practice/safety/helplines";
import type { App } from "../../app/platform/app.server";
import { readConfig } from "../../app/platform/config.server";
import { createEngines } from "../../app/platform/engines.server";
import { createLog } from "../../app/platform/log.server";
import { createRateLimits } from "../../app/platform/rate-limits.server";
import { createReviewers } from "../../app/platform/reviewers.server";
import { createSignIn } from "../../app/platform/sign-in.server";
import type { Database, DatabaseKind } from "../../db/client.server";

/** The host as a demo workspace starts it, on this database, with a silent log. */
export function makeApp(db: Database, databaseKind: DatabaseKind): App {
  const config = readConfig({ NODE_ENV: "test" });
  const log = createLog("silent");
  return {
    ...{ config, db, databaseKind, log },
    signIn: createSignIn(db, config.mode),
    rateLimits: createRateLimits(db, config.secret),
    engines: createEngines(db, config, log),
    reviewers: createReviewers(db, config, log),
    helplines: shippedHelplines,
  };
}
