/** What the progress table can show and sort by, in the order in which it is offered. */
export const progressColumns = [
  "name",
  "sessions",
  "reviewed",
  "turnaround",
  "missed",
  "advice",
  "scales",
  "scale-gap",
  "flag-gap",
  "trend",
  "last",
] as const;
export type ProgressColumn = (typeof progressColumns)[number];

/** Those that sort. A trend is a picture and does not. */
export type SortColumn = Exclude<ProgressColumn, "trend">;

/** Shown where nothing else was chosen. */
export const firstColumns: readonly ProgressColumn[] = progressColumns.filter(
  (column) => column !== "flag-gap",
);

/** Heads as a lead reads them. */
export const columnWords: Record<ProgressColumn, string> = {
  name: "Peer",
  sessions: "Sessions",
  reviewed: "Reviewed",
  turnaround: "Review after",
  missed: "Missed cues per 100 turns",
  advice: "Early advice per 100 turns",
  scales: "Experts’ ratings, 1 to 5",
  "scale-gap": "Own rating minus experts’, scales of 1 to 5",
  "flag-gap": "Own flags minus experts’, per 100 turns",
  trend: "Missed cues by session",
  last: "Last session",
};

/** The columns of an address such as "sessions.missed", the name always first; unknown ones are passed over. */
export function columnsOf(text: string | null): readonly ProgressColumn[] {
  if (text === null) return firstColumns;
  const asked = new Set(text.split("."));
  return progressColumns.filter((column) => column === "name" || asked.has(column));
}

/** The address's words for some columns; null where they are the first ones. */
export function columnsText(columns: readonly ProgressColumn[]): string | null {
  const named = columns.filter((column) => column !== "name").join(".");
  const first = firstColumns.filter((column) => column !== "name").join(".");
  return named === first ? null : named;
}

export interface ProgressSort {
  column: SortColumn;
  descending: boolean;
}

export const firstSort: ProgressSort = { column: "last", descending: true };

/** "missed" goes up, "-missed" down; what is not a column is the first sort. */
export function sortOf(text: string | null): ProgressSort {
  const descending = text?.startsWith("-") ?? false;
  const name = descending ? text?.slice(1) : text;
  const column = progressColumns.find((each) => each === name);
  if (column === undefined || column === "trend") return firstSort;
  return { column, descending };
}

export const sortText = ({ column, descending }: ProgressSort) =>
  `${descending ? "-" : ""}${column}`;

/** Where a page of the table begins: after this row. Null stands for "no number yet", which is last. */
export interface ProgressPlace {
  value: string | number | null;
  personId: string;
}

/** The longest part of a name that peers are looked for by. */
export const longestPartOfName = 100;
