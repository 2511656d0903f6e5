import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buildIfStale } from "../../scripts/build/build-app";
import { startServer } from "./server";

/** Builds once and seeds one demo folder, of which every worker gets a copy. */
export default async function setup(): Promise<() => Promise<void>> {
  await buildIfStale(process.cwd(), () => console.log("Building for the browser tests."));
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-browser-"));
  const server = await startServer({ DATA_DIR: folder });
  await server.stop();
  process.env.ATTUNE_SEEDED = folder;
  return () => rm(folder, { recursive: true, force: true });
}
