import { emotionCategories } from "../../../emotion/reading";
import { counted } from "../../../wording/counted";
import { dayOf, type BundleSource } from "./head";
import { numberTable } from "./numbers";
import { questionNumberTable } from "./question-numbers";
import type { Table } from "./table";
import { studyTables, transcriptTable } from "./tables";

/** Files of a bundle that are no tables, each with what it is. */
const otherFiles: readonly (readonly [file: string, about: string])[] = [
  ["data.json", "The frozen data as they were hashed: SHA-256 of this file is the data's hash."],
  [
    "results.json",
    "Every result as one document, made with the snapshot: by tag, scale and pair, the answer to every question with its rows (answers), and the questions' pages as they were drawn (pages).",
  ],
  ["codebook.json", "The codebook version, with definitions and examples."],
  ["METHODS.md", "A methods section with the study's facts, to be completed."],
  ["CITATION.cff", "How to cite the data."],
  [
    "analysis.R",
    "Computes the coefficients again from the tables and compares them with numbers.csv.",
  ],
  [
    "questions.R",
    "Run by analysis.R: computes marked words, detection, lag and steadiness again and compares them with question_numbers.csv.",
  ],
];

function dictionaryOf({
  file,
  about,
  columns,
}: Pick<Table<unknown>, "file" | "about" | "columns">) {
  const lines = columns.map((column) => `| \`${column.name}\` | ${column.about} |`);
  return `### ${file}\n\n${about}\n\n| Column | Meaning |\n| --- | --- |\n${lines.join("\n")}\n`;
}

/** The first thing to read in a bundle: what it is, what each file and column means, how to check it. */
export function readmeText(
  { head, frozen, document }: BundleSource,
  withTranscripts: boolean,
): string {
  const tables = [
    ...studyTables,
    numberTable,
    questionNumberTable,
    ...(withTranscripts ? [transcriptTable] : []),
  ];
  const { study } = document;
  return `# ${frozen.study.title}: ${head.name}

Data and results of a study, frozen on ${dayOf(head.madeAt)} by Attune ${head.softwareVersion}.

- Study: ${frozen.study.title} (\`${frozen.study.key}\`)
- Codebook: ${frozen.codebook.title}, version ${frozen.codebook.version}
- Sessions: ${counted(study.sessions.ended, "session")}, ${study.sessions.reviewed.toLocaleString("en-GB")} of them reviewed; ${counted(study.turns.all, "turn")}
- Reviews: ${Object.entries(study.reviews)
    .map(([kind, count]) => `${kind} ${count.toLocaleString("en-GB")}`)
    .join(", ")}
- Intervals: ${head.replicates.toLocaleString("en-GB")} bootstrap replicates over sessions, seed ${head.seed}
- SHA-256 of data.json: \`${head.dataHash}\`
- SHA-256 of results.json: \`${head.resultsHash}\`

People stand under the study's codes. ${withTranscripts ? "transcripts.csv holds what was said: treat it as sensitive." : "No words of any session are in it."} Only reviews that count are here: submitted, at the first judgement, as it was locked.

## Checking it

\`\`\`
sha256sum data.json results.json
Rscript analysis.R
\`\`\`

The script uses the packages psych, irr and irrCAC where they are installed, and short definitions in base R
otherwise. It prints the coefficients and compares each with numbers.csv; of question_numbers.csv it computes
marked words, detection, lag and steadiness again and says of each question how many numbers agree.

## Files

${otherFiles.map(([file, about]) => `- \`${file}\`: ${about}`).join("\n")}
${tables.map(({ file, about }) => `- \`${file}\`: ${about}`).join("\n")}

Sessions whose peer was asked about research and had not said yes on that day are not in it.

CSV files are UTF-8 with a header, comma-separated, quoted where needed (RFC 4180). An empty field means that there is no value;
where "no" and "missing" differ, a column says which.

## Data dictionary

${tables.map(dictionaryOf).join("\n")}
Emotion categories: ${emotionCategories.join(", ")}.
`;
}
