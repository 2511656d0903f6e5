/** What Vite makes of the routes: Remix's part of the server. */
declare module "virtual:remix/server-build" {
  export * from "@remix-run/dev/server-build";
}
