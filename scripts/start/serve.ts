import path from "node:path";
import * as build from "virtual:remix/server-build";
import type { Config } from "~/platform/config.server";
import { createHttp } from "~/platform/http.server";
import { startApp } from "~/platform/start-app.server";
import { listen } from "./listen";
import { prepareWorkspace } from "./prepare-workspace";

/** Opens the workspace and serves it, with the browser's files that were built with it. */
export async function serve(config: Config): Promise<void> {
  const { app, database } = await startApp(config);
  await prepareWorkspace(app, (line) => console.log(line));
  const http = createHttp({ app, build, assets: path.resolve("build/client") });
  await listen({ app, database, http });
}
