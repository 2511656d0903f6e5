import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import type { OpenDatabase } from "~db/client.server";
import type { App } from "~/platform/app.server";

export interface Listening {
  app: App;
  database: OpenDatabase;
  http: Express;
}

/** Listens, prints the address, and on a signal lets running requests end before it closes. */
export async function listen({ app, database, http }: Listening): Promise<void> {
  const server = createServer(http);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(app.config.port, app.config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = app.config.host.includes(":") ? `[${app.config.host}]` : app.config.host;
  console.log(`Attune is ready at ${app.config.origin ?? `http://${host}:${port}`}`);
  const stop = () => {
    server.close(() => void database.close().then(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
