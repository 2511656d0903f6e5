import { readFileSync, writeFileSync } from "node:fs";
import { usualClasses } from "~/domain/simulator/usual-questions/classes";
import { countedIn } from "~/domain/simulator/usual-questions/features";
import { chancesOf, packUsual, unpackUsual } from "~/domain/simulator/usual-questions/model";
import type { UsualWeights } from "~/domain/simulator/usual-questions/model";
import { readExamples, type Example } from "./train-usual-questions/corpus";
import { fitUsual } from "./train-usual-questions/fit";
import { digestOf, digestOfExamples, recordUrl, weightsUrl } from "./train-usual-questions/record";

/**
 * Trains what tells usual questions apart, and writes its weights and what they were trained on. With --check nothing
 * is written: it fails where the weights that lie there are others. With --figures also what parts left out show.
 */
const parts = 5;
/** From this chance on a class counts as found in the figures. */
const found = 0.5;

function classOf(text: string, weights: UsualWeights): { asks: string; chance: number } {
  const chances = chancesOf(countedIn(text), weights);
  const chance = Math.max(...chances);
  return { asks: usualClasses[chances.indexOf(chance)] ?? "none", chance };
}

/** Of the examples left out: how many are right, and of those found to ask something how many are found rightly. */
function figures(examples: readonly Example[]): Record<string, number> {
  const guesses = Array.from({ length: parts }, (_, part) => {
    const weights = fitUsual(examples.filter((_example, at) => at % parts !== part));
    const left = examples.filter((_example, at) => at % parts === part);
    return left.map((example) => ({ example, guess: classOf(example.text, weights) }));
  }).flat();
  const share = (of: typeof guesses) =>
    Math.round(
      (1000 * of.filter(({ example, guess }) => example.asks === guess.asks).length) / of.length,
    ) / 1000;
  const taken = guesses.filter(({ guess }) => guess.asks !== "none" && guess.chance >= found);
  const asking = guesses.filter(({ example }) => example.asks !== "none");
  return {
    leftOut: guesses.length,
    rightLeftOut: share(guesses),
    taken: taken.length,
    takenRightly: share(taken),
    asking: asking.length,
  };
}

const checks = process.argv.includes("--check");
const examples = readExamples();
const packed = packUsual(fitUsual(examples));
const written = `/** Written by \`npm run -s train-usual-questions\`; see docs/simulator.md. */\nexport const usualWeights =\n  "${packed}";\n`;
const same = readFileSync(weightsUrl, "utf8") === written;
if (checks && !same) process.exitCode = 1;
if (!checks) {
  writeFileSync(weightsUrl, written);
  const record = { examples: digestOfExamples(), weights: digestOf(written) };
  writeFileSync(recordUrl, `${JSON.stringify(record, null, 2)}\n`);
}
const known = unpackUsual(packed);
const right = examples.filter(({ text, asks }) => classOf(text, known).asks === asks).length;
const left = process.argv.includes("--figures") ? figures(examples) : {};
console.log(
  JSON.stringify({ examples: examples.length, bytes: packed.length, same, right, ...left }),
);
