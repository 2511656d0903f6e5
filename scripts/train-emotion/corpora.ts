import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { emotionCategories } from "~/domain/emotion/reading";

/** A text with its fine labels (indices) and the categories these fall in (indices, each once). */
export interface LabelledText {
  readonly text: string;
  readonly fine: readonly number[];
  readonly categories: readonly number[];
}

/** A text with valence and arousal in [-1, 1], on the scale of its corpus. */
export interface RatedText {
  readonly text: string;
  readonly split: string;
  readonly affects: readonly [number, number];
}

const groupingSchema = z.record(z.string(), z.array(z.string()));

/** The category of each fine label, by the Ekman grouping of the data; neutral stands alone. */
export function readGrouping(folder: string): number[] {
  const labels = readFileSync(join(folder, "goemotions-labels.txt"), "utf8").trim().split("\n");
  const grouping = groupingSchema.parse(
    JSON.parse(readFileSync(join(folder, "goemotions-ekman.json"), "utf8")),
  );
  return labels.map((label) =>
    emotionCategories.findIndex((category) =>
      category === "neutral"
        ? label === "neutral"
        : grouping[category === "happiness" ? "joy" : category]?.includes(label),
    ),
  );
}

/** The rows of one part of GoEmotions. */
export function readLabelled(folder: string, part: "train" | "dev"): LabelledText[] {
  const grouping = readGrouping(folder);
  const lines = readFileSync(join(folder, `goemotions-${part}.tsv`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [text = "", labels = ""] = line.split("\t");
    const fine = labels.split(",").map(Number);
    return { text, fine, categories: [...new Set(fine.map((label) => grouping[label]!))] };
  });
}

const ratedRow = z.object({
  split: z.string(),
  V: z.coerce.number(),
  A: z.coerce.number(),
  text: z.string(),
});

/** The rows of EmoBank, 1..5 mapped to -1..1. */
export function readRated(folder: string): RatedText[] {
  const rows = z
    .array(ratedRow)
    .parse(parse(readFileSync(join(folder, "emobank-train-dev.csv")), { columns: true }));
  return rows.map((row) => ({
    text: row.text,
    split: row.split,
    affects: [(row.V - 3) / 2, (row.A - 3) / 2],
  }));
}
