import { constants, createReadStream, createWriteStream, existsSync } from "node:fs";
import { access, chmod, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { chromium } from "playwright";
import { extract } from "tar-fs";

export interface Browser {
  executable: string;
  /** Folder of libraries that the system may lack; for LD_LIBRARY_PATH. */
  libraries: string | null;
  /** Where it came from, for the closing lines of a test run. */
  origin: string;
}

export const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function inflate(source: string, target: string): Promise<void> {
  const compressed = createReadStream(source);
  const out = source.endsWith(".tar.br") ? extract(target) : createWriteStream(target);
  await pipeline(compressed, createBrotliDecompress(), out);
}

/** Unpacks the Chromium inside the npm package once per version; safe when two runs do it at once. */
async function unpackPackaged(): Promise<Browser> {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const root = main.slice(0, main.lastIndexOf("chromium/build")) + "chromium";
  const manifest = JSON.parse(await readFile(path.join(root, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = path.join(os.tmpdir(), `attune-chromium-${manifest.version}`);
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`;
    await mkdir(fresh, { recursive: true });
    const bin = path.join(root, "bin");
    await inflate(path.join(bin, "chromium.br"), path.join(fresh, "chromium"));
    for (const archive of (await readdir(bin)).filter((name) => name.endsWith(".tar.br")))
      await inflate(path.join(bin, archive), path.join(fresh, archive.replace(".tar.br", "")));
    await chmod(path.join(fresh, "chromium"), 0o755);
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  return {
    executable: path.join(folder, "chromium"),
    libraries: path.join(folder, "al2023", "lib"),
    origin: `packaged Chromium ${manifest.version}`,
  };
}

/** A Chromium for the tests: a named one, Playwright's own, the system's, else the packaged one. */
export async function findChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executable: named, libraries: null, origin: named };
  const own = chromium.executablePath();
  if (own && (await isExecutable(own)))
    return { executable: own, libraries: null, origin: "Playwright's Chromium" };
  const system = "/usr/bin/chromium";
  if (await isExecutable(system)) return { executable: system, libraries: null, origin: system };
  return unpackPackaged();
}
