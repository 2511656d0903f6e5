import type { ReadingProblem } from "./problem";

/** Formats that a study can be brought in. */
export const importFormats = [
  "transcript-csv",
  "transcript-text",
  "ratings-csv",
  "annomi",
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What each format's columns are called; those without which it cannot be read come first. */
export const formatColumns: Record<ImportFormat, { needed: string[]; optional: string[] }> = {
  "transcript-csv": {
    needed: ["transcript_id", "position", "speaker", "text"],
    optional: ["timestamp"],
  },
  "transcript-text": { needed: ["transcript_id", "text"], optional: [] },
  "ratings-csv": {
    needed: ["transcript_id", "reviewer", "kind", "name", "value"],
    optional: ["position", "start", "end"],
  },
  annomi: {
    needed: ["transcript_id", "utterance_id", "interlocutor", "utterance_text"],
    optional: [
      ...["timestamp", "mi_quality", "video_title", "topic", "annotator_id"],
      ...["main_therapist_behaviour", "client_talk_type", "question_subtype"],
      ...["reflection_subtype", "therapist_input_subtype"],
    ],
  },
};

/** Which column of the file stands for each column of the format; one that is not in it is absent. */
export type ColumnMapping = Readonly<Record<string, string>>;

const folded = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, "_");

/** Other names under which columns are found. */
const otherNames: Record<string, readonly string[]> = {
  transcript_id: [
    "conversation_id",
    "dialogue_id",
    "dialog_id",
    "session_id",
    "conversation",
    "id",
  ],
  position: ["turn", "turn_id", "turn_index", "turn_number", "utterance_id", "index"],
  speaker: ["role", "author", "interlocutor"],
  text: ["utterance", "utterance_text", "message", "content", "transcript", "words"],
  timestamp: ["time", "seconds"],
  reviewer: ["rater", "annotator", "annotator_id", "coder", "rater_id", "reviewer_id"],
  kind: ["rater_type", "reviewer_kind", "annotator_type", "group", "type"],
  name: ["tag", "scale", "dimension", "item", "code", "construct"],
  value: ["rating", "score", "label"],
};

/** The columns of a format that a header has, under their own names or under others that are common. */
export function mapColumns(format: ImportFormat, header: readonly string[]): ColumnMapping {
  const { needed, optional } = formatColumns[format];
  const byName = new Map(header.map((name) => [folded(name), name]));
  const wanted = [...needed, ...optional];
  const taken = new Set<string>();
  const mapping: Record<string, string> = {};
  const take = (column: string, name: string | undefined) => {
    if (name === undefined || taken.has(name) || column in mapping) return;
    mapping[column] = name;
    taken.add(name);
  };
  for (const column of wanted) take(column, byName.get(column));
  for (const column of wanted) {
    const others = otherNames[column] ?? [];
    take(
      column,
      others.map((other) => byName.get(other)).find((name) => name && !taken.has(name)),
    );
  }
  return mapping;
}

/** The format whose needed columns a header has; of several, the one that asks for most. */
export function detectFormat(header: readonly string[]): ImportFormat | null {
  const fits = importFormats.filter((format) => {
    const mapping = mapColumns(format, header);
    return formatColumns[format].needed.every((column) => column in mapping);
  });
  const exact = fits.filter((format) =>
    formatColumns[format].needed.every((column) => header.some((name) => folded(name) === column)),
  );
  const most = (formats: readonly ImportFormat[]) =>
    [...formats].sort(
      (a, b) => formatColumns[b].needed.length - formatColumns[a].needed.length,
    )[0] ?? null;
  return most(exact) ?? most(fits);
}

/** What keeps a file from being read in a format: columns that are missing, or named twice. */
export function columnProblems(
  format: ImportFormat,
  header: readonly string[],
  mapping: ColumnMapping,
): ReadingProblem[] {
  const twice = header.filter((name, at) => header.indexOf(name) !== at && name !== "");
  const used = new Set(Object.values(mapping));
  return [
    ...formatColumns[format].needed
      .filter((column) => !(column in mapping) || !header.includes(mapping[column]!))
      .map((column) => ({ row: 1, column, message: "This column is missing." })),
    ...[...new Set(twice)]
      .filter((name) => used.has(name))
      .map((column) => ({ row: 1, column, message: "The header names this column twice." })),
  ];
}
