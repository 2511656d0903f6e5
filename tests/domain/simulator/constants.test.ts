import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../../app/domain/simulator", import.meta.url));
const sourceOf = (file: string) => readFileSync(path.join(folder, file), "utf8");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const source = /design choice|et al\.|\b(?:19|20)\d\d\b|codebook|\bchosen on\b|bounds the work/i;

/** Each number that a file names, with the comment right before it or before the numbers that it stands in a row with. */
function named(text: string): { name: string; comment: string }[] {
  const numbers = /^(?:export )?const (\w+)(?:: [^=\n]+)? = -?[\d._]+;/gm;
  const row =
    /\/\*\*(?:(?!\*\/)[^])*\*\/\n(?:(?:export )?const \w+(?:: [^=\n]+)? = -?[\d._]+;\n)*$/;
  return [...text.matchAll(numbers)].map(({ 1: name = "", index }) => ({
    name,
    comment: row.exec(text.slice(0, index))?.[0] ?? "",
  }));
}

describe("A number of the simulated client", () => {
  it("is named with its source or as a design choice, in whichever file it stands", () => {
    const found = files.flatMap((file) =>
      named(sourceOf(file)).map((number) => ({ file, ...number })),
    );
    expect(found.length).toBeGreaterThan(100);
    const bare = found.filter(({ comment }) => !source.test(comment));
    expect(bare.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it("is found bare where nothing is said of it, and not where a row shares what is said", () => {
    const text = "/** A. Design choice. */\nconst a = 1;\nconst b = 2;\n\nconst c = 3;\n";
    const bare = named(text).filter(({ comment }) => !source.test(comment));
    expect(bare.map(({ name }) => name)).toEqual(["c"]);
  });

  it("stands nowhere bare where chance or trust decides", () => {
    const bare = /random\(\) [<>]=? ?[\d.]+|\btrust [<>]=? [\d.]+/g;
    expect(files.flatMap((file) => sourceOf(file).match(bare) ?? [])).toEqual([]);
  });
});
