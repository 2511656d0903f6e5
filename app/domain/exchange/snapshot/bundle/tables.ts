import { column, type StudyTable } from "./columns";
import {
  bests,
  decisions,
  judgements,
  readings,
  repeats,
  responses,
  scaleRanges,
  scales,
  spans,
  tags,
} from "./review-tables";
import { advice, cues, fates, offered, sessions, turns } from "./session-tables";
import type { Table } from "./table";

/** The tables of frozen data, in the order in which a bundle holds and describes them. */
export const studyTables: readonly StudyTable[] = [
  ...[sessions, turns, decisions, scales, scaleRanges, tags, spans, cues, fates, advice, readings],
  ...[offered, judgements, bests, responses, repeats],
];

/** A turn with the words that may be read on the day of the download. */
export interface SpokenTurn {
  session: string;
  position: number;
  speaker: string;
  text: string;
}

/** The one table that is no part of the frozen data. */
export const transcriptTable: Table<Iterable<SpokenTurn>> = {
  file: "transcripts.csv",
  about:
    "One row a turn with its words as they could be read on the day of the download. Not part of the frozen data: withdrawn sessions are left out, redacted words stay redacted.",
  columns: [
    ...[column.session, column.position, column.speaker],
    { name: "text", about: "What was said." },
  ],
  *rows(spoken) {
    for (const turn of spoken) yield [turn.session, turn.position, turn.speaker, turn.text];
  },
};
