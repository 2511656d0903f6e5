import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import tsconfigPaths from "vite-tsconfig-paths";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** The server's file is the whole server, of which Remix's part is one: nothing is loaded twice. */
const wholeServer: Plugin = {
  name: "attune:whole-server",
  enforce: "post",
  config: (_config, { command, isSsrBuild }) =>
    command === "build" && isSsrBuild
      ? { build: { rollupOptions: { input: "scripts/start.ts" } } }
      : undefined,
};

export default defineConfig({
  plugins: [
    tailwindcss(),
    remix({
      ignoredRouteFiles: ["**/*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_lazyRouteDiscovery: true,
        v3_singleFetch: true,
        v3_routeConfig: true,
        unstable_optimizeDeps: true,
      },
    }),
    tsconfigPaths(),
    wholeServer,
  ],
  optimizeDeps: { exclude: ["@node-rs/argon2", "@electric-sql/pglite"] },
  build: { target: "es2022", chunkSizeWarningLimit: 700 },
});
