import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import { readConfig } from "~/platform/config.server";
import { createHttp } from "~/platform/http.server";
import { startApp } from "~/platform/start-app.server";
import { listen } from "./start/listen";
import { prepareWorkspace } from "./start/prepare-workspace";

const config = readConfig(process.env);
const vite = await createServer({ server: { middlewareMode: true } });
const { app, database } = await startApp(config);
await prepareWorkspace(app, (line) => console.log(line));
const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>;
const http = createHttp({ app, build, assets: null, middleware: vite.middlewares });
await listen({ app, database, http });
