import { readFileSync, writeFileSync } from "node:fs";
import { followUpKinds } from "~/domain/simulator/risk-follow-ups/kinds";
import { countedIn } from "~/domain/simulator/usual-questions/features";
import { meaningOfWords } from "~/domain/simulator/usual-questions/known-meanings";
import { chancesOf, packUsual } from "~/domain/simulator/usual-questions/model";
import {
  digestOfFollowUps,
  readFollowUpCorpus,
  recordUrl,
  weightsUrl,
} from "./train-risk-follow-ups/corpus";
import { digestOf } from "./train-screening/digest";
import { fitClasses } from "./train-usual-questions/fit";

/**
 * Trains what tells apart the questions that follow a thought of suicide, and writes its weights and what they were trained
 * on. With --check nothing is written: it fails where the weights that lie there are others. With --figures also how
 * many are told rightly of five parts, each left out in turn.
 */
const kept = 12_000;
const parts = 5;
const checks = process.argv.includes("--check");
const examples = readFollowUpCorpus().map(({ text, kind }) => ({
  text,
  at: followUpKinds.indexOf(kind),
}));
const fit = (some: typeof examples) => fitClasses(some, followUpKinds.length, kept, meaningOfWords);
const packed = packUsual(fit(examples));
const written = `/** Written by \`npm run -s train-risk-follow-ups\`; see docs/simulator.md. */\nexport const followUpWeights =\n  "${packed}";\n`;
const same = readFileSync(weightsUrl, "utf8") === written;
if (checks && !same) process.exitCode = 1;
if (!checks) {
  writeFileSync(weightsUrl, written);
  const record = { examples: digestOfFollowUps(), weights: digestOf(written) };
  writeFileSync(recordUrl, `${JSON.stringify(record, null, 2)}\n`);
}
console.log(JSON.stringify({ examples: examples.length, bytes: packed.length, same }));

if (process.argv.includes("--figures")) {
  const none = followUpKinds.indexOf("none");
  const found = Array.from({ length: parts }, (_, part) => {
    const weights = fit(examples.filter((_, place) => place % parts !== part));
    return examples
      .filter((_, place) => place % parts === part)
      .map(({ text, at }) => {
        const chances = chancesOf(countedIn(text, meaningOfWords), weights);
        const chance = Math.max(...chances);
        return { at, guess: chances.indexOf(chance), chance };
      });
  }).flat();
  for (const least of [0, 0.4, 0.5, 0.6]) {
    const taken = found.filter(({ guess, chance }) => guess !== none && chance >= least);
    const asked = found.filter(({ at }) => at !== none);
    const right = taken.filter(({ at, guess }) => at === guess);
    console.log(
      JSON.stringify({
        least,
        asked: asked.length,
        taken: taken.length,
        right: right.length,
        wrongKind: taken.filter(({ at, guess }) => at !== guess && at !== none).length,
        ofNone: taken.filter(({ at }) => at === none).length,
      }),
    );
  }
}
