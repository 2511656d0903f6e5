import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

const sources = [
  ...["app", "db", "public", "scripts/start.ts", "scripts/start", "scripts/seed"],
  ...["vite.config.ts", "tsconfig.json", "package-lock.json"],
];
const stampFile = "build/stamp";

async function listFiles(entry: string): Promise<string[]> {
  const children = await readdir(entry, { recursive: true, withFileTypes: true }).catch(() => null);
  if (children === null) return [entry];
  return children
    .filter((child) => child.isFile())
    .map((child) => path.join(child.parentPath, child.name))
    .sort();
}

/** A digest of everything that the build reads. */
async function digestSources(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of await listFiles(path.join(root, source))) {
      hash.update(path.relative(root, file)).update("\0");
      hash.update(await readFile(file).catch(() => Buffer.alloc(0)));
    }
  }
  return hash.digest("hex");
}

function run(root: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const remix = path.join(root, "node_modules/@remix-run/dev/dist/cli.js");
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production" };
    const child = spawn(process.execPath, [remix, ...args], { cwd: root, env });
    let output = "";
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed.\n${output}`)),
    );
  });
}

/** Builds the browser's and the server's files. */
export async function buildApp(root: string): Promise<void> {
  const digest = await digestSources(root);
  await run(root, ["vite:build"]);
  await mkdir(path.join(root, "build"), { recursive: true });
  await writeFile(path.join(root, stampFile), digest);
}

/** Whether the last build was made from exactly these sources. */
export async function isBuilt(root: string): Promise<boolean> {
  const built = await readFile(path.join(root, stampFile), "utf8").catch(() => "");
  return built === (await digestSources(root));
}

/** Builds unless the last build was made from exactly these sources. */
export async function buildIfStale(root: string, onBuild: () => void): Promise<void> {
  if (await isBuilt(root)) return;
  onBuild();
  await buildApp(root);
}
