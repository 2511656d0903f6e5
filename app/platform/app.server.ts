import type { Database, DatabaseKind } from "~db/client.server";
import type { Helplines } from "../domain/practice/safety/helplines";
import type { SignedInActor } from "./actor.server";
import type { Config } from "./config.server";
import type { Log } from "./log.server";
import type { RateLimits } from "./rate-limits.server";
import type { SignIn } from "./sign-in.server";
import type { Engines } from "./engines.server";
import type { Reviewers } from "./reviewers.server";

/** What the host gives to every request: made once at the start, handed on by the load context. */
export interface App {
  config: Config;
  log: Log;
  db: Database;
  databaseKind: DatabaseKind;
  signIn: SignIn;
  rateLimits: RateLimits;
  engines: Engines;
  reviewers: Reviewers;
  /** Where whoever practises finds a real person. */
  helplines: Helplines;
}

declare module "@remix-run/node" {
  interface AppLoadContext {
    app: App;
    /** Who asks, or null when nobody is signed in. */
    actor: SignedInActor | null;
    /** For the content security policy of this one answer. */
    nonce: string;
    /** The caller's network address, as far as proxies may be believed. */
    address: string;
    /** Aborts as soon as nobody can be answered any more. */
    left: AbortSignal;
  }
}
