import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { simulatorVersion } from "~/domain/simulator/version";
import { clientDigest } from "./client-version/digest";
import { readRecorded, writeRecorded } from "./client-version/recorded";

const usage = `Usage: npm run client-version [-- --same]
Raises the version of the client's rules where the client says something else than was recorded, and records it.
--same keeps the number: only where no session has been played with it yet.`;

const versionFile = path.resolve(import.meta.dirname, "../app/domain/simulator/version.ts");

function raise(to: string): void {
  const before = readFileSync(versionFile, "utf8");
  const after = before.replace(/(simulatorVersion = )"\d+"/, `$1"${to}"`);
  if (after === before) throw new Error(`No version stands in ${versionFile}.`);
  writeFileSync(versionFile, after);
}

function main(given: readonly string[]): void {
  if (given.some((each) => each !== "--same")) {
    process.stderr.write(`${usage}\n`);
    process.exit(2);
  }
  const recorded = readRecorded();
  const digest = clientDigest();
  const isOther = digest !== recorded.digest;
  const isRaised = simulatorVersion !== recorded.version;
  const version =
    isOther && !isRaised && given.length === 0
      ? String(Number(simulatorVersion) + 1)
      : simulatorVersion;
  if (version !== simulatorVersion) raise(version);
  writeRecorded({ version, digest });
  const said = isOther ? "says something else than was recorded" : "says what was recorded";
  process.stdout.write(`The client ${said}. Version ${version} is recorded with ${digest}.\n`);
}

main(process.argv.slice(2));
