import { readdirSync, readFileSync } from "node:fs";
import { usualClasses, type UsualClass } from "~/domain/simulator/usual-questions/classes";

/** A sentence of a supporter, and what it asks. */
export interface Example {
  readonly text: string;
  readonly asks: UsualClass;
}

const folder = new URL("corpus/", import.meta.url);

/** The lines of corpus/*.txt, each under the last heading `== class` before it. */
export function readExamples(): Example[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return files.flatMap((name) => {
    const examples: Example[] = [];
    let asks: UsualClass | undefined;
    for (const line of readFileSync(new URL(name, folder), "utf8").split("\n")) {
      if (line.startsWith("== ")) asks = usualClasses.find((each) => each === line.slice(3));
      else if (line.trim() !== "") {
        if (asks === undefined) throw new Error(`corpus/${name} has no class for: ${line}`);
        examples.push({ text: line, asks });
      }
    }
    return examples;
  });
}
