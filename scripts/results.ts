import { parseArgs } from "node:util";
import { FolderInUse } from "~db/folder-lock.server";
import { standardPlan } from "~/statistics/resampling/bootstrap";
import { ConfigError } from "~/platform/config.server";
import { buildStudyDocument } from "~/services/results/build-study-document.server";
import { versionName } from "~/domain/review/codebook-versions/version-number";
import { chooseProgramme, operator } from "./import/destination";
import { withWorkspace } from "./start/with-workspace";

const usage = `npm run -s results -- --study KEY [--replicates N] [--seed N] [--codebook KEY.VERSION] [--programme KEY]

Prints every result of a study as one JSON document. Intervals are from N bootstrap replicates over
sessions (${standardPlan.replicates} unless told otherwise; 0 for none).`;

/** What was asked cannot be done; the message says why. */
class Refused extends Error {}

const options = {
  study: { type: "string" },
  replicates: { type: "string" },
  seed: { type: "string" },
  codebook: { type: "string" },
  programme: { type: "string" },
} as const;

function wholeNumber(name: string, text: string | undefined, unnamed: number, most: number) {
  if (text === undefined) return unnamed;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new Refused(`--${name}: a whole number from 0 to ${most}.`);
  return value;
}

function readArguments() {
  try {
    const { values } = parseArgs({ options });
    return values;
  } catch (error) {
    throw new Refused(`${(error as Error).message}\n\n${usage}`);
  }
}

async function run(): Promise<void> {
  const asked = readArguments();
  if (!asked.study) throw new Refused(usage);
  const studyKey = asked.study;
  const replicates = wholeNumber("replicates", asked.replicates, standardPlan.replicates, 100_000);
  const seed = wholeNumber("seed", asked.seed, standardPlan.seed, 2 ** 32 - 1);
  const codebook = asked.codebook === undefined ? null : versionName(asked.codebook);
  if (asked.codebook !== undefined && codebook === null)
    throw new Refused("--codebook: a key and a number, such as built_in.1.");
  await withWorkspace(async ({ db }) => {
    const programme = await chooseProgramme(db, asked.programme);
    if (typeof programme === "string") throw new Refused(programme);
    const plan = replicates === 0 ? null : { replicates, seed };
    const outcome = await buildStudyDocument(db, operator(programme.id), {
      ...{ studyKey, codebook, options: { plan, ties: "flagged" } },
    });
    if (!outcome.ok) throw new Refused(`There is no study ${studyKey} with results to print.`);
    process.stdout.write(`${JSON.stringify(outcome.value, null, 2)}\n`);
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
