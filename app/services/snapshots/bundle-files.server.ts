import { readFile } from "node:fs/promises";
import path from "node:path";
import { citationText } from "~/domain/exchange/snapshot/bundle/citation";
import type { BundleSource } from "~/domain/exchange/snapshot/bundle/head";
import { methodsText } from "~/domain/exchange/snapshot/bundle/methods";
import { numberTable } from "~/domain/exchange/snapshot/bundle/numbers";
import { questionNumberTable } from "~/domain/exchange/snapshot/bundle/question-numbers";
import { readmeText } from "~/domain/exchange/snapshot/bundle/readme";
import { csvPieces } from "~/domain/exchange/snapshot/bundle/table";
import {
  studyTables,
  transcriptTable,
  type SpokenTurn,
} from "~/domain/exchange/snapshot/bundle/tables";

/** A file of a bundle, in pieces. */
export interface BundleFile {
  name: string;
  pieces: Iterable<string>;
}

/** The scripts lie in the project: a bundle of the pages does not hold them. */
const scriptOf = (name: string) =>
  readFile(path.resolve("app/domain/exchange/snapshot/bundle", name), "utf8");

export interface BundleTexts {
  /** The data and the results as the texts that their digests are of. */
  data: string;
  results: string;
  /** Null where no transcripts were asked for. */
  transcripts: readonly SpokenTurn[] | null;
}

/** The files of a bundle in the order in which they stand in it. */
export async function bundleFiles(source: BundleSource, texts: BundleTexts): Promise<BundleFile[]> {
  const { frozen, document } = source;
  const { data, results, transcripts } = texts;
  const [analysis, questions] = await Promise.all([
    scriptOf("analysis.R"),
    scriptOf("questions.R"),
  ]);
  const text = (name: string, content: string): BundleFile => ({ name, pieces: [content] });
  return [
    text("README.md", readmeText(source, transcripts !== null)),
    text("METHODS.md", methodsText(source)),
    text("CITATION.cff", citationText(source)),
    text("analysis.R", analysis),
    text("questions.R", questions),
    text("data.json", data),
    text("results.json", results),
    text("codebook.json", `${JSON.stringify(frozen.codebook, null, 2)}\n`),
    ...studyTables.map((table) => ({ name: table.file, pieces: csvPieces(table, frozen) })),
    ...[numberTable, questionNumberTable].map((table) => ({
      ...{ name: table.file, pieces: csvPieces(table, document) },
    })),
    ...(transcripts === null
      ? []
      : [{ name: transcriptTable.file, pieces: csvPieces(transcriptTable, transcripts) }]),
  ];
}
