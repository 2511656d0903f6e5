import { parseArgs } from "node:util";
import { FolderInUse } from "~db/folder-lock.server";
import { ConfigError } from "~/platform/config.server";
import { loadEmotionModel } from "~/platform/emotion-model.server";
import { importTranscripts } from "~/services/exchange/import-transcripts.server";
import { chooseProgramme, ensureStudy, operator } from "./import/destination";
import { readAnnomi } from "./import/read-annomi";
import { withWorkspace } from "./start/with-workspace";

const usage = `npm run -s import -- FILE --format annomi --study KEY [--programme KEY]

Brings the conversations of a file into a study, all of them or none. What is there already, word for
word, is left alone. A study that does not exist is made, under the built-in codebook.`;

/** What was asked cannot be done; the message says why. */
class Refused extends Error {}

const options = {
  format: { type: "string" },
  study: { type: "string" },
  programme: { type: "string" },
} as const;

function parseCall() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n\n${usage}`);
  }
}

function readArguments(): { file: string; study: string; programme: string | undefined } {
  const { values, positionals } = parseCall();
  const [file, ...more] = positionals;
  if (!file || more.length > 0 || !values.study) throw new Refused(usage);
  if (values.format !== "annomi")
    throw new Refused(`--format ${values.format ?? ""} is not known. Known: annomi.\n\n${usage}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.study) || values.study.length > 60)
    throw new Refused("--study: use lower-case letters, digits and single hyphens, at most 60.");
  return { file, study: values.study, programme: values.programme };
}

function showProgress(what: string): (done: number, all: number) => void {
  let shown = -1;
  return (done, all) => {
    const percent = Math.floor((100 * done) / all);
    if (percent === shown || (percent % 10 !== 0 && !process.stderr.isTTY)) return;
    shown = percent;
    process.stderr.write(
      process.stderr.isTTY ? `\r${what} ${percent} %` : `${what} ${percent} %\n`,
    );
  };
}

async function run(): Promise<void> {
  const asked = readArguments();
  const reading = await readAnnomi(asked.file, showProgress("Reading"));
  if (!reading.ok) throw new Refused(reading.lines.join("\n"));
  for (const note of reading.notes) console.error(note);
  await withWorkspace(async ({ db }) => {
    const programme = await chooseProgramme(db, asked.programme);
    if (typeof programme === "string") throw new Refused(programme);
    const actor = operator(programme.id);
    if (await ensureStudy(db, actor, asked.study)) console.error(`Study ${asked.study} made.`);
    const abort = new AbortController();
    process.once("SIGINT", () => abort.abort());
    const outcome = await importTranscripts(db, loadEmotionModel(), {
      actor,
      auditId: null,
      studyKey: asked.study,
      transcripts: reading.transcripts,
      onProgress: showProgress("Storing"),
      signal: abort.signal,
    });
    if (!outcome.ok) throw new Refused("message" in outcome ? outcome.message : outcome.reason);
    const { imported, unchanged, turns } = outcome.value;
    console.error("");
    console.log(
      `${imported} conversations imported with ${turns} turns; ${unchanged} were there already.`,
    );
  });
}

try {
  await run();
} catch (error) {
  const expected =
    error instanceof Refused || error instanceof FolderInUse || error instanceof ConfigError;
  if (expected) console.error(error.message);
  else console.error(error);
  process.exit(expected ? 2 : 1);
}
