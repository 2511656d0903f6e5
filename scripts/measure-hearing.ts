import { hear } from "../app/domain/practice/hearing/hear";
import { mains, type Heard, type Main } from "../app/domain/practice/hearing/move";
import { isHeldOut, readAnnotated, type Annotated } from "./measure-hearing/annotated";
import { agreementOf, countsOf, type Counts } from "./measure-hearing/scores";

/** A mark of the annotators beside the heard moves that stand for it. */
const compared: readonly (readonly [string, readonly string[]])[] = [
  ["question", ["open-question", "closed-question", "leading-question", "risk-question"]],
  ["open-question", ["open-question"]],
  ["closed-question", ["closed-question", "leading-question", "risk-question"]],
  ["reflection", ["simple-reflection", "complex-reflection", "summary"]],
  ["simple-reflection", ["simple-reflection"]],
  ["complex-reflection", ["complex-reflection", "summary"]],
  ["input", ["information", "advice", "advice-with-permission", "safety-step"]],
  ["information", ["information"]],
  ["advice", ["advice", "advice-with-permission", "safety-step"]],
];

interface Pair {
  annotated: Annotated;
  heard: Heard;
}

/** Measures hearing on an AnnoMI file and prints one table a part (tuned on, held out). */
function main(path: string | undefined): void {
  if (path === undefined) {
    process.stderr.write("usage: tsx scripts/measure-hearing.ts annomi.csv\n");
    process.exit(2);
  }
  const pairs = readAnnotated(path).map((annotated) => ({
    annotated,
    heard: hear(annotated.text, annotated.previous),
  }));
  report(
    "tuned on",
    pairs.filter((pair) => !isHeldOut(pair.annotated.transcript)),
  );
  report(
    "held out",
    pairs.filter((pair) => isHeldOut(pair.annotated.transcript)),
  );
}

function report(part: string, pairs: readonly Pair[]): void {
  const transcripts = new Set(pairs.map((pair) => pair.annotated.transcript)).size;
  console.log(
    `\n## ${part}: ${String(transcripts)} transcripts, ${String(pairs.length)} utterances`,
  );
  const rows = mains.map((name) => mainCounts(pairs, name));
  const macro = rows.reduce((sum, row) => sum + row.f1, 0) / rows.length;
  const right = pairs.filter((pair) => pair.heard.main === pair.annotated.main).length;
  const kappa = agreementOf(pairs.map((pair) => [pair.annotated.main, pair.heard.main]));
  console.log(
    `main: macro-F1 ${macro.toFixed(3)}, accuracy ${(right / pairs.length).toFixed(3)}, kappa ${kappa.toFixed(3)}`,
  );
  mains.forEach((name, index) => printRow(name, rows[index]));
  printConfusion(pairs);
  for (const [mark, heardAs] of compared) {
    const counts = countsOf(
      pairs.map((pair) => [
        pair.annotated.marks.has(mark),
        pair.heard.moves.some((move) => heardAs.includes(move)),
      ]),
    );
    printRow(`any ${mark}`, counts);
  }
}

function mainCounts(pairs: readonly Pair[], name: Main): Counts {
  return countsOf(pairs.map((pair) => [pair.annotated.main === name, pair.heard.main === name]));
}

function printRow(name: string, counts: Counts | undefined): void {
  if (counts === undefined) return;
  const { precision, recall, f1, marked } = counts;
  console.log(
    `${name.padEnd(22)} P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  n ${String(marked)}`,
  );
}

function printConfusion(pairs: readonly Pair[]): void {
  console.log(`marked \\ heard${mains.map((name) => name.padStart(12)).join("")}`);
  for (const marked of mains) {
    const cells = mains.map((name) =>
      String(
        pairs.filter((pair) => pair.annotated.main === marked && pair.heard.main === name).length,
      ).padStart(12),
    );
    console.log(marked.padEnd(14) + cells.join(""));
  }
}

main(process.argv[2]);
