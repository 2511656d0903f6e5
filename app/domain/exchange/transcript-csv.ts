import type { Speaker } from "../practice/turn";
import { nameCell, shownCell, wholeCell, wordsCell, type CsvRecord, type Refuse } from "./cell";
import { Problems } from "./problem";
import { speakerOf, strangerWords, type SpeakerNames } from "./speaker-names";
import { readSpokenAt, type SpokenAt } from "./spoken-at";
import {
  transcriptReading,
  type ImportedTranscript,
  type TranscriptReader,
  type TranscriptReading,
} from "./transcript";

interface Row {
  row: number;
  position: number;
  speaker: Speaker;
  text: string;
  at: SpokenAt | null;
}

/**
 * Reads transcripts of one turn a row: `transcript_id`, `position`, `speaker`, `text` and, where it is
 * there, `timestamp`. Turns go in the order of their positions, whatever the order of the rows, and are
 * numbered from 0; a gap between positions is noted. Text is kept exactly as it stands.
 */
export class TranscriptCsvReader implements TranscriptReader {
  readonly #names: SpeakerNames;
  readonly #transcripts = new Map<string, Map<number, Row>>();
  readonly #problems = new Problems();
  readonly #notes = new Problems();
  #rows = 0;

  constructor(names: SpeakerNames) {
    this.#names = names;
  }

  add(record: CsvRecord, row: number): void {
    this.#rows += 1;
    const refuse: Refuse = (column, message) => {
      this.#problems.add({ row, column, message });
      return null;
    };
    const id = nameCell(record, "transcript_id", 500, refuse);
    const position = this.#position(record, refuse);
    const speaker = this.#speaker(record, refuse);
    const text = wordsCell(record, "text", refuse);
    const at = readTime(record, refuse);
    if (id === null || position === null || speaker === null || text === null) return;
    const turns = this.#transcripts.get(id) ?? new Map<number, Row>();
    this.#transcripts.set(id, turns);
    const known = turns.get(position);
    if (known === undefined) turns.set(position, { row, position, speaker, text, at });
    else
      refuse(
        "position",
        `Position ${position} of ${shownCell(id)} is in row ${known.row} already.`,
      );
  }

  finish(): TranscriptReading {
    return transcriptReading(this.#rows, this.#problems, this.#notes, () =>
      [...this.#transcripts].map(([id, turns]) => this.#finishOne(id, turns)),
    );
  }

  #position(record: CsvRecord, refuse: Refuse): number | null {
    const position = wholeCell(record, "position", "empty", refuse);
    return position === "empty" ? refuse("position", "This cell is empty.") : position;
  }

  #speaker(record: CsvRecord, refuse: Refuse): Speaker | null {
    const named = record.speaker ?? "";
    if (named.trim() === "") return refuse("speaker", "This cell is empty.");
    const speaker = speakerOf(named, this.#names);
    return speaker ?? refuse("speaker", strangerWords(shownCell(named), this.#names));
  }

  #finishOne(externalId: string, turns: ReadonlyMap<number, Row>): ImportedTranscript {
    const ordered = [...turns.values()].sort((a, b) => a.position - b.position);
    const first = ordered[0]!;
    const missing = ordered.at(-1)!.position - first.position + 1 - ordered.length;
    if (missing > 0) {
      const message = `In conversation ${externalId}, ${missing} of the positions between the first and the last are not in the file.`;
      this.#notes.add({ row: null, column: "position", message });
    }
    const start = ordered.find(({ at }) => at?.absolute)?.at?.seconds ?? 0;
    return {
      externalId,
      title: `Conversation ${externalId}`,
      topic: "",
      turns: ordered.map(({ position: filePosition, speaker, text, at }, position) => ({
        ...{ position, speaker, text },
        seconds: at === null ? null : at.absolute ? Math.max(0, at.seconds - start) : at.seconds,
        ...(filePosition === position ? {} : { filePosition }),
      })),
    };
  }
}

function readTime(record: CsvRecord, refuse: Refuse): SpokenAt | null {
  const value = (record.timestamp ?? "").trim();
  if (value === "" || /^n\/?a$/i.test(value)) return null;
  const read = readSpokenAt(value);
  return (
    read ??
    refuse(
      "timestamp",
      `${shownCell(value)} is no time such as 65, 00:01:05 or 2026-11-26T09:30:00Z.`,
    )
  );
}
