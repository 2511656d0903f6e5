import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { phrasesInPassingFrom } from "./train-usual-questions/in-passing";

const corpus = path.resolve("scripts/train-usual-questions/corpus");
const to = path.resolve("app/domain/simulator/usual-questions/phrases-in-passing.ts");

const texts = readdirSync(corpus).map((file) => readFileSync(path.join(corpus, file), "utf8"));
const found = phrasesInPassingFrom(texts);
writeFileSync(
  to,
  `/** Written by \`npm run phrases-in-passing\` from the sentences that usual questions are learned from (docs/simulator.md). */
export const phrasesInPassing: readonly string[] = [
${found.map((phrase) => `  ${JSON.stringify(phrase)},\n`).join("")}];
`,
);
console.log(`${found.length} phrases.`);
