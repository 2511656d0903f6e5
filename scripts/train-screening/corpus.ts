import { readFileSync } from "node:fs";
import { parseLine } from "~/domain/simulator/line";
import { scenarioLines } from "~/domain/simulator/scenario";
import { suggestionCategories } from "~/domain/suggestion/category";
import { wordingsOf } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";

/** The screens that a small model stands beside. */
export const screens = ["own-words", "generated", "minimising", "risk-asked"] as const;
export type Screen = (typeof screens)[number];

/** A line of text that a screen should hear or leave alone. */
export interface Example {
  readonly text: string;
  readonly heard: boolean;
  /** Lines of one family belong together and are left out together. */
  readonly family: string;
  readonly weight: number;
}

const linesOf = (url: URL): string[] =>
  readFileSync(url, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));

/** The lines of corpus/SCREEN.txt. */
export function readCorpus(screen: Screen): Example[] {
  const examples: Example[] = [];
  let family = "";
  for (const line of linesOf(new URL(`corpus/${screen}.txt`, import.meta.url))) {
    const sign = line.slice(0, 2);
    if (sign === "==") family = line.slice(3);
    else if (sign === "+ " || sign === "- ")
      examples.push({ text: line.slice(2), heard: sign === "+ ", family, weight: 1 });
    else throw new Error(`A line of corpus/${screen}.txt has no sign: ${line}`);
  }
  return examples;
}

/** The family of the tests' lines. */
export const fixtures = "fixtures";

/** What must stay as it is counts more than a line of the corpus. */
const settled = 4;

/** The lines of a fixture of the tests that hold no kind in place of a word. */
export function readFixture(path: string, heard: boolean): Example[] {
  return linesOf(new URL(`../../tests/fixtures/${path}.txt`, import.meta.url))
    .filter((line) => !line.includes("{"))
    .map((text) => ({ text, heard, family: fixtures, weight: heard ? 1 : settled }));
}

/** The family of what Attune itself says. */
export const house = "house";

/** So many of what supporters are offered count in full; of more each counts less, so that they do not outweigh what should be heard. */
const ownInFull = 5_000;

/** What Attune itself says, all of it harmless. */
function houseLines(texts: readonly string[], inFull = Infinity): Example[] {
  const lines = [...new Set(texts)];
  const weight = Math.min(1, inFull / Math.max(1, lines.length));
  return lines.map((text) => ({ text, heard: false, family: house, weight }));
}

const madeSuggestions = () => linesOf(new URL("corpus/suggestions.txt", import.meta.url));

/** What the embedded client says, and suggestions made of its words. */
export function readHouseLines(): Example[] {
  const lines = scenarios.flatMap((scenario) =>
    scenarioLines(scenario).flatMap(({ line }) =>
      wordingsOf(line).map((wording) => parseLine(wording).text),
    ),
  );
  return houseLines([...lines, ...madeSuggestions()]);
}

/** What supporters are offered to say: written for the scenarios' moments, or made of the client's words. */
export function readSupporterLines(): Example[] {
  const written = scenarios.flatMap(({ suggestions = [] }) =>
    suggestions.flatMap((moment) => suggestionCategories.flatMap((category) => moment[category])),
  );
  return houseLines([...written, ...madeSuggestions()], ownInFull);
}

/** The everyday comments of the GoEmotions training part. */
export function readComments(folder: string): string[] {
  return readFileSync(`${folder}/goemotions-train.tsv`, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t")[0] ?? "");
}
