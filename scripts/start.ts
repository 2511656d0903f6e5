import path from "node:path";
import { FolderInUse } from "~db/folder-lock.server";
import { ConfigError, readConfig } from "~/platform/config.server";
import { createHttp } from "~/platform/http.server";
import { startApp } from "~/platform/start-app.server";
import { buildIfStale } from "./build/build-app";
import { importBuilt } from "./start/import-built";
import { listen } from "./start/listen";
import { prepareWorkspace } from "./start/prepare-workspace";

async function start(): Promise<void> {
  const root = process.cwd();
  const config = readConfig(process.env);
  process.env.NODE_ENV = "production";
  await buildIfStale(root, () => console.log("Building Attune. This happens once per version."));
  const { app, database } = await startApp(config);
  await prepareWorkspace(app, (line) => console.log(line));
  const build = await importBuilt(root);
  const http = createHttp({ app, build, assets: path.join(root, "build/client") });
  await listen({ app, database, http });
}

try {
  await start();
} catch (error) {
  if (error instanceof ConfigError || error instanceof FolderInUse) console.error(error.message);
  else console.error(error);
  process.exit(1);
}
