import { readFileSync, writeFileSync } from "node:fs";
import { packUsual, unpackUsual } from "~/domain/simulator/usual-questions/model";
import { digestOf } from "./train-screening/digest";
import { leftAside, readCorpus, readLeftAside } from "./train-usual-questions/corpus";
import { figuresOf } from "./train-usual-questions/figures";
import { fitUsual } from "./train-usual-questions/fit";
import { digestOfExamples, recordUrl, weightsUrl } from "./train-usual-questions/record";

/**
 * Trains what tells usual questions apart, and writes its weights and what they were trained on. With --check nothing
 * is written: it fails where the weights that lie there are others. Prints how well they tell the sentences that were left
 * aside.
 */
const checks = process.argv.includes("--check");
const examples = readCorpus();
const packed = packUsual(fitUsual(examples));
const written = `/** Written by \`npm run -s train-usual-questions\`; see docs/simulator.md. */\nexport const usualWeights =\n  "${packed}";\n`;
const same = readFileSync(weightsUrl, "utf8") === written;
if (checks && !same) process.exitCode = 1;
if (!checks) {
  writeFileSync(weightsUrl, written);
  const record = { examples: digestOfExamples(), weights: digestOf(written) };
  writeFileSync(recordUrl, `${JSON.stringify(record, null, 2)}\n`);
}
console.log(JSON.stringify({ examples: examples.length, bytes: packed.length, same }));
const weights = unpackUsual(packed);
for (const name of leftAside)
  console.log(JSON.stringify({ name, ...figuresOf(readLeftAside(name), weights) }));
