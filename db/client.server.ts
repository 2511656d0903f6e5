import path from "node:path";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { lockFolder } from "./folder-lock.server";
import * as schema from "./schema";

/** The one type that every query takes: PGlite, PostgreSQL or a transaction on either. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

export type DatabaseKind = "PGlite" | "PostgreSQL";

export interface OpenDatabase {
  db: Database;
  kind: DatabaseKind;
  /** Brings the schema up to date. Safe to call at every start, from several processes. */
  migrate(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseLocation {
  /** A PostgreSQL address; where it is absent the embedded database in `folder` is used. */
  url?: string | undefined;
  /** The folder of the embedded database, or null for one in memory. */
  folder: string | null;
  /** Where the migrations lie. */
  migrations: string;
}

async function openServer(url: string, migrations: string): Promise<OpenDatabase> {
  const [{ default: postgres }, { drizzle }, { migrate }] = await Promise.all([
    import("postgres"),
    import("drizzle-orm/postgres-js"),
    import("drizzle-orm/postgres-js/migrator"),
  ]);
  const client = postgres(url, { max: 10, onnotice: () => undefined });
  const db = drizzle(client, { schema });
  return {
    db: db as unknown as Database,
    kind: "PostgreSQL",
    async migrate() {
      const alone = postgres(url, { max: 1, onnotice: () => undefined });
      try {
        await alone`select pg_advisory_lock(742318077)`;
        await migrate(drizzle(alone, { schema }), { migrationsFolder: migrations });
      } finally {
        await alone.end();
      }
    },
    close: () => client.end({ timeout: 5 }),
  };
}

async function openEmbedded(folder: string | null, migrations: string): Promise<OpenDatabase> {
  const lock = folder === null ? null : await lockFolder(folder);
  try {
    const [{ PGlite }, { drizzle }, { migrate }] = await Promise.all([
      import("@electric-sql/pglite"),
      import("drizzle-orm/pglite"),
      import("drizzle-orm/pglite/migrator"),
    ]);
    const client = await PGlite.create(folder === null ? undefined : path.join(folder, "pglite"));
    const db = drizzle(client, { schema });
    return {
      db: db as unknown as Database,
      kind: "PGlite",
      migrate: () => migrate(db, { migrationsFolder: migrations }),
      async close() {
        await client.close();
        await lock?.release();
      },
    };
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/** Opens PostgreSQL where an address is given, else the embedded database, locked for this process. */
export function openDatabase(location: DatabaseLocation): Promise<OpenDatabase> {
  return location.url
    ? openServer(location.url, location.migrations)
    : openEmbedded(location.folder, location.migrations);
}
