import { FolderInUse } from "~db/folder-lock.server";
import { ConfigError, readConfig } from "~/platform/config.server";

/**
 * What `build/server/index.js` does. The rest is imported once the mode is set: React reads it as it is loaded.
 */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  process.env.NODE_ENV = "production";
  const { serve } = await import("./start/serve");
  await serve(config);
}

try {
  await start();
} catch (error) {
  if (error instanceof ConfigError || error instanceof FolderInUse) console.error(error.message);
  else console.error(error);
  process.exit(1);
}
