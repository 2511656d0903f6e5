import { Readable } from "node:stream";
import type { SourceFile } from "./read-records.server";

const chunk = 65_536;

/** A text as a file that is read in a stream. */
export function textSource(text: string): SourceFile {
  function* chunks() {
    for (let at = 0; at < text.length; at += chunk) yield text.slice(at, at + chunk);
  }
  return {
    head: text.slice(0, chunk),
    bytes: Buffer.byteLength(text),
    open: () => Readable.from(chunks()),
  };
}
