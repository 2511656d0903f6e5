import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import path from "node:path";

const heartbeatMs = 2_000;
const staleAfterMs = 15_000;
const attempts = 20;
const pauseMs = 50;

/** A file in the folder that says who wants or has it. All is in its name, so it is never half written. */
interface Claim {
  file: string;
  host: string;
  pid: number;
  token: string;
}

/** Another process holds the folder. Two writers on one embedded database lose data silently. */
export class FolderInUse extends Error {
  constructor(folder: string, { pid, host }: Claim) {
    super(
      `The data folder ${folder} is in use by process ${pid} on ${host}. ` +
        "Stop that process, or choose another folder with DATA_DIR, or set DATABASE_URL to a PostgreSQL server, which several processes may share.",
    );
    this.name = "FolderInUse";
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

/** The claims that this process has made and not taken back. */
const ownTokens = new Set<string>();

function newClaim(): Claim {
  const claim = { host: hostname(), pid: process.pid, token: randomUUID() };
  const { host, pid, token } = claim;
  return { ...claim, file: `attune.lock.${encodeURIComponent(host)}.${pid}.${token}` };
}

function readClaim(file: string): Claim | null {
  const [, host, pid, token] = /^attune\.lock\.(.+)\.(\d+)\.([0-9a-f-]{36})$/.exec(file) ?? [];
  if (!host || !pid || !token) return null;
  return { file, host: decodeURIComponent(host), pid: Number(pid), token };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * A process here is alive where it runs and this machine was not started since (its number may be another's
 * by now), one of another host while its heartbeat is fresh.
 */
async function isAlive(folder: string, { file, host, pid, token }: Claim): Promise<boolean> {
  const found = await stat(path.join(folder, file)).catch(() => null);
  if (found === null) return false;
  const sinceBeatMs = Date.now() - found.mtimeMs;
  if (host !== hostname()) return sinceBeatMs < staleAfterMs;
  if (pid === process.pid) return ownTokens.has(token);
  return sinceBeatMs < uptime() * 1000 && isRunning(pid);
}

async function place(folder: string, claim: Claim): Promise<void> {
  ownTokens.add(claim.token);
  await writeFile(path.join(folder, claim.file), "", { mode: 0o600 });
}

async function takeBack(folder: string, claim: Claim): Promise<void> {
  await rm(path.join(folder, claim.file), { force: true });
  ownTokens.delete(claim.token);
}

/** The claims of others that are alive. What a process that was killed has left is removed. */
async function rivalsOf(folder: string, own: Claim): Promise<Claim[]> {
  const rivals: Claim[] = [];
  for (const claim of (await readdir(folder)).map(readClaim)) {
    if (claim === null || claim.token === own.token) continue;
    if (await isAlive(folder, claim)) rivals.push(claim);
    else await rm(path.join(folder, claim.file), { force: true });
  }
  return rivals;
}

/**
 * Takes the folder for this process alone. What a process that was killed has left is taken over; a folder
 * held by a running process, here or on another host with a fresh heartbeat, is refused after a second: one
 * that was just killed is listed for a moment longer.
 *
 * Whoever has placed a claim and then sees no other has the folder. As everybody places first and looks
 * afterwards, two can never both see none. Of several who come at once the first by name stays, and the
 * others take their claims back until the folder is free.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const claim = newClaim();
  let isPlaced = false;
  let rivals: Claim[] = [];
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    rivals = await rivalsOf(folder, claim);
    if (isPlaced && rivals.length === 0) return keep(folder, claim);
    const isFirst = rivals.every(({ file }) => claim.file < file);
    if (isFirst && !isPlaced) await place(folder, claim);
    if (!isFirst && isPlaced) await takeBack(folder, claim);
    isPlaced = isFirst;
    if (rivals.length > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  await takeBack(folder, claim);
  const [rival] = rivals;
  throw rival ? new FolderInUse(folder, rival) : new Error(`The folder ${folder} cannot be taken.`);
}

function keep(folder: string, claim: Claim): FolderLock {
  const beat = setInterval(() => {
    const now = new Date();
    void utimes(path.join(folder, claim.file), now, now).catch(() => undefined);
  }, heartbeatMs);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      await takeBack(folder, claim);
    },
  };
}
