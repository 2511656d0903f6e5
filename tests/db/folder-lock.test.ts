import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
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

const claimOf = (host: string, pid: number) => `attune.lock.${host}.${pid}.${randomUUID()}`;
const claims = async () => (await readdir(folder)).filter((name) => name.startsWith("attune.lock"));

async function writeClaim(host: string, pid: number, ageSeconds: number): Promise<string> {
  const name = claimOf(host, pid);
  await writeFile(path.join(folder, name), "");
  const at = new Date(Date.now() - ageSeconds * 1000);
  await utimes(path.join(folder, name), at, at);
  return name;
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
  expect(await claims()).toHaveLength(1);
  const lock = await lockFolder(folder);
  expect(await claims()).toHaveLength(1);
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

test("Of many who come at once one gets the folder, over and over, and nothing is left behind", async () => {
  for (let round = 0; round < 4; round += 1) {
    await writeClaim(os.hostname(), 2 ** 30, 0);
    const asked = await Promise.allSettled(Array.from({ length: 12 }, () => lockFolder(folder)));
    const got = asked.filter((each) => each.status === "fulfilled");
    expect(got).toHaveLength(1);
    expect(await claims()).toHaveLength(1);
    for (const { value } of got) await value.release();
    expect(await claims()).toEqual([]);
  }
}, 60_000);

test("A folder that this process holds is refused to itself", async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
  await lock.release();
});

test("A lock of another host counts while its heartbeat is fresh, and no longer", async () => {
  await writeClaim("another-host", 1, 3);
  await expect(lockFolder(folder)).rejects.toThrow("process 1 on another-host");
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await writeClaim("another-host", 1, 60);
  const lock = await lockFolder(folder);
  await lock.release();
});

test("A lock from before this machine was started is stale, whoever has its process number now", async () => {
  await writeClaim(os.hostname(), process.ppid, 3);
  await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
  await rm(folder, { recursive: true });
  await mkdir(folder);
  await writeClaim(os.hostname(), process.ppid, os.uptime() + 60);
  const lock = await lockFolder(folder);
  await lock.release();
});

test("What an earlier life with the same process number has left is taken over", async () => {
  await writeClaim(os.hostname(), process.pid, 3);
  const lock = await lockFolder(folder);
  expect(await claims()).toHaveLength(1);
  await lock.release();
});

test("Letting go takes away the own lock alone", async () => {
  const lock = await lockFolder(folder);
  const theirs = await writeClaim("another-host", 1, 0);
  await lock.release();
  expect(await claims()).toEqual([theirs]);
});

test("A host's name may hold any sign", async () => {
  const name = await writeClaim(encodeURIComponent("a.b/c 1"), 7, 0);
  expect(await claims()).toEqual([name]);
  await expect(lockFolder(folder)).rejects.toThrow("process 7 on a.b/c 1");
});
