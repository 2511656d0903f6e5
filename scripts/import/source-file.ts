import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { SourceFile } from "~/services/exchange/read-records.server";

const headBytes = 65_536;

/** Why a file cannot be read at all, in words that name it. */
export function fileProblem(error: unknown, file: string): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return `${file}: there is no such file.`;
  if (code === "EISDIR") return `${file} is a folder.`;
  return `${file} cannot be read (${code ?? "unknown reason"}).`;
}

/** A file on the disk, to be read in a stream. */
export async function sourceOf(file: string): Promise<SourceFile> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const head = buffer.subarray(0, bytesRead).toString("utf8");
    return { head, bytes: size, open: () => createReadStream(file) };
  } finally {
    await handle.close();
  }
}
