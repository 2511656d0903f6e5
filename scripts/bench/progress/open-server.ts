import path from "node:path";
import { openDatabase } from "../../../db/client.server";
import { startPostgres } from "../../../tests/database/postgres-server";

/** A PostgreSQL of its own with Attune's tables; `close` takes it away again. */
export async function migrateAndOpen() {
  const server = await startPostgres();
  const admin = server.url("postgres");
  const opened = await openDatabase({
    url: admin,
    folder: null,
    migrations: path.resolve("db/migrations"),
  });
  await opened.migrate();
  return {
    db: opened.db,
    close: async () => {
      await opened.close();
      await server.stop();
    },
  };
}
