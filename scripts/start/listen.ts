import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";
import type { OpenDatabase } from "~db/client.server";
import type { App } from "~/platform/app.server";
import { JobWorker } from "~/platform/job-worker.server";
import { carryingOnErasures } from "~/services/erasure/carry-on-erasures.server";
import { sweepingRetention } from "~/services/erasure/sweep-retention.server";
import { jobHandlers } from "~/services/jobs/job-handlers.server";
import { deliverNext } from "~/services/notification/deliver-webhooks.server";
import { tellingOfDays } from "~/services/notification/tell-of-days.server";

export interface Listening {
  app: App;
  database: OpenDatabase;
  http: Express;
}

/**
 * How long a connection waits for its next request. Longer than proxies and browsers keep one: who closes first must
 * not be the server, or a request that was just sent is lost.
 */
const keptOpenMs = 75_000;

/**
 * Listens, works on what waits, prints the address; on a signal lets running requests end and puts the
 * work in hand back in line before it closes.
 */
export async function listen({ app, database, http }: Listening): Promise<void> {
  const server = createServer(http);
  server.keepAliveTimeout = keptOpenMs;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(app.config.port, app.config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = app.config.host.includes(":") ? `[${app.config.host}]` : app.config.host;
  console.log(`Attune is ready at ${app.config.origin ?? `http://${host}:${port}`}`);
  const { db, log } = app;
  const chores = [
    () => deliverNext(app),
    tellingOfDays(db),
    sweepingRetention(app),
    carryingOnErasures(app),
  ];
  // What asks an engine may take an hour and mostly waits: no computation stands in line behind it.
  const { "model-reviews": reviews, ...computed } = jobHandlers(app);
  const workers = [
    new JobWorker({ db, log, handlers: computed, chores }),
    new JobWorker({ db, log, handlers: { "model-reviews": reviews } }),
  ];
  for (const worker of workers) worker.start();
  const close = async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await database.close();
    process.exit(0);
  };
  const stop = () => {
    server.close(() => void close());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}
