import { writeFile } from "node:fs/promises";
import path from "node:path";
import { canonicalJson } from "../../../../app/domain/exchange/snapshot/canonical-json";
import type { BundleSource } from "../../../../app/domain/exchange/snapshot/bundle/head";
import { bundleFiles } from "../../../../app/services/snapshots/bundle-files.server";

/** Writes the files of a bundle into a folder. */
export async function writeBundle(source: BundleSource, folder: string): Promise<void> {
  const texts = {
    data: canonicalJson(source.frozen),
    results: `${JSON.stringify(source.document, null, 2)}\n`,
    transcripts: null,
  };
  for (const { name, pieces } of await bundleFiles(source, texts))
    await writeFile(path.join(folder, name), [...pieces].join(""));
}
