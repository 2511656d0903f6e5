import { readFileSync } from "node:fs";
import * as modules from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

interface Loaded {
  format: string;
  source: string | Buffer;
  shortCircuit: true;
}

type Load = (
  url: string,
  context: unknown,
  next: (url: string, context: unknown) => Loaded,
) => Loaded;

/** Node 22.15 has it; where it stands, `register` is on its way out. */
interface WithHooks {
  registerHooks?: (hooks: { load: Load }) => unknown;
}

/** What a loader thread runs where hooks cannot run in this one. */
const threadHooks = `
import { readFile } from "node:fs/promises";
let folder = "";
export const initialize = (data) => { folder = data; };
export async function load(url, context, next) {
  if (!url.startsWith(folder)) return next(url, context);
  return { format: "module", source: await readFile(new URL(url)), shortCircuit: true };
}`;

/** Lets Node read what lies in a folder as it stands. */
function readAsItStands(folder: string): void {
  const { registerHooks } = modules as WithHooks;
  if (registerHooks) {
    const load: Load = (url, context, next) =>
      url.startsWith(folder)
        ? { format: "module", source: readFileSync(new URL(url)), shortCircuit: true }
        : next(url, context);
    registerHooks({ load });
    return;
  }
  const url = `data:text/javascript,${encodeURIComponent(threadHooks)}`;
  modules.register(url, { data: folder });
}

/**
 * Imports the built server past the loader that reads TypeScript: it is JavaScript, and to translate its megabytes
 * once more took longer than the rest of the start.
 */
export async function importBuilt(root: string): Promise<ServerBuild> {
  readAsItStands(pathToFileURL(path.join(root, "build/server/")).href);
  const built = pathToFileURL(path.join(root, "build/server/index.js")).href;
  return (await import(built)) as ServerBuild;
}
