import { type AnnomiLabels, type AnnomiRow, readAnnomiRow } from "./annomi-row";
import type { Quality } from "./annomi-row";
import type { CsvRecord } from "./cell";
import { Problems, type ReadingProblem } from "./problem";
import {
  transcriptReading,
  type ImportedTranscript,
  type ImportedTurn,
  type TranscriptReading,
} from "./transcript";

/** The labels that annotators gave to one turn, one entry each, in the order of the file. */
export interface LabelledTurn {
  position: number;
  labels: readonly AnnomiLabels[];
}

/** A transcript of the AnnoMI corpus (Wu et al. 2022). The therapist is the supporter. */
export interface AnnomiTranscript extends ImportedTranscript {
  /** How the corpus rates the demonstration; null where the file does not say. */
  quality: Quality | null;
  labels: readonly LabelledTurn[];
}

/** An AnnoMI file as it was read, or what is wrong with it. */
export type AnnomiReading = TranscriptReading<AnnomiTranscript>;

interface Utterance {
  first: AnnomiRow;
  foundAt: number;
  labels: AnnomiLabels[];
}

interface Gathered {
  about: AnnomiRow;
  utterances: Map<number, Utterance>;
}

/**
 * Takes the records of an AnnoMI file one by one (a row per utterance and annotator) and gives whole
 * transcripts. Utterances are put in the order of their ids and numbered from 0. An utterance that
 * stands several times is one turn, with every annotator's labels kept; its repeats must say the same.
 * Utterances of one speaker in a row stay separate turns.
 */
export class AnnomiReader {
  readonly #transcripts = new Map<string, Gathered>();
  readonly #problems = new Problems();
  readonly #notes = new Problems();
  #rows = 0;

  /** Takes the next record. The first record after the header is row 2. */
  add(record: CsvRecord): void {
    this.#rows += 1;
    const at = this.#rows + 1;
    const read = readAnnomiRow(record, at);
    if (read.ok) this.#gather(read.row, at);
    else read.problems.forEach((problem) => this.#problems.add(problem));
  }

  /** Every transcript in the order in which they began, or every problem. */
  finish(): AnnomiReading {
    return transcriptReading(this.#rows, this.#problems, this.#notes, () =>
      [...this.#transcripts.values()].map((each) => this.#finishOne(each)),
    );
  }

  #gather(row: AnnomiRow, at: number): void {
    const fresh: Gathered = { about: row, utterances: new Map() };
    const gathered = this.#transcripts.get(row.transcript) ?? fresh;
    this.#transcripts.set(row.transcript, gathered);
    const known = gathered.utterances.get(row.utterance);
    if (known === undefined) {
      gathered.utterances.set(row.utterance, { first: row, foundAt: at, labels: [row.labels] });
      if (row.oddTime) this.#note(at, "timestamp", "No clock shows this time; it is left out.");
      return;
    }
    const problem = repeatProblem(known, row, at);
    if (problem === null) known.labels.push(row.labels);
    else this.#problems.add(problem);
  }

  #note(row: number | null, column: string, message: string): void {
    this.#notes.add({ row, column, message });
  }

  #finishOne({ about, utterances }: Gathered): AnnomiTranscript {
    const ordered = [...utterances.values()].sort((a, b) => a.first.utterance - b.first.utterance);
    this.#noteGaps(about.transcript, ordered);
    const turns: ImportedTurn[] = ordered.map(({ first }, position) => {
      const { speaker, text, seconds } = first;
      return { position, speaker, text, seconds };
    });
    return {
      externalId: about.transcript,
      title: about.title === "" ? `Transcript ${about.transcript}` : about.title,
      topic: about.topic,
      quality: about.quality,
      turns,
      labels: ordered.map(({ labels }, position) => ({ position, labels })),
    };
  }

  #noteGaps(transcript: string, ordered: readonly Utterance[]): void {
    const start = ordered[0]?.first.utterance ?? 0;
    const end = ordered.at(-1)?.first.utterance ?? 0;
    const missing = end - start + 1 - ordered.length;
    if (missing === 0) return;
    const what = missing === 1 ? "1 utterance number is" : `${missing} utterance numbers are`;
    this.#note(null, "utterance_id", `In transcript ${transcript}, ${what} not in the file.`);
  }
}

/** Why a row cannot repeat an utterance that was read before; null where it can. */
function repeatProblem(known: Utterance, row: AnnomiRow, at: number): ReadingProblem | null {
  const where = `utterance ${row.utterance} of transcript ${row.transcript} in row ${known.foundAt}`;
  const refuse = (column: string, message: string) => ({ row: at, column, message });
  if (known.first.speaker !== row.speaker) {
    return refuse("interlocutor", `Another speaker than ${where}.`);
  }
  if (known.first.text !== row.text) {
    return refuse("utterance_text", `Another text than ${where}.`);
  }
  const again = known.labels.some((labels) => labels.annotator === row.labels.annotator);
  if (again) return refuse("annotator_id", `This annotator has labelled ${where} already.`);
  return null;
}
