import { parseArgs } from "node:util";
import { FolderInUse } from "~db/folder-lock.server";
import { findStudy } from "~db/queries/studies.server";
import type { Outcome } from "~/domain/access/outcome";
import { importWords } from "~/domain/exchange/import-words";
import { importFormats, type ImportFormat } from "~/domain/exchange/format";
import { problemLine, type ReadingProblem } from "~/domain/exchange/problem";
import { namesProblem, plainNames, type SpeakerNames } from "~/domain/exchange/speaker-names";
import { ConfigError } from "~/platform/config.server";
import { importContent } from "~/services/exchange/import-content.server";
import { readFile, type FileReading } from "~/services/exchange/read-file.server";
import { loadEmotionModel } from "~/platform/emotion-model.server";
import { chooseProgramme, ensureStudy, operator } from "./import/destination";
import { fileProblem, sourceOf } from "./import/source-file";
import { withWorkspace } from "./start/with-workspace";

const usage = `npm run -s import -- FILE --study KEY --format F [--programme KEY] [more]

Brings a file into a study, all of it or nothing. What is there already, the same, is left alone. A study
that does not exist is made with its transcripts, under the built-in codebook.

  --format transcript-csv    transcript_id, position, speaker, text, and optionally timestamp
  --format transcript-text   transcript_id, text: a whole conversation in one cell, a line per turn
                             as "Speaker: words"
      --client NAME --supporter NAME   who is who in them; "client" and "supporter" unless told
  --format ratings-csv       transcript_id, reviewer, kind, name, value, and optionally position,
                             start, end; kind is expert, peer, crowd or model
      --create-codebook      make a codebook of the names found, for a study that nobody has reviewed
      --saw-all              what a reviewer did not tag in a conversation that they rated is a "no"
  --format annomi            the AnnoMI corpus`;

/** What was asked cannot be done; the message says why. */
class Refused extends Error {}

const options = {
  format: { type: "string" },
  study: { type: "string" },
  programme: { type: "string" },
  client: { type: "string" },
  supporter: { type: "string" },
  "create-codebook": { type: "boolean", default: false },
  "saw-all": { type: "boolean", default: false },
} as const;

function parseCall() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n\n${usage}`);
  }
}

function formatNamed(name: string | undefined): ImportFormat {
  const format = importFormats.find((each) => each === name);
  if (format) return format;
  const known = importFormats.join(", ");
  throw new Refused(`--format ${name ?? ""} is not known. Known: ${known}.\n\n${usage}`);
}

function readArguments() {
  const { values, positionals } = parseCall();
  const [file, ...more] = positionals;
  if (!file || more.length > 0 || !values.study) throw new Refused(usage);
  const format = formatNamed(values.format);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(values.study) || values.study.length > 60)
    throw new Refused("--study: use lower-case letters, digits and single hyphens, at most 60.");
  const { client = plainNames.client, supporter = plainNames.supporter } = values;
  const names: SpeakerNames = { client, supporter };
  const wrong = namesProblem(names);
  if (wrong) throw new Refused(`--client, --supporter: ${wrong}`);
  const choices = { createCodebook: values["create-codebook"], sawAll: values["saw-all"] };
  return { file, study: values.study, programme: values.programme, format, names, choices };
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

function refuseProblems(problems: readonly ReadingProblem[], count: number): never {
  const lines = problems.map(problemLine);
  if (count > lines.length) lines.push(`and ${count - lines.length} more.`);
  throw new Refused(lines.join("\n"));
}

async function read(asked: ReturnType<typeof readArguments>): Promise<FileReading> {
  const { file, format, names } = asked;
  const choices = { format, columns: null, names };
  try {
    const source = await sourceOf(file);
    return await readFile(source, choices, { onProgress: showProgress("Reading") });
  } catch (error) {
    throw new Refused(fileProblem(error, file));
  }
}

const messageOf = (outcome: Exclude<Outcome<unknown>, { ok: true }>) =>
  "message" in outcome ? outcome.message : outcome.reason;

async function run(): Promise<void> {
  const asked = readArguments();
  const reading = await read(asked);
  if (!reading.ok) return refuseProblems(reading.problems, reading.problemCount);
  for (const note of reading.notes) console.error(problemLine(note));
  await withWorkspace(async ({ db }) => {
    const programme = await chooseProgramme(db, asked.programme);
    if (typeof programme === "string") throw new Refused(programme);
    const actor = operator(programme.id);
    if (asked.format === "ratings-csv") {
      if (!(await findStudy(db, programme.id, asked.study)))
        throw new Refused(
          `There is no study ${asked.study}. Import its transcripts first: that makes it.`,
        );
    } else if (await ensureStudy(db, actor, asked.study))
      console.error(`Study ${asked.study} made.`);
    const abort = new AbortController();
    process.once("SIGINT", () => abort.abort());
    const outcome = await importContent(db, loadEmotionModel(), {
      ...{ actor, auditId: null, studyKey: asked.study },
      ...{ content: reading.content, choices: asked.choices },
      ...{ onProgress: showProgress("Storing"), signal: abort.signal },
    });
    if (!outcome.ok) throw new Refused(messageOf(outcome));
    if (outcome.value.of === "problems")
      return refuseProblems(outcome.value.problems, outcome.value.problemCount);
    console.error("");
    console.log(importWords(outcome.value));
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
