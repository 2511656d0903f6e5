import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { screenGenerated } from "~/domain/practice/safety/generated";
import { screenOwnWords } from "~/domain/practice/safety/own-words";

/** How often the screens are raised on everyday and on counselling talk that they were not made for. */
const utterance = z.object({
  transcript_id: z.string(),
  utterance_id: z.string(),
  interlocutor: z.string(),
  utterance_text: z.string(),
});

function report(name: string, texts: readonly string[]): void {
  const levels = texts.map((text) => screenOwnWords(text));
  const raised = texts.filter((_, i) => levels[i] !== "none");
  const refused = texts.filter((text) => !screenGenerated(text).safe);
  console.log(
    JSON.stringify({
      name,
      n: texts.length,
      ownWordsUrgent: levels.filter((level) => level === "urgent").length,
      ownWordsConcern: levels.filter((level) => level === "concern").length,
      generatedRefused: refused.length,
    }),
  );
  if (process.argv.includes("--show")) {
    for (const text of raised) console.log(`  own: ${text}`);
    for (const text of refused) console.log(`  generated: ${text}`);
  }
}

const folder = process.argv[2];
if (!folder) {
  console.error("Usage: npx tsx scripts/measure-screening.ts FOLDER [--show]");
  process.exitCode = 2;
} else {
  const comments = readFileSync(join(folder, "goemotions-dev.tsv"), "utf8").trim().split("\n");
  report(
    "everyday comments",
    comments.map((line) => line.split("\t")[0] ?? ""),
  );
  const rows = z
    .array(utterance)
    .parse(parse(readFileSync(join(folder, "annomi-even.csv")), { columns: true }));
  const once = new Map(rows.map((row) => [`${row.transcript_id}/${row.utterance_id}`, row]));
  for (const who of ["therapist", "client"]) {
    report(
      `${who}s' utterances`,
      [...once.values()].filter((row) => row.interlocutor === who).map((row) => row.utterance_text),
    );
  }
}
