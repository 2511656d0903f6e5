import { readdirSync, readFileSync } from "node:fs";
import { usualClasses, type UsualClass } from "~/domain/simulator/usual-questions/classes";

/** A sentence of a supporter, and what it asks. */
export interface Example {
  readonly text: string;
  readonly asks: UsualClass;
}

/** The lines of a file, each under the last heading `== class` before it; a line that starts with # says something of them. */
export function readExamples(file: URL): Example[] {
  const examples: Example[] = [];
  let asks: UsualClass | undefined;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("== ")) asks = usualClasses.find((each) => each === line.slice(3));
    else if (line.trim() !== "" && !line.startsWith("#")) {
      if (asks === undefined) throw new Error(`${file.pathname} has no class for: ${line}`);
      examples.push({ text: line, asks });
    }
  }
  return examples;
}

const folder = new URL("corpus/", import.meta.url);

/** What is trained on: the lines of corpus/*.txt. */
export function readCorpus(): Example[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((name) => readExamples(new URL(name, folder)));
}

/** Sentences by which the thresholds were chosen, and others that nothing was chosen by. */
export const leftAside = [
  "thresholds",
  "often-thresholds",
  "kept-aside",
  "often-kept-aside",
] as const;

/** One of these sets, none of which is trained on. */
export function readLeftAside(name: (typeof leftAside)[number]): Example[] {
  return readExamples(new URL(`../../tests/fixtures/usual-questions/${name}.txt`, import.meta.url));
}
