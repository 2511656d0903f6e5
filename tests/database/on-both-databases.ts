import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import { drizzle as drizzleServer } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, describe, inject } from "vitest";
import type { Database, DatabaseKind } from "../../db/client.server";
import * as schema from "../../db/schema";

interface Opened {
  db: Database;
  close(): Promise<void>;
}

async function openEmbedded(): Promise<Opened> {
  const dump = new Blob([await readFile(inject("pgliteDump"))]);
  const client = await PGlite.create({ loadDataDir: dump });
  const db = drizzleEmbedded(client, { schema }) as unknown as Database;
  return { db, close: () => client.close() };
}

async function openServer(): Promise<Opened> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const url = inject("postgresUrl");
  const admin = postgres(url.replace("{database}", "postgres"), { max: 1 });
  await admin.unsafe(`create database ${name} template attune_template`);
  await admin.end();
  const client = postgres(url.replace("{database}", name), { max: 4, onnotice: () => undefined });
  const db = drizzleServer(client, { schema }) as unknown as Database;
  return { db, close: () => client.end() };
}

const opens: Record<DatabaseKind, () => Promise<Opened>> = {
  PGlite: openEmbedded,
  PostgreSQL: openServer,
};

/**
 * The same tests on PGlite and on PostgreSQL, each with a migrated database of its own that lives
 * for the whole block. `db()` may be called inside tests and hooks.
 */
export function onBothDatabases(
  subject: string,
  tests: (db: () => Database, kind: DatabaseKind) => void,
): void {
  describe.each(["PGlite", "PostgreSQL"] as const)(`${subject} [%s]`, (kind) => {
    let opened: Opened | null = null;
    beforeAll(async () => {
      opened = await opens[kind]();
    });
    afterAll(async () => {
      await opened?.close();
    });
    tests(() => {
      if (!opened) throw new Error("The database is open only inside tests and hooks.");
      return opened.db;
    }, kind);
  });
}
