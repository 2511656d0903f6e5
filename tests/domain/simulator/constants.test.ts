import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../../app/domain/simulator", import.meta.url));
const sourceOf = (file: string) => readFileSync(path.join(folder, file), "utf8");
const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
const source = /design choice|et al\.|\b(?:19|20)\d\d\b|codebook/i;

/** Each number that a file names, with the comment that stands last before it. */
function named(text: string): { name: string; comment: string }[] {
  const numbers = /^(?:export )?const (\w+)(?:: [^=]+)? = -?[\d.]+;/gm;
  return [...text.matchAll(numbers)].map(({ 1: name = "", index }) => ({
    name,
    comment: text.slice(text.lastIndexOf("/**", index), index),
  }));
}

describe("A number of the simulated client", () => {
  it("is named with its source or as a design choice", () => {
    const found = named(sourceOf("constants.ts"));
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(({ comment }) => !source.test(comment)).map(({ name }) => name)).toEqual(
      [],
    );
  });

  it("stands nowhere bare where chance or trust decides", () => {
    const bare = /random\(\) [<>]=? ?[\d.]+|\btrust [<>]=? [\d.]+/g;
    expect(files.flatMap((file) => sourceOf(file).match(bare) ?? [])).toEqual([]);
  });
});
