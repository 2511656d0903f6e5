import path from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import { findActor } from "./actor.server";
import type { App } from "./app.server";
import { leftSignal } from "./left.server";
import { loggedPath } from "./log.server";
import {
  checkAddress,
  checkOrigin,
  drainUnread,
  largestBody,
  largestFile,
  largestScenario,
  limitBody,
  securityHeaders,
} from "./security.server";

export interface HttpOptions {
  app: App;
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** The folder of the built browser files; null in development, where `middleware` serves them. */
  assets: string | null;
  middleware?: RequestHandler;
}

/** One line a request: method, path, status, time. No query, body, person or invitation's token. */
function logRequests(app: App): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    const url = loggedPath(request.path);
    response.on("finish", () => {
      const ms = Math.round(performance.now() - start);
      app.log.info({ method: request.method, path: url, status: response.statusCode, ms });
    });
    next();
  };
}

function serveAssets(server: Express, assets: string): void {
  const files = { index: false, redirect: false } as const;
  const forever = { ...files, immutable: true, maxAge: "1y" } as const;
  server.use("/assets", express.static(path.join(assets, "assets"), forever));
  server.use(express.static(assets, { ...files, maxAge: "1h" }));
}

function bytesFor(path: string): number {
  if (/^\/studies\/[^/]+\/import(\.data)?\/?$/.test(path)) return largestFile;
  return /^\/scenarios(?:\.data|\/|$)/.test(path) ? largestScenario : largestBody;
}

/** The HTTP server: headers, limits, files, then Remix. */
export function createHttp({ app, build, assets, middleware }: HttpOptions): Express {
  const { config } = app;
  const server = express();
  server.disable("x-powered-by");
  server.set("trust proxy", config.trustProxy);
  server.use(securityHeaders(config.mode === "production", assets === null), checkAddress);
  server.get("/healthz", (_request, response) => {
    response.set("cache-control", "no-store").type("text/plain").send("ok");
  });
  server.use(compression());
  if (middleware) server.use(middleware);
  if (assets) serveAssets(server, assets);
  server.use(logRequests(app), checkOrigin(config.origin));
  server.use(limitBody(bytesFor), drainUnread);
  const handle = createRequestHandler({
    build,
    async getLoadContext(request, response) {
      const left = leftSignal(response);
      const found = await findActor(app, request.get("cookie") ?? null);
      if (found?.cookie) response.append("set-cookie", found.cookie);
      return {
        app,
        actor: found?.actor ?? null,
        nonce: response.locals.nonce as string,
        left,
        address: request.ip ?? "unknown",
      };
    },
  });
  server.all("*", (request, response, next) => void handle(request, response, next));
  return server;
}
