import type { ImportFormat } from "~/domain/exchange/format";

/** Formats in words. */
export const formatWords: Record<ImportFormat, string> = {
  "transcript-csv": "Transcripts, a row for each turn",
  "transcript-text": "Transcripts, a whole conversation in one cell",
  "ratings-csv": "Ratings and tags",
  annomi: "The AnnoMI corpus",
};
