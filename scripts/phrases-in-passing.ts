import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { phrasesInPassingFrom } from "./train-usual-questions/in-passing";

const corpus = path.resolve("scripts/train-usual-questions/corpus");
const to = path.resolve("app/domain/simulator/usual-questions/phrases-in-passing.ts");

/** Columns of the written file. */
const width = 116;

/** Phrases in rows, a comma between two. */
function inRows(phrases: readonly string[]): string {
  const rows = phrases.reduce<string[]>((all, phrase) => {
    const row = all.at(-1);
    if (row === undefined || row.length + phrase.length + 2 > width) return [...all, phrase];
    return [...all.slice(0, -1), `${row}, ${phrase}`];
  }, []);
  return rows.join(",\n");
}

const texts = readdirSync(corpus).map((file) => readFileSync(path.join(corpus, file), "utf8"));
const found = phrasesInPassingFrom(texts);
writeFileSync(
  to,
  `/** Written by \`npm run phrases-in-passing\` from the sentences that usual questions are learned from (docs/simulator.md). */
export const phrasesInPassing: readonly string[] = \`
${inRows(found)}
\`
  .trim()
  .split(/,\\s/);
`,
);
console.log(`${found.length} phrases.`);
