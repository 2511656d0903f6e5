import { randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";

const heartbeatMs = 2_000;
const staleAfterMs = 15_000;

interface Holder {
  token: string;
  pid: number;
  host: string;
}

/** Another process holds the folder. Two writers on one embedded database lose data silently. */
export class FolderInUse extends Error {
  constructor(folder: string, holder: Holder) {
    super(
      `The data folder ${folder} is in use by process ${holder.pid} on ${holder.host}. ` +
        "Stop that process, or choose another folder with DATA_DIR, or set DATABASE_URL to a PostgreSQL server, which several processes may share.",
    );
    this.name = "FolderInUse";
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function readHolder(file: string): Promise<{ holder: Holder; ageMs: number } | null> {
  try {
    const holder = JSON.parse(await readFile(file, "utf8")) as Holder;
    return { holder, ageMs: Date.now() - (await stat(file)).mtimeMs };
  } catch {
    return null;
  }
}

function isAlive(holder: Holder, ageMs: number): boolean {
  if (holder.host !== hostname()) return ageMs < staleAfterMs;
  return holder.pid !== process.pid && isRunning(holder.pid);
}

/** A process that was just killed is listed for a moment longer: it is given a second to be gone. */
async function staysAlive(holder: Holder, ageMs: number): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (!isAlive(holder, ageMs)) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return isAlive(holder, ageMs);
}

/** Creates the lock file, or says that it exists. The content is complete before it is visible. */
async function create(file: string, holder: Holder): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(JSON.stringify(holder));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function waitForContent(file: string): Promise<{ holder: Holder; ageMs: number } | null> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const found = await readHolder(file);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return null;
}

/**
 * Removes a stale lock. Where somebody else has taken the folder in the meantime, what was moved is
 * a live lock: it is put back.
 */
async function setAside(file: string, aside: string, staleToken?: string): Promise<void> {
  await rename(file, aside).catch(() => undefined);
  const moved = await readHolder(aside);
  if (moved && moved.holder.token !== staleToken) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/**
 * Takes the folder for this process alone. A lock left by a process that was killed is taken over;
 * one held by a running process, here or on another host with a fresh heartbeat, is refused.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "attune.lock");
  const holder: Holder = { token: randomUUID(), pid: process.pid, host: hostname() };
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await create(file, holder)) return keep(file, holder);
    const found = await waitForContent(file);
    if (found && (await staysAlive(found.holder, found.ageMs)))
      throw new FolderInUse(folder, found.holder);
    await setAside(file, `${file}.${holder.token}`, found?.holder.token);
  }
  throw new Error(`The lock in ${folder} could not be taken.`);
}

function keep(file: string, holder: Holder): FolderLock {
  const beat = setInterval(() => {
    const now = new Date();
    void utimes(file, now, now).catch(() => undefined);
  }, heartbeatMs);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      const found = await readHolder(file);
      if (found?.holder.token === holder.token) await rm(file, { force: true });
    },
  };
}
