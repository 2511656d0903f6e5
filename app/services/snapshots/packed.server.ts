import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** A text as gzip of UTF-8. */
export async function packed(text: string): Promise<Uint8Array> {
  return pack(Buffer.from(text, "utf8"));
}

/** The text again. */
export async function unpacked(bytes: Uint8Array): Promise<string> {
  return (await unpack(bytes)).toString("utf8");
}
