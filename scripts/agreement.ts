import { readOptions, type Options } from "./agreement/options";
import { ratingsReport } from "./agreement/ratings";
import { Refusal } from "./agreement/refusal";
import { reportJson, type Report } from "./agreement/report";
import { setsReport } from "./agreement/sets";
import { spansReport } from "./agreement/spans";

const reports: Record<Options["kind"], (options: Options) => Promise<Report>> = {
  ratings: ratingsReport,
  sets: setsReport,
  spans: spansReport,
};

try {
  const options = readOptions(process.argv.slice(2));
  const report = await reports[options.kind](options);
  process.stdout.write(`${reportJson(report)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message.replace(/\s*\n\s*/gu, " ")}\n`);
  process.exitCode = 2;
}
