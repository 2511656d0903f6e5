import { ConfigError, readConfig } from "~/platform/config.server";
import { readHelplines } from "~/platform/helplines.server";
import { buildApp, isBuilt } from "./build/build-app";

/** With `--if-stale`, as before a start: builds where it must, and not for a start that would be refused. */
async function build(root: string): Promise<void> {
  if (process.argv.includes("--if-stale")) {
    if (await isBuilt(root)) return;
    await readHelplines(readConfig(process.env).helplines, new Date());
    console.log("Building Attune. This happens once per version.");
  }
  await buildApp(root);
}

try {
  await build(process.cwd());
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
