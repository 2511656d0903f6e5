import { setImmediate } from "node:timers/promises";
import { Zip, ZipDeflate, strToU8 } from "fflate";
import type { BundleFile } from "./bundle-files.server";

/**
 * Files as a zip, while they are written: nothing is held whole, and other requests are answered
 * between two pieces. The same files and day give the same bytes.
 */
export async function* zipped(files: readonly BundleFile[], day: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const drain = function* () {
    if (failure) throw failure;
    yield* ready.splice(0);
  };
  for (const { name, pieces } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = day;
    zip.add(entry);
    for (const piece of pieces) {
      entry.push(strToU8(piece));
      yield* drain();
      await setImmediate();
    }
    entry.push(new Uint8Array(0), true);
    yield* drain();
  }
  zip.end();
  yield* drain();
}
