import { buildApp, buildIfStale } from "./build/build-app";

const root = process.cwd();
if (process.argv.includes("--if-stale"))
  await buildIfStale(root, () => console.log("Building Attune. This happens once per version."));
else await buildApp(root);
