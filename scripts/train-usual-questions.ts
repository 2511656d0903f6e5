import { readFileSync, writeFileSync } from "node:fs";
import { base64Of } from "~/domain/practice/learned/bytes";
import {
  meaningIn,
  packMeanings,
  unpackMeanings,
} from "~/domain/simulator/usual-questions/meaning";
import { usualClasses } from "~/domain/simulator/usual-questions/classes";
import { packUsual, unpackUsual } from "~/domain/simulator/usual-questions/model";
import { digestOf } from "./train-screening/digest";
import { leftAside, readCorpus, readLeftAside } from "./train-usual-questions/corpus";
import { figuresOf } from "./train-usual-questions/figures";
import { fitClasses } from "./train-usual-questions/fit";
import { meaningsFor } from "./train-usual-questions/meanings";
import {
  digestOfExamples,
  recordUrl,
  vectorsUrl,
  weightsUrl,
} from "./train-usual-questions/record";

/**
 * Trains what tells usual questions apart, and writes its weights and what they were trained on. With --check nothing
 * is written: it fails where the weights that lie there are others. Prints how well they tell the sentences that were left
 * aside.
 */
const checks = process.argv.includes("--check");
const examples = readCorpus();
const meanings = meaningsFor(examples);
const words = meanings.words.join("\n");
const vectors = base64Of(packMeanings(meanings));
const meaningOf = meaningIn(unpackMeanings(words, vectors));
/** Weights kept of all; the lesser ones are left out. */
const kept = 110_000;
const placed = examples.map(({ text, asks }) => ({ text, at: usualClasses.indexOf(asks) }));
const packed = packUsual(fitClasses(placed, usualClasses.length, kept, meaningOf));
const by = "/** Written by `npm run -s train-usual-questions`; see docs/simulator.md. */";
const written = `${by}\nexport const usualWeights =\n  "${packed}";\n`;
const writtenVectors = `${by}\nexport const usualWords =\n  ${JSON.stringify(words)};\n\n${by}\nexport const usualVectors =\n  "${vectors}";\n`;
const same =
  readFileSync(weightsUrl, "utf8") === written &&
  readFileSync(vectorsUrl, "utf8") === writtenVectors;
if (checks && !same) process.exitCode = 1;
if (!checks) {
  writeFileSync(weightsUrl, written);
  writeFileSync(vectorsUrl, writtenVectors);
  const record = { examples: digestOfExamples(), weights: digestOf(written + writtenVectors) };
  writeFileSync(recordUrl, `${JSON.stringify(record, null, 2)}\n`);
}
const bytes = packed.length + vectors.length;
console.log(JSON.stringify({ examples: examples.length, bytes, same }));
const weights = unpackUsual(packed, usualClasses.length);
for (const name of leftAside)
  console.log(JSON.stringify({ name, ...figuresOf(readLeftAside(name), weights, meaningOf) }));
