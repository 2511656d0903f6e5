import { codePointLength } from "../practice/span";
import type { Speaker } from "../practice/turn";
import {
  isStorable,
  longestImportedTurn,
  nameCell,
  shownCell,
  type CsvRecord,
  type Refuse,
} from "./cell";
import { Problems } from "./problem";
import { speakerOf, type SpeakerNames } from "./speaker-names";
import {
  transcriptReading,
  type ImportedTranscript,
  type TranscriptReader,
  type TranscriptReading,
} from "./transcript";

/** One turn on the way: the line that it began in, and its lines. */
interface Spoken {
  line: number;
  speaker: Speaker;
  lines: string[];
}

/**
 * Reads transcripts of one conversation a row: `transcript_id` and `text`, a line per turn as
 * `Speaker: words`. A line without one of the two names continues the turn before; where it looks like
 * somebody else's, that is noted. Turns are numbered from 0.
 */
export class TranscriptTextReader implements TranscriptReader {
  readonly #names: SpeakerNames;
  readonly #transcripts: ImportedTranscript[] = [];
  readonly #rowOf = new Map<string, number>();
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
    const externalId = nameCell(record, "transcript_id", 500, refuse);
    if (externalId === null) return;
    const known = this.#rowOf.get(externalId);
    if (known !== undefined) {
      refuse("transcript_id", `Conversation ${shownCell(externalId)} is in row ${known} already.`);
      return;
    }
    this.#rowOf.set(externalId, row);
    const spoken = this.#spoken(record.text ?? "", row, refuse);
    if (spoken === null) return;
    this.#transcripts.push({
      externalId,
      title: `Conversation ${externalId}`,
      topic: "",
      turns: spoken.map(({ speaker, lines }, position) => ({
        ...{ position, speaker, text: lines.join("\n").trim(), seconds: null },
      })),
    });
  }

  finish(): TranscriptReading {
    return transcriptReading(this.#rows, this.#problems, this.#notes, () => this.#transcripts);
  }

  /** The turns of one cell, or null where something is wrong with it. */
  #spoken(text: string, row: number, refuse: Refuse): Spoken[] | null {
    if (!isStorable(text, "text", refuse)) return null;
    const turns: Spoken[] = [];
    const lines = text.split(/\r\n|\n|\r/);
    for (const [at, line] of lines.entries()) {
      const [name, words] = this.#named(line);
      const speaker = name === null ? null : speakerOf(name, this.#names);
      if (speaker !== null) turns.push({ line: at + 1, speaker, lines: [words.trim()] });
      else if (turns.length > 0) {
        if (name !== null) this.#noteStranger(row, at + 1, name);
        turns.at(-1)!.lines.push(line.trimEnd());
      } else if (line.trim() !== "") {
        return refuse(
          "text",
          `Line ${at + 1} begins with neither ${this.#names.client}: nor ${this.#names.supporter}:`,
        );
      }
    }
    if (turns.length === 0) return refuse("text", "There are no words here.");
    return this.#refuseOdd(turns, refuse) ? null : turns;
  }

  /** A line's name and words; the name is null where nothing before a colon looks like one. */
  #named(line: string): [string | null, string] {
    const colon = line.search(/[:：]/);
    const name = line.slice(0, colon).trim();
    const looks = colon > 0 && codePointLength(name) <= 40 && !/[.!?,;"]/.test(name);
    const known = colon > 0 && speakerOf(name, this.#names) !== null;
    return looks || known ? [name, line.slice(colon + 1)] : [null, line];
  }

  #noteStranger(row: number, line: number, name: string): void {
    if (!/^\p{Lu}[\p{L}\d_-]*(?: [\p{L}\d_-]+)?$/u.test(name)) return;
    const message = `Line ${line} begins with ${shownCell(`${name}:`)}, which names neither speaker; it continues the turn before.`;
    this.#notes.add({ row, column: "text", message });
  }

  #refuseOdd(turns: readonly Spoken[], refuse: Refuse): boolean {
    let odd = false;
    for (const { line, lines } of turns) {
      const words = lines.join("\n").trim();
      if (words !== "" && codePointLength(words) <= longestImportedTurn) continue;
      odd = true;
      const what =
        words === "" ? "has no words" : `is longer than ${longestImportedTurn} characters`;
      refuse("text", `The turn that begins in line ${line} ${what}.`);
    }
    return odd;
  }
}
