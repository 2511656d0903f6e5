import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../db/client.server";
import { startPostgres } from "./postgres-server";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the PostgreSQL server, with `{database}` where a name goes. */
    postgresUrl: string;
    /** A dump of a migrated, empty PGlite folder. */
    pgliteDump: string;
  }
}

const migrations = path.resolve("db/migrations");

async function dumpEmptyPglite(file: string): Promise<void> {
  const client = await PGlite.create();
  await migrate(drizzle(client), { migrationsFolder: migrations });
  const dump = await client.dumpDataDir("none");
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  await client.close();
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-tests-"));
  const dump = path.join(folder, "empty.tar");
  await dumpEmptyPglite(dump);
  const server = await startPostgres();
  const admin = postgres(server.url("postgres"), { max: 1 });
  await admin`create database attune_template`;
  await admin.end();
  const template = await openDatabase({
    url: server.url("attune_template"),
    folder: null,
    migrations,
  });
  await template.migrate();
  await template.close();
  project.provide("postgresUrl", server.url("{database}"));
  project.provide("pgliteDump", dump);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
