import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FolderInUse, lockFolder } from "../../db/folder-lock.server";

let folder: string;
let children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "attune-lock-"));
});

afterEach(async () => {
  await Promise.all(children.map((child) => end(child, "SIGKILL")));
  children = [];
  await rm(folder, { recursive: true, force: true });
});

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (ended(child)) return;
  const gone = new Promise((resolve) => child.once("close", resolve));
  child.kill(signal);
  await gone;
}

/** Another process that tries to take the folder; answers with what it said. */
async function another(): Promise<{ child: ChildProcess; said: string }> {
  const args = ["--import", "tsx", "tests/db/hold-folder.ts", folder];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once("close", () => reject(new Error("The process said nothing.")));
  });
  return { child, said };
}

const lockFile = () => path.join(folder, "attune.lock");

async function writeLock(host: string, ageSeconds: number): Promise<void> {
  await writeFile(lockFile(), JSON.stringify({ token: "other", pid: 1, host }));
  const at = new Date(Date.now() - ageSeconds * 1000);
  await utimes(lockFile(), at, at);
}

test("A folder that a running process holds is refused, with its id and a way out", async () => {
  const { child, said } = await another();
  expect(said).toBe("held");
  const refusal = await lockFolder(folder).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(FolderInUse);
  const { message } = refusal as FolderInUse;
  expect(message).toContain(folder);
  expect(message).toContain(`process ${child.pid}`);
  expect(message).toContain("DATA_DIR");
  expect(message).toContain("DATABASE_URL");
});

test("A second process is told the same about this one, until this one lets go", async () => {
  const lock = await lockFolder(folder);
  expect((await another()).said).toContain(`FolderInUse: The data folder ${folder} is in use`);
  await lock.release();
  expect((await another()).said).toBe("held");
});

test("The lock of a process that was killed is taken over", async () => {
  const { child } = await another();
  await end(child, "SIGKILL");
  expect(await readdir(folder)).toEqual(["attune.lock"]);
  const lock = await lockFolder(folder);
  await lock.release();
});

test("A process that ends as asked leaves no lock behind", async () => {
  const { child } = await another();
  await end(child, "SIGTERM");
  expect(await readdir(folder)).toEqual([]);
});

test("Of several processes that find a stale lock at once, one gets the folder", async () => {
  const { child } = await another();
  await end(child, "SIGKILL");
  const said = (await Promise.all([another(), another(), another(), another()])).map(
    (each) => each.said,
  );
  expect(said.filter((text) => text === "held")).toHaveLength(1);
  expect(said.filter((text) => text.startsWith("FolderInUse:"))).toHaveLength(3);
});

test("A lock of another host counts while its heartbeat is fresh, and no longer", async () => {
  await writeLock("another-host", 3);
  await expect(lockFolder(folder)).rejects.toThrow("another-host");
  await writeLock("another-host", 60);
  const lock = await lockFolder(folder);
  await lock.release();
});

test("Letting go of a lock that somebody else took over leaves theirs alone", async () => {
  const lock = await lockFolder(folder);
  await writeLock("another-host", 0);
  await lock.release();
  expect(await readdir(folder)).toEqual(["attune.lock"]);
});

test("A lock file that cannot be read does not keep anybody out for ever", async () => {
  await writeFile(lockFile(), "{");
  const lock = await lockFolder(folder);
  await lock.release();
});
