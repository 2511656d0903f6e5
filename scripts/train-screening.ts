import { readFileSync, writeFileSync } from "node:fs";
import { createLearnedScreen } from "~/domain/practice/learned/learned-screen";
import { packWeights, unpackWeights } from "~/domain/practice/learned/weights";
import { fixtures, house, readFixture, screens, type Screen } from "./train-screening/corpus";
import { digestOf } from "./train-screening/digest";
import { raisedByRules } from "./train-screening/examples";
import {
  digestOfLines,
  recordUrl,
  weightsUrl,
  type TrainingRecord,
} from "./train-screening/record";
import { prepare, scoresLeftOut, trainScreen, type Prepared } from "./train-screening/train-screen";
import { readMeanings } from "./train-screening/word-vectors";

/**
 * Trains the learned part of the screens and writes its weights, and what they were trained on. With
 * --check nothing is written: it fails where the weights that lie there are others. With --figures also
 * what families left out show.
 */
const parts = 5;

function moduleOf(screen: Screen, packed: string): string {
  const name = `${screen.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Weights`;
  return `/** Written by \`npm run -s train-screening\`; see docs/screening.md. */\nexport const ${name} =\n  "${packed}";\n`;
}

const margin = 0.01;

/** Generated text that is known to be harmless passes, whatever the everyday comments allow. */
function settled(screen: Screen, packed: string): string {
  if (screen !== "generated") return packed;
  const model = createLearnedScreen(packed);
  const harmless = readFixture("safety/generated-pass", false);
  const highest = Math.max(...harmless.map(({ text }) => model.scoreText(text)));
  const weights = unpackWeights(packed);
  return packWeights({ ...weights, bias: weights.bias - Math.max(0, highest + margin) });
}

function figures(screen: Screen, prepared: Prepared, threshold: number): Record<string, number> {
  const scores = scoresLeftOut(prepared, parts);
  const own = prepared.examples.flatMap((example, row) =>
    example.weight === 1 && ![fixtures, house].includes(example.family)
      ? [
          {
            ...example,
            learned: scores[row]! > threshold,
            rules: raisedByRules[screen](example.text),
          },
        ]
      : [],
  );
  const share = (heard: boolean, raised: (line: (typeof own)[number]) => boolean): number => {
    const lines = own.filter((line) => line.heard === heard);
    return Math.round((1000 * lines.filter(raised).length) / lines.length) / 1000;
  };
  return {
    heardLines: own.filter(({ heard }) => heard).length,
    harmlessLines: own.filter(({ heard }) => !heard).length,
    recallOfRules: share(true, ({ rules }) => rules),
    recallOfLearned: share(true, ({ learned }) => learned),
    recallOfBoth: share(true, ({ rules, learned }) => rules || learned),
    alarmsOfRules: share(false, ({ rules }) => rules),
    alarmsOfLearned: share(false, ({ learned }) => learned),
    alarmsOfBoth: share(false, ({ rules, learned }) => rules || learned),
  };
}

const folder = process.argv[2];
const checks = process.argv.includes("--check");
if (!folder) {
  console.error(
    "Usage: npm run -s train-screening -- FOLDER [--check] [--figures]   (where GoEmotions lies)",
  );
  process.exitCode = 2;
} else {
  const meanings = readMeanings();
  const record: Partial<Record<Screen, TrainingRecord>> = {};
  for (const screen of screens) {
    const prepared = prepare(screen, folder, meanings);
    const { weights, threshold } = trainScreen(screen, prepared, folder, meanings);
    const packed = settled(screen, packWeights(weights));
    const written = moduleOf(screen, packed);
    const same = readFileSync(weightsUrl(screen), "utf8") === written;
    record[screen] = { lines: digestOfLines(screen), weights: digestOf(written) };
    if (checks && !same) process.exitCode = 1;
    if (!checks) writeFileSync(weightsUrl(screen), written);
    const left = process.argv.includes("--figures") ? figures(screen, prepared, threshold) : {};
    const { weights: digest } = record[screen];
    console.log(JSON.stringify({ screen, bytes: packed.length, same, digest, threshold, ...left }));
  }
  if (!checks) writeFileSync(recordUrl, `${JSON.stringify(record, null, 2)}\n`);
}
